#pragma once

#include <cstdint>

namespace kstem {

/// How a due day is counted (decisions.md, Days 2). Numbers are written into events: never
/// renumber.
enum class DuePolicy : std::uint8_t {
  Days = 0,      ///< plain days, closed days included
  Datedue = 1,   ///< plain days, then on to the next open day
  Calendar = 2,  ///< open days only
  Dayweek = 3,   ///< as Datedue, but keeps the weekday when whole weeks were asked for
};

/// The rules of one center; every number is a setting (domain.md, "Limits" and "Due dates").
struct CenterPolicy {
  DuePolicy due = DuePolicy::Datedue;
  int loanDays = 10;       ///< counted from the day after pick-up
  int maxLoanDays = 14;    ///< bound on the raw due day, checked before it is moved
  int turnaroundDays = 1;  ///< open days between due day and the next pick-up
};

}  // namespace kstem
