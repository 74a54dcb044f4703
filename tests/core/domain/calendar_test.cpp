#include "core/domain/calendar.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/base/csv.h"
#include "core/base/random.h"
#include "tests/support/days.h"
#include "tests/support/source_file.h"

using kstem::Calendar;
using kstem::ClosedBy;
using kstem::Day;
using kstem::DayExceptions;
using kstem::Errc;
using kstem::HolidayTable;
using kstem::HolidayTrust;
using kstem::SeededRandom;
using kstem::Weekday;
using kstem::test::day;

namespace {

const std::string kHeader = "date,name_ko,closed,status\n";

Calendar plain() { return {HolidayTable::builtIn(), {}}; }

Calendar with(DayExceptions exceptions) { return {HolidayTable::builtIn(), std::move(exceptions)}; }

}  // namespace

TEST_CASE("a working day is open and a weekend is not", "[calendar]") {
  CHECK(plain().isOpen(day("2026-09-14")));
  const auto saturday = plain().whyClosed(day("2026-09-12"));
  REQUIRE(saturday);
  CHECK(saturday->by == ClosedBy::Weekend);
  CHECK(saturday->name.empty());
  CHECK(saturday->day == day("2026-09-12"));
  CHECK_FALSE(plain().isOpen(day("2026-09-13")));
}

TEST_CASE("a public holiday is closed and has its name", "[calendar]") {
  const auto chuseok = plain().whyClosed(day("2026-09-25"));
  REQUIRE(chuseok);
  CHECK(chuseok->by == ClosedBy::Holiday);
  CHECK(chuseok->name == "추석");
  CHECK(plain().whyClosed(day("2026-10-05"))->name == "대체공휴일(개천절)");
}

TEST_CASE("a holiday on a weekend shows its name", "[calendar]") {
  const auto saturday = plain().whyClosed(day("2026-09-26"));
  REQUIRE(saturday);
  CHECK(saturday->by == ClosedBy::Holiday);
  CHECK(saturday->name == "추석 다음 날");
}

TEST_CASE("a named day on which offices work is open", "[calendar]") {
  CHECK(plain().isOpen(day("2025-05-01")));
  CHECK(plain().isOpen(day("2025-07-17")));
  CHECK_FALSE(plain().isOpen(day("2026-05-01")));
  CHECK_FALSE(plain().isOpen(day("2026-07-17")));
}

TEST_CASE("temporary holidays and election days are closed, projected ones too", "[calendar]") {
  CHECK_FALSE(plain().isOpen(day("2025-01-27")));
  CHECK_FALSE(plain().isOpen(day("2026-06-03")));
  CHECK_FALSE(plain().isOpen(day("2028-04-12")));
  CHECK(HolidayTable::builtIn().find(day("2028-04-12"))->projected);
  CHECK_FALSE(HolidayTable::builtIn().find(day("2026-06-03"))->projected);
}

TEST_CASE("a closure by the center has its reason", "[calendar]") {
  const auto calendar = with({{day("2026-09-15"), {false, "정기 점검"}}});
  const auto closed = calendar.whyClosed(day("2026-09-15"));
  REQUIRE(closed);
  CHECK(closed->by == ClosedBy::Closure);
  CHECK(closed->name == "정기 점검");
}

TEST_CASE("a closure hides the holiday and the weekend below it", "[calendar]") {
  const auto calendar =
      with({{day("2026-09-25"), {false, "공사"}}, {day("2026-09-12"), {false, "정전"}}});
  CHECK(calendar.whyClosed(day("2026-09-25"))->name == "공사");
  CHECK(calendar.whyClosed(day("2026-09-12"))->by == ClosedBy::Closure);
}

TEST_CASE("a day that the center opened is open whatever lies below", "[calendar]") {
  const auto calendar =
      with({{day("2026-09-25"), {true, "명절 당직"}}, {day("2026-09-12"), {true, "토요 운영"}}});
  CHECK(calendar.isOpen(day("2026-09-25")));
  CHECK(calendar.isOpen(day("2026-09-12")));
  CHECK_FALSE(calendar.isOpen(day("2026-09-13")));
}

