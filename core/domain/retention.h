#pragma once

#include "core/base/day.h"

namespace kstem {

/// Personal data that nobody needed for so many months is proposed for erasure (sync.md 2.12).
inline constexpr int kRetentionMonths = 36;

/// Whether it is time to propose it on `today`; `last` is the last day on which it was needed.
inline bool isKeptTooLong(Day last, Day today) {
  return monthsAfter(last, kRetentionMonths) <= today;
}

}  // namespace kstem
