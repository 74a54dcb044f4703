#pragma once

#include <cstdint>
#include <optional>

#include "core/base/day.h"

namespace kstem {

/// When kits of a model are inspected although nothing is wrong with them: after so many loans,
/// after so many months, whichever comes first. Nothing of both: never.
struct InspectionPlan {
  std::optional<std::uint32_t> loans = {};   ///< 1: after each
  std::optional<std::uint32_t> months = {};  ///< calendar months
};

/// What an inspection plan may ask for; from 1.
inline constexpr std::uint32_t kInspectionLoansMost = 100;
inline constexpr std::uint32_t kInspectionMonthsMost = 60;

bool isSound(const InspectionPlan& plan) noexcept;

/// What a kit went through since it was inspected last, or registered.
struct SinceInspection {
  int loans = 0;  ///< that it came back from
  Day day;        ///< of that inspection
};

/// Why a kit is to be inspected.
enum class InspectionCause : std::uint8_t { Loans, Months };

/// Why the plan asks for an inspection on `today`; nothing when it does not yet. Of both causes the
/// loans are told.
std::optional<InspectionCause> inspectionDue(const InspectionPlan& plan,
                                             const SinceInspection& since, Day today);

/// The day from which the plan asks for an inspection by its months; nothing without them.
std::optional<Day> inspectionDay(const InspectionPlan& plan, const SinceInspection& since);

}  // namespace kstem
