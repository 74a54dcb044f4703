#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/import.h"

namespace kstem::exchange {

/// A folder that something else copies between the PCs: a share, Syncthing, a cloud drive
/// (sync.md 2.10). Every PC writes only below a folder of its own name, so nobody writes over
/// anybody; whatever else lies there is left alone.
class SharedFolder final {
 public:
  explicit SharedFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  /// What one look brought.
  struct Look {
    std::vector<Imported> taken;
    std::map<std::string, Error> refused;  ///< by file name
  };
  /// Takes in files that are new or other than at the last look.
  /// Errors: FileMissing (the folder is not there).
  Result<Look> look(Bank& bank, KeyStore& keys);

  /// Writes this PC's file and removes its older ones but for the last two.
  /// Errors: FileMissing, FileNotWritable, StoreFull, those of exportBundle.
  Result<Exported> put(Bank& bank, KeyStore& keys, const ExportRules& rules = {});

  const std::filesystem::path& folder() const noexcept { return m_folder; }

 private:
  /// A file as it was when it was looked at last. One that was not taken is tried again when the
  /// journal has grown: its sender may be known by then.
  struct Seen {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type time;
    std::int64_t events = 0;  ///< in the journal then; 0 for one that is done with
    friend bool operator==(const Seen&, const Seen&) = default;
  };
  bool isDoneWith(const std::filesystem::path& file, const Seen& now, Bank& bank) const;
  std::vector<std::filesystem::path> files(const std::filesystem::path& own) const;
  void lookAt(const std::filesystem::path& file, Bank& bank, KeyStore& keys, Look& look);

  std::filesystem::path m_folder;
  std::map<std::filesystem::path, Seen> m_seen;
};

/// Names that file sharing engines and half-done copies use; never looked at.
bool isTemporaryName(const std::string& name);

}  // namespace kstem::exchange
