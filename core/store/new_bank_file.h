#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace kstem::store {

/// A bank file in the making: it is written beside its place and appears there only when it is
/// whole, so that a crash in between leaves nothing that would have to be mended.
class NewBankFile final {
 public:
  /// What an earlier attempt left behind is removed.
  explicit NewBankFile(std::filesystem::path target);
  NewBankFile(const NewBankFile&) = delete;
  NewBankFile& operator=(const NewBankFile&) = delete;
  /// Removes what was written unless it was put in its place.
  ~NewBankFile();

  /// Where to write, `<target>.part`.
  const std::filesystem::path& part() const noexcept { return m_part; }
  /// Gives the file its name, in place of one that is there. Nobody may have either open.
  /// Errors: FileNotWritable.
  Result<void> putInPlace();

 private:
  std::filesystem::path m_target;
  std::filesystem::path m_part;
};

}  // namespace kstem::store
