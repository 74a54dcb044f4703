#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// How much a commit may cost. Bulk is for a file that can be made again (a demo bank): a power cut
/// in the middle loses it.
enum class Durability { Full, Bulk };

/// Opens a bank file with the settings of sync.md 5: one connection that keeps the file to itself,
/// WAL, FULL. Climbs the schema ladder after a backup beside the file (`<file>.before-<n>`),
/// rebuilds the views when their version changed.
/// Errors: StoreInUse (another program has it), StoreNewer (written by a newer program),
/// StoreForeign (not a bank file), StoreDamaged, FileMissing, FileNotWritable.
Result<std::unique_ptr<Db>> openBankFile(const std::filesystem::path& path);
/// As openBankFile, for a file that may be missing or half made: both become a bank file.
Result<std::unique_ptr<Db>> createBankFile(const std::filesystem::path& path,
                                           Durability durability);

/// A bank in memory that starts as the image (Db::image) of another one that is open, and never
/// becomes a file. Errors: as openBankFile.
Result<std::unique_ptr<Db>> openBankImage(BytesView image);

/// One step of the file check: the tables are checked one after the other, so that a window can be
/// used meanwhile. Errors: StoreDamaged.
class FileCheck final {
 public:
  explicit FileCheck(Db& db);
  /// Checks one more table; false when all are done.
  Result<bool> next();

 private:
  Db& m_db;
  std::vector<std::string> m_tables;
  std::size_t m_done = 0;
};

}  // namespace kstem::store
