#include "core/domain/claim_rate.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

TEST_CASE("a year is full on the day itself", "[claim]") {
  CHECK(fullYears(day("2025-10-20"), day("2025-10-20")) == 0);
  CHECK(fullYears(day("2025-10-20"), day("2026-10-19")) == 0);
  CHECK(fullYears(day("2025-10-20"), day("2026-10-20")) == 1);
  CHECK(fullYears(day("2025-10-20"), day("2030-10-19")) == 4);
}

TEST_CASE("who was born on a leap day is a year older on the first of March", "[claim]") {
  CHECK(fullYears(day("2024-02-29"), day("2025-02-28")) == 0);
  CHECK(fullYears(day("2024-02-29"), day("2025-03-01")) == 1);
  CHECK(fullYears(day("2024-02-29"), day("2028-02-29")) == 4);
}

TEST_CASE("a kit that came back before it was registered is new", "[claim]") {
  CHECK(fullYears(day("2026-10-20"), day("2026-10-01")) == 0);
  CHECK(fullYears(day("2026-10-20"), day("2024-10-01")) == 0);
}

TEST_CASE("the rate falls with the age of the kit, and stays in later years", "[claim]") {
  const CenterPolicy policy;
  const Day registered = day("2025-10-20");
  CHECK(claimRate(policy, registered, day("2026-10-19")) == 100);
  CHECK(claimRate(policy, registered, day("2026-10-20")) == 70);
  CHECK(claimRate(policy, registered, day("2027-10-20")) == 50);
  CHECK(claimRate(policy, registered, day("2028-10-20")) == 30);
  CHECK(claimRate(policy, registered, day("2029-10-20")) == 10);
  CHECK(claimRate(policy, registered, day("2039-10-20")) == 10);
}

TEST_CASE("the rate is a setting of the center", "[claim]") {
  CenterPolicy policy;
  policy.claimRates = {90, 80, 70, 60, 0};
  CHECK(claimRate(policy, day("2025-10-20"), day("2026-11-22")) == 80);
  CHECK(claimRate(policy, day("2025-10-20"), day("2035-11-22")) == 0);
}

TEST_CASE("the amount is worked out to ten won", "[claim]") {
  CHECK(claimAmount(3000, 2, 100) == 6000);   // two cables of a new kit
  CHECK(claimAmount(28000, 1, 70) == 19600);  // a board in the second year
  CHECK(claimAmount(3350, 1, 70) == 2350);    // 2,345 won
  CHECK(claimAmount(3340, 1, 70) == 2340);    // 2,338 won
  CHECK(claimAmount(3330, 1, 10) == 330);     // 333 won
  CHECK(claimAmount(28000, 3, 0) == 0);       // asks for nothing
  CHECK(claimAmount(4000000, 999, 100) == 3996000000);
}
