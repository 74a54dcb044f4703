#pragma once

#include "core/base/day.h"

namespace kstem {

/// Whether it is time on `today` to propose the erasure of personal data that was last needed on
/// `last` and is kept for `months` (sync.md 2.12; CenterPolicy::retentionMonths).
inline bool isKeptTooLong(Day last, Day today, int months) {
  return monthsAfter(last, months) <= today;
}

}  // namespace kstem
