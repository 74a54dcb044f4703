#pragma once

#include "core/domain/calendar.h"
#include "core/service/bank.h"

namespace kstem {

/// Days on which a center, or every center, is to be closed.
struct ClosedDays {
  std::optional<CenterId> center;  ///< nothing: every center
  Day first;
  Day last;  ///< included

  bool has(Day day) const { return first <= day && day <= last; }
  int count() const { return last - first + 1; }
};

/// The calendar of a center with those days closed as well. A center's own word stands against one
/// that is said to all.
Calendar calendarWith(store::Rows& rows, const CenterId& center, const ClosedDays& closed);

/// Where a due day goes: the next open day, and never today or before.
Day movedDue(const Calendar& calendar, Day due, Day today);

}  // namespace kstem