TEST_CASE("an exception of one center does not touch another", "[calendar]") {
  const auto closed = with({{day("2026-09-15"), {false, "정기 점검"}}});
  CHECK_FALSE(closed.isOpen(day("2026-09-15")));
  CHECK(plain().isOpen(day("2026-09-15")));
}

TEST_CASE("open days are counted from the day after", "[calendar]") {
  CHECK(plain().nth(day("2026-09-14"), 0).iso() == "2026-09-14");
  CHECK(plain().nth(day("2026-09-14"), 1).iso() == "2026-09-15");
  CHECK(plain().nth(day("2026-09-14"), 10).iso() == "2026-09-30");
  CHECK(plain().nth(day("2026-09-18"), 1).iso() == "2026-09-21");
}

TEST_CASE("counting no open days stays even on a closed day", "[calendar]") {
  CHECK(plain().nth(day("2026-09-25"), 0).iso() == "2026-09-25");
  CHECK(plain().nth(day("2026-09-25"), 1).iso() == "2026-09-28");
}

TEST_CASE("a collection day is kept through three open days across Chuseok", "[calendar]") {
  CHECK(plain().nth(day("2026-09-23"), 3).iso() == "2026-09-30");
}

TEST_CASE("an open day rolls nowhere, a closed one to the next open day", "[calendar]") {
  CHECK(plain().roll(day("2026-09-23")).iso() == "2026-09-23");
  CHECK(plain().roll(day("2026-09-24")).iso() == "2026-09-28");
  CHECK(plain().roll(day("2025-10-03")).iso() == "2025-10-10");
}

TEST_CASE("the previous open day lies before even an open day", "[calendar]") {
  CHECK(plain().previousOpen(day("2026-09-23")).iso() == "2026-09-22");
  CHECK(plain().previousOpen(day("2026-09-28")).iso() == "2026-09-23");
  CHECK(plain().previousOpen(day("2026-09-26")).iso() == "2026-09-23");
}

TEST_CASE("closed days are listed in order, the end left out", "[calendar]") {
  const auto closed = plain().closedWithin({day("2026-09-23"), day("2026-09-27")});
  REQUIRE(closed.size() == 3);
  CHECK(closed[0].name == "추석 전날");
  CHECK(closed[1].name == "추석");
  CHECK(closed[2].day.iso() == "2026-09-26");
  CHECK(plain().closedWithin({day("2026-09-25"), day("2026-09-25")}).empty());
  CHECK(plain().closedWithin({day("2026-09-28"), day("2026-09-25")}).empty());
}

TEST_CASE("holidays are official to 2027, projected to 2035 and missing after", "[calendar]") {
  CHECK(plain().trustOf(day("2025-10-01")) == HolidayTrust::Official);
  CHECK(plain().trustOf(day("2027-12-31")) == HolidayTrust::Official);
  CHECK(plain().trustOf(day("2028-01-01")) == HolidayTrust::Projected);
  CHECK(plain().trustOf(day("2035-12-31")) == HolidayTrust::Projected);
  CHECK(plain().trustOf(day("2036-01-01")) == HolidayTrust::Missing);
}

TEST_CASE("past the last year of data weekends still close", "[calendar]") {
  CHECK_FALSE(plain().isOpen(day("2036-01-05")));
  CHECK(plain().isOpen(day("2036-01-01")));
}

TEST_CASE("a year with one projected day is not official", "[calendar][holidays]") {
  const auto table = HolidayTable::parse(kHeader +
                                         "2027-01-01,1월 1일,1,official\n"
                                         "2028-01-01,1월 1일,1,official\n"
                                         "2028-04-12,국회의원선거,1,projected-election\n");
  REQUIRE(table);
  CHECK(table->trustOf(day("2027-06-01")) == HolidayTrust::Official);
  CHECK(table->trustOf(day("2028-01-01")) == HolidayTrust::Projected);
  CHECK(table->trustOf(day("2029-01-01")) == HolidayTrust::Missing);
}

TEST_CASE("a holiday table is read by its column names", "[calendar][holidays]") {
  const auto table = HolidayTable::parse(
      "\xEF\xBB\xBFstatus,note,closed,date,name_ko\r\n"
      "official,\"쉼표, 있음\",1,2026-09-25,추석\r\n\r\n"
      "official,,0,2026-09-30,기념일\r\n");
  REQUIRE(table);
  REQUIRE(table->find(day("2026-09-25")));
  CHECK(table->find(day("2026-09-25"))->name == "추석");
  CHECK(table->find(day("2026-09-30")) == nullptr);
}

