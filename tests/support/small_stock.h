#pragma once

#include "core/domain/availability.h"
#include "core/domain/due.h"
#include "tests/support/days.h"

namespace kstem::test {

/// Open on weekdays that are no holidays.
inline const Calendar& weekdays() {
  static const Calendar calendar(HolidayTable::builtIn(), {});
  return calendar;
}

/// So many kits of one model, numbered from 1, all of them free.
inline Stock kits(int count) {
  Stock stock;
  for (int n = 0; n < count; ++n) {
    StockKit kit;
    kit.kit.bytes[0] = static_cast<std::uint8_t>(n + 1);
    kit.code = *Code::make(CodeKind::Kit, 1, 0, n + 1);
    stock.kits.push_back(kit);
  }
  return stock;
}

/// A promise of these days with one open day of turnaround, or a wish for them.
inline Promise wish(int serial, const char* first, const char* due, int quantity = 1) {
  Promise made;
  made.code = *Code::make(CodeKind::Reservation, 1, 0, serial);
  made.quantity = quantity;
  made.days = occupied(weekdays(), day(first), day(due), 1);
  return made;
}

}  // namespace kstem::test
