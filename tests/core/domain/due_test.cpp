#include "core/domain/due.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/random.h"
#include "tests/support/days.h"

using kstem::Calendar;
using kstem::CenterPolicy;
using kstem::ClosedBy;
using kstem::Day;
using kstem::DayExceptions;
using kstem::daysLate;
using kstem::DueDay;
using kstem::dueDay;
using kstem::DuePolicy;
using kstem::HolidayTable;
using kstem::occupied;
using kstem::SeededRandom;
using kstem::test::day;

namespace {

Calendar plain() { return {HolidayTable::builtIn(), {}}; }

Calendar with(DayExceptions exceptions) { return {HolidayTable::builtIn(), std::move(exceptions)}; }

std::string due(DuePolicy policy, std::string_view pickUp, int days) {
  return dueDay(plain(), policy, day(pickUp), days).day.iso();
}

std::string freeDay(std::string_view due, int turnaround) {
  return occupied(plain(), day("2026-11-23"), day(due), turnaround).end.iso();
}

}  // namespace

TEST_CASE("ten days from Monday before Chuseok, by each policy", "[due]") {
  CHECK(due(DuePolicy::Days, "2026-09-14", 10) == "2026-09-24");
  CHECK(due(DuePolicy::Datedue, "2026-09-14", 10) == "2026-09-28");
  CHECK(due(DuePolicy::Calendar, "2026-09-14", 10) == "2026-09-30");
  CHECK(due(DuePolicy::Dayweek, "2026-09-14", 10) == "2026-09-28");
}

TEST_CASE("a due day on Chuseok moves to the next open day", "[due]") {
  const DueDay moved = dueDay(plain(), DuePolicy::Datedue, day("2026-09-15"), 10);
  CHECK(moved.raw.iso() == "2026-09-25");
  CHECK(moved.day.iso() == "2026-09-28");
  REQUIRE(moved.moved.size() == 3);
  CHECK(moved.moved[0].name == "추석");
  CHECK(moved.moved[1].name == "추석 다음 날");
  CHECK(moved.moved[2].by == ClosedBy::Weekend);
}

TEST_CASE("a due day on an open day stays and has no reason", "[due]") {
  for (const auto policy : {DuePolicy::Days, DuePolicy::Datedue, DuePolicy::Dayweek}) {
    const DueDay stays = dueDay(plain(), policy, day("2026-09-07"), 7);
    CHECK(stays.day.iso() == "2026-09-14");
    CHECK(stays.raw == stays.day);
    CHECK(stays.moved.empty());
  }
}

TEST_CASE("plain days are never moved, not even off a holiday", "[due]") {
  const DueDay stays = dueDay(plain(), DuePolicy::Days, day("2026-09-15"), 10);
  CHECK(stays.day.iso() == "2026-09-25");
  CHECK(stays.moved.empty());
}

TEST_CASE("counting open days keeps the raw day and names the days it skipped", "[due]") {
  const DueDay counted = dueDay(plain(), DuePolicy::Calendar, day("2026-09-14"), 10);
  CHECK(counted.raw.iso() == "2026-09-24");
  REQUIRE(counted.moved.size() == 6);
  CHECK(counted.moved.front().day.iso() == "2026-09-19");
  CHECK(counted.moved[2].name == "추석 전날");
  CHECK(counted.moved.back().day.iso() == "2026-09-27");
}

TEST_CASE("whole weeks keep their weekday under Dayweek", "[due]") {
  CHECK(due(DuePolicy::Dayweek, "2026-09-17", 7) == "2026-10-01");
  CHECK(due(DuePolicy::Datedue, "2026-09-17", 7) == "2026-09-28");
  CHECK(due(DuePolicy::Dayweek, "2026-09-10", 14) == "2026-10-01");
}

TEST_CASE("whole weeks skip on while the same weekday is closed", "[due]") {
  CHECK(due(DuePolicy::Dayweek, "2026-09-25", 7) == "2026-10-02");
  CHECK(due(DuePolicy::Dayweek, "2026-10-02", 7) == "2026-10-16");
  const auto calendar = with({{day("2026-10-16"), {false, "공사"}}});
  CHECK(dueDay(calendar, DuePolicy::Dayweek, day("2026-10-02"), 7).day.iso() == "2026-10-23");
}

TEST_CASE("whole weeks from a weekend cannot keep their weekday", "[due]") {
  const auto calendar = with({{day("2026-09-12"), {true, "토요 운영"}}});
  CHECK(dueDay(calendar, DuePolicy::Dayweek, day("2026-09-12"), 7).day.iso() == "2026-09-21");
}

