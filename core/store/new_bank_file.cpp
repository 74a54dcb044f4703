#include "core/store/new_bank_file.h"

#include <system_error>
#include <utility>

namespace kstem::store {
namespace {

namespace fs = std::filesystem;

fs::path withSuffix(fs::path path, const char* suffix) { return path += suffix; }

/// A log of an older file must not be read into a new one.
void removeLogs(const fs::path& path) {
  std::error_code ignored;
  for (const char* suffix : {"-wal", "-shm", "-journal"})
    fs::remove(withSuffix(path, suffix), ignored);
}

void removeAll(const fs::path& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
  removeLogs(path);
}

}  // namespace

NewBankFile::NewBankFile(fs::path target)
    : m_target(std::move(target)), m_part(withSuffix(m_target, ".part")) {
  removeAll(m_part);
}

NewBankFile::~NewBankFile() { removeAll(m_part); }

Result<void> NewBankFile::putInPlace() {
  removeLogs(m_target);
  std::error_code failed;
  fs::rename(m_part, m_target, failed);
  if (failed) return Error{Errc::FileNotWritable, failed.message()};
  return {};
}

}  // namespace kstem::store
