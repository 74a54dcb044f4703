#include "core/base/clock.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using kstem::ManualClock;
using kstem::Millis;
using kstem::seoulDay;
using kstem::seoulMinute;
using kstem::test::day;

namespace {

constexpr Millis kMinute = 60'000;
constexpr Millis kHour = 60 * kMinute;

/// 2026-11-22 00:00 in Seoul, which is 15:00 UTC of the day before.
const Millis kMidnight = day("2026-11-22").serial() * 24 * kHour - 9 * kHour;

}  // namespace

TEST_CASE("the day begins at midnight in Seoul, not in Greenwich", "[clock]") {
  CHECK(seoulDay(kMidnight - 1).iso() == "2026-11-21");
  CHECK(seoulDay(kMidnight).iso() == "2026-11-22");
  CHECK(seoulDay(kMidnight + 9 * kHour).iso() == "2026-11-22");
  CHECK(seoulDay(kMidnight + 24 * kHour - 1).iso() == "2026-11-22");
  CHECK(seoulDay(kMidnight + 24 * kHour).iso() == "2026-11-23");
}

TEST_CASE("minutes are counted from midnight in Seoul", "[clock]") {
  CHECK(seoulMinute(kMidnight) == 0);
  CHECK(seoulMinute(kMidnight + kMinute - 1) == 0);
  CHECK(seoulMinute(kMidnight + 9 * kHour + 5 * kMinute) == 9 * 60 + 5);
  CHECK(seoulMinute(kMidnight - 1) == 24 * 60 - 1);
}

TEST_CASE("instants before 1970 have a day and a minute too", "[clock]") {
  CHECK(seoulDay(0).iso() == "1970-01-01");
  CHECK(seoulMinute(0) == 9 * 60);
  CHECK(seoulDay(-9 * kHour).iso() == "1970-01-01");
  CHECK(seoulDay(-9 * kHour - 1).iso() == "1969-12-31");
  CHECK(seoulMinute(-9 * kHour - 1) == 24 * 60 - 1);
}

TEST_CASE("a manual clock stands until it is moved", "[clock]") {
  ManualClock clock(day("2026-11-22"), 9, 5);
  const Millis before = clock.now();
  CHECK(clock.now() == before);
  CHECK(clock.today().iso() == "2026-11-22");
  CHECK(seoulMinute(clock.now()) == 545);
  clock.advance(15 * kHour);
  CHECK(clock.today().iso() == "2026-11-23");
  CHECK(clock.now() == before + 15 * kHour);
  clock.set(day("2026-09-24"), 0, 0);
  CHECK(clock.today().iso() == "2026-09-24");
  CHECK(seoulMinute(clock.now()) == 0);
}