TEST_CASE("no days at all is today, moved when today is closed", "[due]") {
  CHECK(due(DuePolicy::Dayweek, "2026-09-24", 0) == "2026-09-28");
  CHECK(due(DuePolicy::Datedue, "2026-09-14", 0) == "2026-09-14");
  CHECK(due(DuePolicy::Calendar, "2026-09-14", 0) == "2026-09-14");
}

TEST_CASE("a closure of the lending center moves a due day and gives its reason", "[due]") {
  const auto calendar = with({{day("2026-12-03"), {false, "정기 점검"}}});
  const DueDay moved = dueDay(calendar, DuePolicy::Datedue, day("2026-11-23"), 10);
  CHECK(moved.raw.iso() == "2026-12-03");
  CHECK(moved.day.iso() == "2026-12-04");
  REQUIRE(moved.moved.size() == 1);
  CHECK(moved.moved[0].name == "정기 점검");
}

TEST_CASE("an opened exception keeps a due day on a weekend", "[due]") {
  const auto calendar = with({{day("2026-09-12"), {true, "토요 운영"}}});
  const DueDay stays = dueDay(calendar, DuePolicy::Datedue, day("2026-09-02"), 10);
  CHECK(stays.day.iso() == "2026-09-12");
  CHECK(stays.moved.empty());
}

TEST_CASE("without a word about it a center lends for ten days to the next open day", "[due]") {
  const CenterPolicy policy;
  CHECK(dueDay(plain(), policy, day("2026-09-14")).day.iso() == "2026-09-28");
  CenterPolicy openDays;
  openDays.due = DuePolicy::Calendar;
  openDays.loanDays = 3;
  CHECK(dueDay(plain(), openDays, day("2026-09-23")).day.iso() == "2026-09-30");
}

TEST_CASE("a due day is never before the raw day, and open unless plain days count", "[due]") {
  SeededRandom random(7);
  const Calendar calendar = plain();
  for (int i = 0; i < 2000; ++i) {
    const Day pickUp = day("2025-10-01") + static_cast<int>(random.below(1500));
    const int days = static_cast<int>(random.below(32));
    for (const auto policy :
         {DuePolicy::Days, DuePolicy::Datedue, DuePolicy::Calendar, DuePolicy::Dayweek}) {
      INFO(pickUp.iso() << " + " << days << " by " << static_cast<int>(policy));
      const DueDay made = dueDay(calendar, policy, pickUp, days);
      REQUIRE(made.raw == pickUp + days);
      REQUIRE(made.day >= made.raw);
      if (policy != DuePolicy::Days && days > 0) REQUIRE(calendar.isOpen(made.day));
      if (policy != DuePolicy::Calendar) REQUIRE(made.moved.empty() == (made.day == made.raw));
      if (policy == DuePolicy::Calendar && days > 0)
        REQUIRE(static_cast<int>(made.moved.size()) == made.day - made.raw);
    }
  }
}

TEST_CASE("a kit is free again the turnaround after its due day", "[due][occupied]") {
  CHECK(freeDay("2026-12-03", 0) == "2026-12-03");
  CHECK(freeDay("2026-12-03", 1) == "2026-12-04");
  CHECK(freeDay("2026-12-03", 2) == "2026-12-07");
}

TEST_CASE("a turnaround is counted in open days", "[due][occupied]") {
  CHECK(freeDay("2026-12-04", 1) == "2026-12-07");
  CHECK(freeDay("2026-12-24", 1) == "2026-12-28");
}

TEST_CASE("a kit is occupied for one day at least", "[due][occupied]") {
  const auto sameDay = occupied(plain(), day("2026-12-03"), day("2026-12-03"), 0);
  CHECK(sameDay.first.iso() == "2026-12-03");
  CHECK(sameDay.end.iso() == "2026-12-04");
  const auto before = occupied(plain(), day("2026-12-03"), day("2026-12-01"), 0);
  CHECK(before.end.iso() == "2026-12-04");
}

TEST_CASE("lateness is calendar days, and coming early is not late", "[due]") {
  CHECK(daysLate(day("2026-09-23"), day("2026-09-23")) == 0);
  CHECK(daysLate(day("2026-09-23"), day("2026-09-22")) == 0);
  CHECK(daysLate(day("2026-09-23"), day("2026-09-24")) == 1);
  CHECK(daysLate(day("2026-09-23"), day("2026-09-28")) == 5);
}
