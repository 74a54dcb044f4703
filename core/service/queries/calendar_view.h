#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/service/bank.h"

namespace kstem {

/// What is said about a day, weakest first; the last one of a day decides whether it is open.
enum class DayLayerKind { Weekend, Holiday, Closure, Opened };
/// Who said it.
enum class DayScope { Country, AllCenters, OwnCenter };

struct DayLayer {
  DayLayerKind kind = DayLayerKind::Weekend;
  DayScope scope = DayScope::Country;
  std::string name;  ///< "추석", "정기 재물조사"; empty for a weekend, may be empty for others
};

struct CalendarDay {
  Day day;
  bool open = true;
  std::vector<DayLayer> layers;
  HolidayTrust trust = HolidayTrust::Official;
};

/// Days in a row that a center, or all of them, said the same about.
struct DayExceptionRun {
  DayScope scope = DayScope::OwnCenter;
  bool open = false;
  Day first;
  Day last;  ///< included
  std::string reason;
};

/// The calendar of the own center.
struct CalendarView {
  Day today;
  std::vector<CalendarDay> days;        ///< each day that was asked for, in order
  std::vector<DayExceptionRun> coming;  ///< that have not ended before today, in order
  std::optional<int> projectedFrom;     ///< the first year whose holidays are an estimate
};

/// The days first to last, both included.
CalendarView readCalendar(Bank& bank, Day first, Day last);

}  // namespace kstem
