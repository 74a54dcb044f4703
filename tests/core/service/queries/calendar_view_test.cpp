#include "core/service/queries/calendar_view.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

struct Calendars : SmallBank {
  Calendars() { setUp(); }
  CalendarDay look(const char* iso) { return readCalendar(*bank, day(iso), day(iso)).days.front(); }
};

}  // namespace

SCENARIO("a day shows every layer by its name", "[calendar]") {
  GIVEN("a center") {
    Calendars desk;
    THEN("a plain day has none") {
      CHECK(desk.look("2026-09-14").layers.empty());
      CHECK(desk.look("2026-09-14").open);
    }
    THEN("a holiday on a weekend has both") {
      const CalendarDay found = desk.look("2026-09-26");
      REQUIRE(found.layers.size() == 2);
      CHECK(found.layers[0].kind == DayLayerKind::Weekend);
      CHECK(found.layers[1].kind == DayLayerKind::Holiday);
      CHECK_FALSE(found.open);
    }
    WHEN("all are closed and this one is open") {
      desk.perform(SetDay{{}, day("2026-10-14"), DayMark::Closed, "재물조사"});
      desk.perform(SetDay{centerIdOf(1), day("2026-10-14"), DayMark::Open, "행사"});
      const CalendarDay found = desk.look("2026-10-14");
      THEN("the own word comes last and decides") {
        REQUIRE(found.layers.size() == 2);
        CHECK(found.layers[0].kind == DayLayerKind::Closure);
        CHECK(found.layers[0].scope == DayScope::AllCenters);
        CHECK(found.layers[1].kind == DayLayerKind::Opened);
        CHECK(found.layers[1].scope == DayScope::OwnCenter);
        CHECK(found.open);
      }
    }
    THEN("it agrees with the calendar that counts due days") {
      desk.perform(SetDay{centerIdOf(1), day("2026-09-25"), DayMark::Open, "특별 개관"});
      desk.perform(SetDay{centerIdOf(1), day("2026-09-30"), DayMark::Closed, "점검"});
      const Calendar calendar = desk.bank->calendar();
      for (const CalendarDay& one :
           readCalendar(*desk.bank, day("2026-01-01"), day("2026-12-31")).days) {
        INFO(one.day.iso());
        CHECK(one.open == calendar.isOpen(one.day));
      }
    }
  }
}

SCENARIO("closures ahead are listed as runs of days", "[calendar]") {
  GIVEN("a closure of three days, one that is over, and an opened day") {
    Calendars desk;
    desk.perform(DeclareClosure{centerIdOf(1), day("2026-09-28"), day("2026-09-30"), "점검"});
    desk.perform(SetDay{centerIdOf(1), day("2026-09-10"), DayMark::Closed, "지난 점검"});
    desk.perform(SetDay{{}, day("2026-09-19"), DayMark::Open, "토요 개관"});
    const auto coming = readCalendar(*desk.bank, day("2026-09-01"), day("2026-09-01")).coming;
    THEN("two are ahead, in order") {
      REQUIRE(coming.size() == 2);
      CHECK(coming[0].open);
      CHECK(coming[0].scope == DayScope::AllCenters);
      CHECK(coming[1].first == day("2026-09-28"));
      CHECK(coming[1].last == day("2026-09-30"));
      CHECK(coming[1].reason == "점검");
    }
    WHEN("one of its days is taken back") {
      desk.perform(SetDay{centerIdOf(1), day("2026-09-29"), DayMark::Cleared, {}});
      THEN("there are two runs") {
        CHECK(readCalendar(*desk.bank, day("2026-09-01"), day("2026-09-01")).coming.size() == 3);
      }
    }
  }
}

SCENARIO("holidays that are an estimate are marked", "[calendar]") {
  Calendars desk;
  const CalendarView view = readCalendar(*desk.bank, day("2028-01-01"), day("2028-01-01"));
  CHECK(view.projectedFrom == 2028);
  CHECK(view.days.front().trust == HolidayTrust::Projected);
}
