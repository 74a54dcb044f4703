#include "core/service/free_digit.h"

#include "core/store/exchange_rows.h"

namespace kstem {

std::optional<int> freeDigit(store::Db& db, const DeskPlace& place) {
  std::set<DeskId> taken = store::Journal(db).desks();
  for (const auto& [inc, member] : store::ExchangeRows(db).members().all) taken.insert(member.desk);
  for (const int digit : store::Rows(db).freeDigits(place.center, place.centerNo))
    if (digit != place.digit && !taken.contains(deskIdOf(place.center, digit))) return digit;
  return std::nullopt;
}

}  // namespace kstem
