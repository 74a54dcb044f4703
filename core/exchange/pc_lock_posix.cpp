#ifndef _WIN32
#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "core/base/durable_file.h"
#include "core/base/random.h"
#include "core/exchange/pc_lock.h"

namespace kstem::exchange {
namespace {

std::string machineId() {
  std::ifstream in("/etc/machine-id");
  std::string line;
  std::getline(in, line);
  return line;
}

std::string machineSecret() {
  const char* const user = std::getenv("USER");
  return machineId() + "/" + (user == nullptr ? "" : user);
}

/// One a folder.
Result<sync::LockSalt> saltOf(const std::filesystem::path& folder) {
  sync::LockSalt salt{};
  const auto path = folder / "salt";
  if (const auto kept = readWholeFile(path, 2 * salt.size())) {
    if (kept->size() != salt.size()) return Error{Errc::KeyDamaged, path.string()};
    std::copy(kept->begin(), kept->end(), salt.begin());
    return salt;
  }
  std::error_code failed;
  if (std::filesystem::exists(path, failed)) return Error{Errc::KeyDamaged, path.string()};
  std::filesystem::create_directories(folder, failed);
  SystemRandom().fill(salt);
  if (auto written = writeDurably(path, salt); !written) return written.error();
  return salt;
}

}  // namespace

Result<sync::LockKey> pcLock(const std::filesystem::path& folder) {
  const auto salt = saltOf(folder);
  if (!salt) return salt.error();
  return sync::makeLock(machineSecret(), *salt);
}

}  // namespace kstem::exchange
#endif
