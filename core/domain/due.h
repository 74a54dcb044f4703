#pragma once

#include <vector>

#include "core/domain/calendar.h"
#include "core/domain/policy.h"

namespace kstem {

/// A due day and what made it.
struct DueDay {
  Day day;
  Day raw;  ///< pick-up + n, before it was moved; the bound is checked on this
  /// Why it was moved: the closed days in [raw, day). Under DuePolicy::Calendar, which skips
  /// closed days as it counts, those in (pick-up, day).
  std::vector<ClosedDay> moved;
};

/// The due day of a loan of `days` days picked up on `pickUp` (decisions.md, Days 2).
DueDay dueDay(const Calendar& calendar, DuePolicy policy, Day pickUp, int days);
/// The same with the center's own number of days.
DueDay dueDay(const Calendar& calendar, const CenterPolicy& policy, Day pickUp);

/// Days in which a line keeps its kit from others: [pick-up, free), free = nth(due, turnaround),
/// at least one day (decisions.md, Days 1).
DayRange occupied(const Calendar& calendar, Day pickUp, Day due, int turnaroundDays);

/// max(0, actual − due) in calendar days (decisions.md, Days 3).
int daysLate(Day due, Day actual) noexcept;

}  // namespace kstem
