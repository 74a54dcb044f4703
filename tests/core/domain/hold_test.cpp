#include "core/domain/hold.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

namespace {

HeldLine back(std::string_view due, std::string_view actual, int lateBefore = 0) {
  return {day(due), day(actual), lateBefore, LineStatus::Returned};
}
HeldLine out(std::string_view due, int lateBefore = 0) {
  return {day(due), {}, lateBefore, LineStatus::Open};
}
Hold holdOn(std::string_view today, std::vector<HeldLine> lines, std::optional<Day> lifted = {}) {
  return holdOf(lines, lifted, day(today), CenterPolicy{});
}
bool isHeldOn(std::string_view today, const std::vector<HeldLine>& lines,
              std::optional<Day> lifted = {}) {
  return holdOn(today, lines, lifted).isHeld(day(today));
}

}  // namespace

TEST_CASE("a school that was never late is not held", "[hold]") {
  CHECK_FALSE(isHeldOn("2026-09-25", {back("2026-09-24", "2026-09-24")}));
  CHECK_FALSE(holdOn("2026-09-24", {out("2026-09-24")}).until);
  CHECK(holdOn("2026-09-24", {out("2026-09-24")}).overdueNow == 0);
}

TEST_CASE("five days late holds for the five days after the return, both ends included", "[hold]") {
  const std::vector<HeldLine> lines{back("2026-09-24", "2026-09-29")};
  CHECK_FALSE(isHeldOn("2026-09-29", lines));
  CHECK(isHeldOn("2026-09-30", lines));
  CHECK(isHeldOn("2026-10-04", lines));
  CHECK_FALSE(isHeldOn("2026-10-05", lines));
  CHECK(holdOn("2026-09-29", lines).until == day("2026-10-04"));
  CHECK(holdOn("2026-09-29", lines).from == day("2026-09-30"));
  CHECK(holdOn("2026-10-04", lines).longestLate == 5);
  CHECK_FALSE(holdOn("2026-10-05", lines).until);
  CHECK(holdOn("2026-10-05", lines).longestLate == 0);
}

TEST_CASE("one day late holds for one day", "[hold]") {
  const std::vector<HeldLine> lines{back("2026-09-24", "2026-09-25")};
  CHECK(isHeldOn("2026-09-26", lines));
  CHECK_FALSE(isHeldOn("2026-09-27", lines));
}

TEST_CASE("thirty days late or more holds for ninety", "[hold]") {
  CHECK(holdOn("2026-09-30", {back("2026-09-01", "2026-09-30")}).until == day("2026-10-29"));
  CHECK(holdOn("2026-10-01", {back("2026-09-01", "2026-10-01")}).until == day("2026-12-30"));
  CHECK(holdOn("2026-11-30", {back("2026-09-01", "2026-11-30")}).until == day("2027-02-28"));
}

TEST_CASE("the numbers of the long hold are the center's", "[hold]") {
  CenterPolicy policy;
  policy.longLateFrom = 10;
  policy.longHoldDays = 30;
  const std::vector<HeldLine> lines{back("2026-09-01", "2026-09-11")};
  CHECK(holdOf(lines, {}, day("2026-09-12"), policy).until == day("2026-10-11"));
  policy.longHoldDays = 0;
  CHECK_FALSE(holdOf(lines, {}, day("2026-09-12"), policy).until);
}

TEST_CASE("of holds that overlap the later end counts", "[hold]") {
  const std::vector<HeldLine> lines{back("2026-09-10", "2026-09-20"),   // 21. to 30. 9.
                                    back("2026-09-20", "2026-09-22"),   // 23. to 24. 9.
                                    back("2026-09-18", "2026-09-24")};  // 25. to 30. 9.
  CHECK(holdOn("2026-09-24", lines).until == day("2026-09-30"));
  CHECK(holdOn("2026-09-24", lines).from == day("2026-09-21"));
  CHECK(holdOn("2026-09-24", lines).longestLate == 10);
  CHECK_FALSE(isHeldOn("2026-10-01", lines));
}

TEST_CASE("while anything is overdue the school is held as well", "[hold]") {
  CHECK_FALSE(isHeldOn("2026-09-24", {out("2026-09-24")}));
  CHECK(isHeldOn("2026-09-25", {out("2026-09-24")}));
  const Hold hold = holdOn("2026-10-04", {out("2026-09-24"), out("2026-10-03"), out("2026-10-04")});
  CHECK(hold.overdueNow == 2);
  CHECK(hold.longestLate == 10);
  CHECK_FALSE(hold.until);
}

TEST_CASE("a line lent again before its return was seen holds nobody", "[hold]") {
  const std::vector<HeldLine> lines{{day("2026-09-01"), {}, 0, LineStatus::Unconfirmed}};
  CHECK_FALSE(isHeldOn("2026-09-24", lines));
  CHECK(latenessOf(lines.front(), day("2026-09-24")) == 0);
}

TEST_CASE("a hold that ends by the day through which it was lifted does not count", "[hold]") {
  const std::vector<HeldLine> lines{back("2026-09-24", "2026-09-29")};  // to 4. 10.
  CHECK_FALSE(isHeldOn("2026-09-30", lines, day("2026-10-04")));
  CHECK_FALSE(isHeldOn("2026-09-30", lines, day("2026-10-05")));
  CHECK(isHeldOn("2026-09-30", lines, day("2026-10-03")));
}

TEST_CASE("lifting leaves later holds and what is overdue", "[hold]") {
  const std::vector<HeldLine> lines{back("2026-09-24", "2026-09-29"),  // to 4. 10.
                                    back("2026-09-25", "2026-10-02"),  // to 9. 10.
                                    out("2026-10-01")};
  const Hold hold = holdOn("2026-10-03", lines, day("2026-10-04"));
  CHECK(hold.until == day("2026-10-09"));
  CHECK(hold.from == day("2026-10-03"));
  CHECK(hold.overdueNow == 1);
  CHECK(holdOn("2026-10-03", lines, day("2026-10-09")).isHeld(day("2026-10-03")));
}

TEST_CASE("days late by the time of an extension stay recorded", "[hold]") {
  SECTION("given back before the new due day") {
    CHECK(holdOn("2026-09-25", {back("2026-09-30", "2026-09-24", 6)}).until == day("2026-09-30"));
  }
  SECTION("given back after it, later than before") {
    CHECK(holdOn("2026-10-09", {back("2026-09-30", "2026-10-08", 6)}).until == day("2026-10-16"));
  }
  SECTION("still out and not due: nothing holds yet") {
    CHECK_FALSE(isHeldOn("2026-09-24", {out("2026-09-30", 6)}));
  }
}

TEST_CASE("an undone return is a line that is out again: its hold is gone", "[hold]") {
  CHECK(isHeldOn("2026-09-30", {back("2026-09-24", "2026-09-29")}));
  const Hold hold = holdOn("2026-09-30", {out("2026-09-24")});
  CHECK_FALSE(hold.until);
  CHECK(hold.overdueNow == 1);
}

TEST_CASE("the days of one hold are half-open", "[hold]") {
  const auto days = holdDaysOf(back("2026-09-24", "2026-09-29"), CenterPolicy{});
  CHECK(days == DayRange{day("2026-09-30"), day("2026-10-05")});
  CHECK_FALSE(holdDaysOf(out("2026-09-24"), CenterPolicy{}));
}
