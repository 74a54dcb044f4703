#include "core/domain/due.h"

#include <algorithm>
#include <cassert>

namespace kstem {
namespace {

constexpr int kWeek = 7;

bool isWholeWeeks(int days) { return days > 0 && days % kWeek == 0; }

bool isWeekday(Day day) { return day.weekday() != Weekday::Sat && day.weekday() != Weekday::Sun; }

Day sameWeekdayFrom(const Calendar& calendar, Day day) {
  while (!calendar.isOpen(day)) day = day + kWeek;
  return day;
}

Day movedDay(const Calendar& calendar, DuePolicy policy, Day pickUp, int days) {
  const Day raw = pickUp + days;
  switch (policy) {
    case DuePolicy::Days: return raw;
    case DuePolicy::Datedue: return calendar.roll(raw);
    case DuePolicy::Calendar: return calendar.nth(pickUp, days);
    case DuePolicy::Dayweek:
      return isWholeWeeks(days) && isWeekday(raw) ? sameWeekdayFrom(calendar, raw)
                                                  : calendar.roll(raw);
  }
  return raw;
}

}  // namespace

DueDay dueDay(const Calendar& calendar, DuePolicy policy, Day pickUp, int days) {
  assert(days >= 0);
  const Day raw = pickUp + days;
  const Day day = movedDay(calendar, policy, pickUp, days);
  const Day movedFrom = policy == DuePolicy::Calendar ? pickUp + 1 : raw;
  return {day, raw, calendar.closedWithin({movedFrom, day})};
}

DueDay dueDay(const Calendar& calendar, const CenterPolicy& policy, Day pickUp) {
  return dueDay(calendar, policy.due, pickUp, policy.loanDays);
}

DayRange occupied(const Calendar& calendar, Day pickUp, Day due, int turnaroundDays) {
  return {pickUp, std::max(calendar.nth(due, turnaroundDays), pickUp + 1)};
}

int daysLate(Day due, Day actual) noexcept { return std::max(0, actual - due); }

}  // namespace kstem
