#include "core/sheets/written_day.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using namespace kstem;
using namespace kstem::test;

TEST_CASE("a day is read however people and spreadsheets write it", "[sheets]") {
  for (const char* text : {"2026-11-27", "2026-11-27 10:30", "2026. 11. 27.(금)", "2026/11/27",
                           "20261127", "2026년 11월 27일", " 2026.11.27"}) {
    const auto read = readWrittenDay(text);
    REQUIRE(read);
    CHECK(*read == day("2026-11-27"));
  }
  CHECK(*readWrittenDay("2026-1-5") == day("2026-01-05"));
}

TEST_CASE("what has no year in front, or is no day, is refused", "[sheets]") {
  for (const char* text : {"", "11.27", "27.11.2026", "2026-11", "2026-13-01", "2026-02-30",
                           "다음 주", "2026112712", "46353"})
    CHECK(readWrittenDay(text).error().code == Errc::DayMalformed);
}
