#pragma once

#include <optional>
#include <span>

#include "core/base/day.h"
#include "core/domain/kit_fold.h"
#include "core/domain/policy.h"

namespace kstem {

/// One kit that a school had or has, as far as being late matters.
struct HeldLine {
  Day due;                      ///< as of now
  std::optional<Day> actual{};  ///< the day on which it was given back; of returned lines
  int lateBefore = 0;           ///< days late by the time of an extension; they stay recorded
  /// Unconfirmed: lent again before its return was seen; nobody knows whether that was late.
  LineStatus status = LineStatus::Open;
};

/// Days by which a line is late: of one that is back for good, of one that is out by `today`
/// (decisions.md, Days 3 and 6).
int latenessOf(const HeldLine& line, Day today) noexcept;

/// The days for which a line that came back keeps its school from borrowing: [first, end), the day
/// after the return first. Nothing when it was not late (decisions.md, Days 4).
std::optional<DayRange> holdDaysOf(const HeldLine& line, const CenterPolicy& policy) noexcept;

/// Whether the line keeps its school from borrowing: it is out past its due day, or its hold has
/// not ended by `today` and was not lifted. Holds whose last day is not after `liftedThrough` were.
bool isHolding(const HeldLine& line, std::optional<Day> liftedThrough, Day today,
               const CenterPolicy& policy) noexcept;

/// Whether and for how long a school may not borrow.
struct Hold {
  std::optional<Day> until;   ///< last day of the holds that count and have not ended
  int overdueNow = 0;         ///< lines that are out past their due day: held until they are back
  int longestLate = 0;        ///< days, of the latest of the lines that hold the school
  std::optional<Day> from{};  ///< first day of those holds; the day after today for a late return
                              ///< of today

  /// Whether the school is held on `today`, for which this was made.
  bool isHeld(Day today) const noexcept { return overdueNow > 0 || (from && *from <= today); }
};

/// What the lines of a school, and of those merged into it, make of it on `today`.
Hold holdOf(std::span<const HeldLine> lines, std::optional<Day> liftedThrough, Day today,
            const CenterPolicy& policy) noexcept;

}  // namespace kstem
