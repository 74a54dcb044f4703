#include "core/service/backup.h"

#include "core/store/new_bank_file.h"

namespace kstem {
namespace {

namespace fs = std::filesystem;

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

fs::path nameOf(Bank& bank) {
  const int minute = seoulMinute(bank.clock().now());
  fs::path name = bank.file().empty() ? fs::path("bank") : bank.file().stem();
  name += "-" + std::to_string(bank.today().number()) + "-" + twoDigits(minute / 60) +
          twoDigits(minute % 60) + ".ksb";
  return name;
}

}  // namespace

Result<fs::path> backUp(Bank& bank, const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return Error{Errc::FileMissing, folder.string()};
  const fs::path target = folder / nameOf(bank);
  store::NewBankFile copy(target);
  if (auto copied = reading([&] { bank.db().backupTo(copy.part()); }); !copied)
    return copied.error();
  if (auto placed = copy.putInPlace(); !placed) return placed.error();
  return target;
}

}  // namespace kstem
