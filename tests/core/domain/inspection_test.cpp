#include "core/domain/inspection.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

TEST_CASE("without a plan no kit is ever due for inspection", "[inspection]") {
  CHECK_FALSE(inspectionDue({}, {1000, day("2001-01-01")}, day("2026-11-29")));
  CHECK_FALSE(inspectionDay({}, {0, day("2001-01-01")}));
}

TEST_CASE("a plan by loans asks with the last of them", "[inspection]") {
  const InspectionPlan plan{3U, {}};
  CHECK_FALSE(inspectionDue(plan, {2, day("2026-11-01")}, day("2026-11-29")));
  CHECK(inspectionDue(plan, {3, day("2026-11-01")}, day("2026-11-29")) == InspectionCause::Loans);
}

TEST_CASE("a plan by months asks from the same day of the month", "[inspection]") {
  const InspectionPlan plan{{}, 6U};
  CHECK_FALSE(inspectionDue(plan, {9, day("2026-05-29")}, day("2026-11-28")));
  CHECK(inspectionDue(plan, {0, day("2026-05-29")}, day("2026-11-29")) == InspectionCause::Months);
  CHECK(inspectionDay(plan, {0, day("2026-08-31")}) == day("2027-02-28"));
}

TEST_CASE("of two plans whichever comes first asks, and of both the loans are told",
          "[inspection]") {
  const InspectionPlan plan{3U, 6U};
  CHECK(inspectionDue(plan, {0, day("2026-01-01")}, day("2026-11-29")) == InspectionCause::Months);
  CHECK(inspectionDue(plan, {3, day("2026-11-01")}, day("2026-11-29")) == InspectionCause::Loans);
  CHECK(inspectionDue(plan, {3, day("2026-01-01")}, day("2026-11-29")) == InspectionCause::Loans);
}

TEST_CASE("a plan has bounds", "[inspection]") {
  CHECK(isSound(InspectionPlan{}));
  CHECK(isSound(InspectionPlan{1U, 1U}));
  CHECK(isSound(InspectionPlan{kInspectionLoansMost, kInspectionMonthsMost}));
  CHECK_FALSE(isSound(InspectionPlan{0U, {}}));
  CHECK_FALSE(isSound(InspectionPlan{{}, 0U}));
  CHECK_FALSE(isSound(InspectionPlan{kInspectionLoansMost + 1, {}}));
  CHECK_FALSE(isSound(InspectionPlan{{}, kInspectionMonthsMost + 1}));
}
