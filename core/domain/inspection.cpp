#include "core/domain/inspection.h"

namespace kstem {
namespace {

bool isWithin(const std::optional<std::uint32_t>& every, std::uint32_t most) noexcept {
  return !every || (*every >= 1 && *every <= most);
}

}  // namespace

bool isSound(const InspectionPlan& plan) noexcept {
  return isWithin(plan.loans, kInspectionLoansMost) &&
         isWithin(plan.months, kInspectionMonthsMost);
}

std::optional<Day> inspectionDay(const InspectionPlan& plan, const SinceInspection& since) {
  if (!plan.months) return std::nullopt;
  return monthsAfter(since.day, static_cast<int>(*plan.months));
}

std::optional<InspectionCause> inspectionDue(const InspectionPlan& plan,
                                             const SinceInspection& since, Day today) {
  if (plan.loans && since.loans >= static_cast<int>(*plan.loans)) return InspectionCause::Loans;
  const auto day = inspectionDay(plan, since);
  if (day && *day <= today) return InspectionCause::Months;
  return std::nullopt;
}

}  // namespace kstem
