#pragma once

#include <cstdint>

#include "core/base/day.h"
#include "core/domain/policy.h"

namespace kstem {

/// How many years lie between two days, by the date: on the day itself the year is full. 0 when
/// `until` is not after `from`.
int fullYears(Day from, Day until);

/// Percent of the unit price that a school is asked for a part of a kit that was registered on
/// `registered` and came back short on `day`. The last rate holds for every later year.
int claimRate(const CenterPolicy& policy, Day registered, Day day);

/// What is proposed for `count` parts: price × count × percent, rounded half up to 10 won.
std::int64_t claimAmount(std::int64_t unitPrice, int count, int ratePercent);

}  // namespace kstem
