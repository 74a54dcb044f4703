#include "core/domain/school_year.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

TEST_CASE("a school year runs from March to February", "[day]") {
  CHECK(schoolYear(day("2026-03-01")) == DayRange{day("2026-03-01"), day("2027-03-01")});
  CHECK(schoolYear(day("2026-12-31")) == DayRange{day("2026-03-01"), day("2027-03-01")});
  CHECK(schoolYear(day("2027-02-28")) == DayRange{day("2026-03-01"), day("2027-03-01")});
  CHECK(schoolYear(day("2028-02-29")) == DayRange{day("2027-03-01"), day("2028-03-01")});
}
