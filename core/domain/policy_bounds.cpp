#include "core/domain/policy_bounds.h"

namespace kstem {
namespace {

constexpr int kYear = 365;
constexpr int kMonth = 31;
constexpr int kManagerDays = 92;
constexpr int kMostKits = 50;
constexpr int kRetentionMost = 120;

}  // namespace

PolicyBounds boundsOf(PolicyKey key, const CenterPolicy& now) noexcept {
  switch (key) {
    case PolicyKey::Due: return {0, static_cast<int>(DuePolicy::Dayweek)};
    case PolicyKey::LoanDays: return {1, now.maxLoanDays};
    case PolicyKey::MaxLoanDays: return {now.loanDays, now.managerLoanDays};
    case PolicyKey::ManagerLoanDays: return {now.maxLoanDays, kManagerDays};
    case PolicyKey::Turnaround: return {0, kMonth};
    case PolicyKey::MaxKits: return {1, kMostKits};
    case PolicyKey::MaxReservations: return {0, kMostKits};
    case PolicyKey::HorizonDays: return {1, kYear};
    case PolicyKey::ExtensionDays: return {0, kMonth};
    case PolicyKey::LongLateFrom: return {1, kYear};
    case PolicyKey::LongHoldDays: return {0, kYear};
    case PolicyKey::ClaimRateYear1:
    case PolicyKey::ClaimRateYear2:
    case PolicyKey::ClaimRateYear3:
    case PolicyKey::ClaimRateYear4:
    case PolicyKey::ClaimRateYear5: return {0, 100};
    case PolicyKey::FinishPrints:
    case PolicyKey::BookingPrints: return {0, static_cast<int>(FinishPrint::Nothing)};
    case PolicyKey::RetentionMonths: return {1, kRetentionMost};
    case PolicyKey::NextConfirms: return {0, static_cast<int>(NextScan::Confirms)};
  }
  return {0, -1};
}

int valueOf(const CenterPolicy& policy, PolicyKey key) noexcept {
  switch (key) {
    case PolicyKey::Due: return static_cast<int>(policy.due);
    case PolicyKey::LoanDays: return policy.loanDays;
    case PolicyKey::MaxLoanDays: return policy.maxLoanDays;
    case PolicyKey::ManagerLoanDays: return policy.managerLoanDays;
    case PolicyKey::Turnaround: return policy.turnaroundDays;
    case PolicyKey::MaxKits: return policy.maxKits;
    case PolicyKey::MaxReservations: return policy.maxReservations;
    case PolicyKey::HorizonDays: return policy.horizonDays;
    case PolicyKey::ExtensionDays: return policy.extensionDays;
    case PolicyKey::LongLateFrom: return policy.longLateFrom;
    case PolicyKey::LongHoldDays: return policy.longHoldDays;
    case PolicyKey::ClaimRateYear1: return policy.claimRates[0];
    case PolicyKey::ClaimRateYear2: return policy.claimRates[1];
    case PolicyKey::ClaimRateYear3: return policy.claimRates[2];
    case PolicyKey::ClaimRateYear4: return policy.claimRates[3];
    case PolicyKey::ClaimRateYear5: return policy.claimRates[4];
    case PolicyKey::FinishPrints: return static_cast<int>(policy.finishPrints);
    case PolicyKey::NextConfirms: return static_cast<int>(policy.nextScan);
    case PolicyKey::BookingPrints: return static_cast<int>(policy.bookingPrints);
    case PolicyKey::RetentionMonths: return policy.retentionMonths;
  }
  return 0;
}

}  // namespace kstem