TEST_CASE("a holiday table without rows knows nothing", "[calendar][holidays]") {
  const auto table = HolidayTable::parse(kHeader);
  REQUIRE(table);
  CHECK(table->find(day("2026-09-25")) == nullptr);
  CHECK(table->trustOf(day("2026-09-25")) == HolidayTrust::Missing);
}

TEST_CASE("a damaged holiday table is refused as a whole", "[calendar][holidays]") {
  const std::string damaged[] = {
      "",
      "date,name_ko,closed\n2026-09-25,추석,1\n",
      "2026-09-25,추석,1,official\n",
      kHeader + "2026-09-31,추석,1,official\n",
      kHeader + "2026.09.25,추석,1,official\n",
      kHeader + "2026-09-25,추석,2,official\n",
      kHeader + "2026-09-25,추석,,official\n",
      kHeader + "2026-09-25,추석,1,offical\n",
      kHeader + "2026-09-25,추석,1\n",
      kHeader + "2026-09-25,추석,1,official\n2026-09-25,추석,1,official\n",
      kHeader + "2026-09-25,\"추석,1,official\n",
  };
  for (const std::string& csv : damaged) {
    INFO(csv);
    const auto table = HolidayTable::parse(csv);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == Errc::SheetUnreadable);
  }
}

TEST_CASE("every row of the holiday file names its own weekday, in order", "[calendar][holidays]") {
  constexpr std::string_view kWeekdays[] = {"일", "월", "화", "수", "목", "금", "토"};
  const auto rows = kstem::parseCsv(kstem::test::sourceFile("resources/holidays/holidays_kr.csv"));
  REQUIRE(rows);
  REQUIRE(rows->size() > 200);
  Day before = day("2024-12-31");
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const Day at = day((*rows)[i][0]);
    INFO(at.iso());
    CHECK((*rows)[i][1] == kWeekdays[static_cast<std::size_t>(at.weekday())]);
    CHECK(before < at);
    before = at;
  }
}

namespace {

/// 2025 to 2030, each tenth day an exception, half of them open.
DayExceptions randomExceptions(SeededRandom& random) {
  DayExceptions exceptions;
  for (Day at = day("2025-01-01"); at < day("2031-01-01"); at = at + 1)
    if (random.below(10) == 0) exceptions[at] = {random.below(2) == 0, "시험"};
  return exceptions;
}

bool isOpenByRule(const DayExceptions& exceptions, Day at) {
  const auto exception = exceptions.find(at);
  if (exception != exceptions.end()) return exception->second.open;
  const bool weekend = at.weekday() == Weekday::Sat || at.weekday() == Weekday::Sun;
  return !weekend && HolidayTable::builtIn().find(at) == nullptr;
}

}  // namespace

TEST_CASE("counting agrees with walking day by day", "[calendar]") {
  SeededRandom random(20260924);
  const DayExceptions exceptions = randomExceptions(random);
  const Calendar calendar = with(exceptions);
  const auto open = [&](Day at) { return isOpenByRule(exceptions, at); };
  for (int i = 0; i < 3000; ++i) {
    const Day start = day("2025-01-01") + static_cast<int>(random.below(6 * 365 - 60));
    const int n = static_cast<int>(random.below(20));
    INFO(start.iso() << " and " << n << " open days");

    int left = n;
    Day nth = start;
    while (left > 0) {
      nth = nth + 1;
      if (open(nth)) --left;
    }
    REQUIRE(calendar.nth(start, n) == nth);

    Day rolled = start;
    while (!open(rolled)) rolled = rolled + 1;
    REQUIRE(calendar.roll(start) == rolled);

    Day previous = start - 1;
    while (!open(previous)) previous = previous - 1;
    REQUIRE(calendar.previousOpen(start) == previous);

    std::size_t closed = 0;
    for (Day at = start; at < nth; at = at + 1) closed += open(at) ? 0 : 1;
    REQUIRE(calendar.closedWithin({start, nth}).size() == closed);
  }
}
