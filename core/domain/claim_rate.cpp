#include "core/domain/claim_rate.h"

#include <algorithm>
#include <tuple>

namespace kstem {

int fullYears(Day from, Day until) {
  const auto dateOf = [](Day day) { return std::tuple(day.month(), day.dayOfMonth()); };
  const int years = until.year() - from.year() - (dateOf(until) < dateOf(from) ? 1 : 0);
  return std::max(0, years);
}

int claimRate(const CenterPolicy& policy, Day registered, Day day) {
  const auto year = static_cast<std::size_t>(fullYears(registered, day));
  return policy.claimRates[std::min(year, policy.claimRates.size() - 1)];
}

std::int64_t claimAmount(std::int64_t unitPrice, int count, int ratePercent) {
  constexpr std::int64_t kPercent = 100;
  constexpr std::int64_t kStep = 10;  // won
  const std::int64_t hundredths = unitPrice * count * ratePercent;
  return (hundredths + kPercent * kStep / 2) / (kPercent * kStep) * kStep;
}

}  // namespace kstem
