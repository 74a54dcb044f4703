#include "core/base/day.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using kstem::Day;
using kstem::DayRange;
using kstem::Errc;
using kstem::Weekday;
using kstem::test::day;

TEST_CASE("a day is read from and written as ISO text and as a number", "[day]") {
  const Day sunday = day("2026-11-22");
  CHECK(sunday.year() == 2026);
  CHECK(sunday.month() == 11);
  CHECK(sunday.dayOfMonth() == 22);
  CHECK(sunday.iso() == "2026-11-22");
  CHECK(sunday.number() == 20261122);
  CHECK(*Day::fromNumber(20261122) == sunday);
  CHECK(*Day::of(2026, 11, 22) == sunday);
}

TEST_CASE("only the exact ISO form is a day", "[day]") {
  for (const std::string_view text :
       {"", "2026", "2026-11", "2026-1-2", "26-11-22", "2026-11-22 ", " 2026-11-22", "2026/11/22",
        "2026-11-2a", "20261122", "2026-11-22T09:05", "+026-11-22", "2026--1-22"}) {
    INFO(text);
    const auto parsed = Day::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == Errc::DayMalformed);
  }
}

TEST_CASE("a day that the calendar does not have is refused", "[day]") {
  for (const std::string_view text : {"2026-02-29", "2026-02-30", "2026-04-31", "2026-00-10",
                                      "2026-13-01", "2026-01-00", "2026-01-32", "1399-12-31"}) {
    INFO(text);
    CHECK_FALSE(Day::parse(text));
  }
  for (const std::int64_t number :
       {0LL, -20260101LL, 20260230LL, 99991232LL, 202601011LL, 20260100LL})
    CHECK_FALSE(Day::fromNumber(number));
}

TEST_CASE("leap years follow the Gregorian rule", "[day]") {
  CHECK(Day::of(2028, 2, 29));
  CHECK(Day::of(2000, 2, 29));
  CHECK_FALSE(Day::of(2100, 2, 29));
  CHECK_FALSE(Day::of(2027, 2, 29));
}

TEST_CASE("the first and last days that are kept can be written", "[day]") {
  CHECK(day("1400-01-01").iso() == "1400-01-01");
  CHECK(day("9999-12-31").number() == 99991231);
}

TEST_CASE("a weekday is that of the wall calendar, before 1970 as well", "[day]") {
  CHECK(day("2026-11-22").weekday() == Weekday::Sun);
  CHECK(day("2026-09-14").weekday() == Weekday::Mon);
  CHECK(day("1970-01-01").weekday() == Weekday::Thu);
  CHECK(day("1969-12-31").weekday() == Weekday::Wed);
  CHECK(day("1945-08-15").weekday() == Weekday::Wed);
}

TEST_CASE("days are counted across months, years and leap days", "[day]") {
  CHECK((day("2026-12-31") + 1).iso() == "2027-01-01");
  CHECK((day("2028-03-01") - 1).iso() == "2028-02-29");
  CHECK(day("2027-01-01") - day("2026-01-01") == 365);
  CHECK(day("2026-01-01") - day("2027-01-01") == -365);
  CHECK(day("2026-09-24") < day("2026-09-25"));
}

TEST_CASE("text, number and serial of every day agree", "[day]") {
  for (Day at = day("2024-12-25"); at < day("2031-01-10"); at = at + 1) {
    REQUIRE(*Day::parse(at.iso()) == at);
    REQUIRE(*Day::fromNumber(at.number()) == at);
    REQUIRE(Day::fromSerial(at.serial()) == at);
    REQUIRE((at + 7).weekday() == at.weekday());
  }
}

TEST_CASE("a range holds its first day and not its end", "[day]") {
  const DayRange range{day("2026-09-14"), day("2026-09-16")};
  CHECK_FALSE(contains(range, day("2026-09-13")));
  CHECK(contains(range, day("2026-09-14")));
  CHECK(contains(range, day("2026-09-15")));
  CHECK_FALSE(contains(range, day("2026-09-16")));
}

TEST_CASE("a kit that is free on a day may go out on that day", "[day]") {
  const DayRange first{day("2026-09-14"), day("2026-09-16")};
  CHECK_FALSE(overlaps(first, {day("2026-09-16"), day("2026-09-18")}));
  CHECK_FALSE(overlaps({day("2026-09-16"), day("2026-09-18")}, first));
  CHECK(overlaps(first, {day("2026-09-15"), day("2026-09-18")}));
  CHECK(overlaps(first, first));
  CHECK(overlaps(first, {day("2026-09-01"), day("2026-10-01")}));
}

TEST_CASE("so many months later is the same day of the month, or the last one", "[day]") {
  CHECK(monthsAfter(day("2026-03-02"), 3) == day("2026-06-02"));
  CHECK(monthsAfter(day("2026-02-28"), 1) == day("2026-03-28"));  // not the 31st
  CHECK(monthsAfter(day("2026-08-31"), 6) == day("2027-02-28"));
  CHECK(monthsAfter(day("2027-08-31"), 6) == day("2028-02-29"));
  CHECK(monthsAfter(day("2026-12-15"), 1) == day("2027-01-15"));
  CHECK(monthsAfter(day("2026-11-15"), 1) == day("2026-12-15"));
  CHECK(monthsAfter(day("2026-11-15"), 0) == day("2026-11-15"));
}
