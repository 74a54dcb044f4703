#include "core/service/founding.h"

#include <algorithm>

#include "core/store/new_bank_file.h"

namespace kstem {
namespace {

const CenterRegistered* ownCenter(const Founding& founding) {
  const auto it = std::find_if(founding.centers.begin(), founding.centers.end(),
                               [&](const CenterRegistered& center) {
                                 return center.no == static_cast<std::uint32_t>(founding.centerNo);
                               });
  return it == founding.centers.end() ? nullptr : &*it;
}

std::vector<Intent> intentsOf(const Founding& founding, const CenterRegistered& own) {
  std::vector<Intent> intents;
  for (const CenterRegistered& center : founding.centers) intents.push_back(RegisterCenter{center});
  intents.push_back(RegisterDesk{founding.centerNo, founding.deskDigit,
                                 own.shortName + std::to_string(founding.deskDigit)});
  intents.push_back(RegisterClerk{centerIdOf(founding.centerNo), founding.clerkName});
  for (const ModelRegistered& model : founding.models) intents.push_back(RegisterModel{model});
  return intents;
}

/// Closed again when it returns, so that the file holds everything.
Result<void> write(const std::filesystem::path& part, Bank::World world, const Founding& founding,
                   const CenterRegistered& own) {
  const auto bank = Bank::create(part, world, founding.centerNo, founding.deskDigit);
  if (!bank) return bank.error();
  for (const Intent& intent : intentsOf(founding, own))
    if (auto done = (*bank)->perform(intent); !done) return done.error();
  return {};
}

}  // namespace

Result<std::unique_ptr<Bank>> foundBank(const std::filesystem::path& path, Bank::World world,
                                        const Founding& founding) {
  const CenterRegistered* const own = ownCenter(founding);
  if (own == nullptr) return Error{Errc::BadInput, "center"};
  if (std::filesystem::exists(path)) return Error{Errc::BadInput, "there is a file already"};
  store::NewBankFile file(path);
  if (auto written = write(file.part(), world, founding, *own); !written) return written.error();
  if (auto placed = file.putInPlace(); !placed) return placed.error();
  return Bank::open(path, world);
}

}  // namespace kstem
