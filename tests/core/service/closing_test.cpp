#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/closure_preview.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// Monday, 2026-09-14; three kits are out until Monday, 09-28 (09-24 to 09-26 are 추석).
struct Lent : SmallBank {
  std::vector<EventId> lines;
  std::vector<KitId> kits;

  Lent() {
    setUp();
    for (int i = 0; i < 3; ++i) {
      kits.push_back(newKit());
      lend(kits.back());
      lines.push_back(kit(kits.back()).checkout.value());
    }
  }
  Day dueOf(std::size_t line) { return bank->rows().line(lines.at(line)).value().dueDay; }
  Calendar calendar() { return bank->calendar(); }
  ClosedDays closed(const char* first, const char* last) const {
    return {centerIdOf(1), day(first), day(last)};
  }
  DeclareClosure closure(std::vector<DueMove> moves = {}) const {
    return {centerIdOf(1), day("2026-09-28"), day("2026-09-29"), "시설 점검", std::move(moves)};
  }
};

}  // namespace

SCENARIO("a closure says what it touches before anything is written", "[closing]") {
  GIVEN("three kits that are due on the first of the days") {
    Lent desk;
    REQUIRE(desk.dueOf(0) == day("2026-09-28"));
    const auto events = desk.bank->eventCount();
    WHEN("two days are looked at") {
      const auto preview = readClosurePreview(*desk.bank, desk.closed("2026-09-28", "2026-09-29"));
      THEN("each line is listed with the next open day, the closure counted") {
        REQUIRE(preview.lines.size() == 3);
        for (const ClosureLine& line : preview.lines) {
          CHECK(line.due == day("2026-09-28"));
          CHECK(line.proposed == day("2026-09-30"));
          CHECK(line.school == "중화중학교");
          CHECK(line.teacher == "김하늘");
          CHECK(line.center == "동부");
          CHECK(line.model == "마이크로비트 세트");
        }
        CHECK(preview.newlyClosed == 2);
        CHECK(desk.bank->eventCount() == events);
      }
    }
    WHEN("the days of another center are looked at") {
      const auto preview =
          readClosurePreview(*desk.bank, {centerIdOf(2), day("2026-09-28"), day("2026-09-29")});
      THEN("none is listed") { CHECK(preview.lines.empty()); }
    }
    WHEN("the center said that it is open on one of the days of all") {
      desk.perform(SetDay{centerIdOf(1), day("2026-09-28"), DayMark::Open, "특별 개관"});
      const auto preview =
          readClosurePreview(*desk.bank, {{}, day("2026-09-28"), day("2026-09-29")});
      THEN("its own word stands") {
        CHECK(preview.lines.empty());
        CHECK(preview.newlyClosed == 1);
      }
    }
    WHEN("the weekend before is looked at too") {
      const auto preview = readClosurePreview(*desk.bank, desk.closed("2026-09-26", "2026-09-28"));
      THEN("only days that were open count") { CHECK(preview.newlyClosed == 1); }
    }
    WHEN("they are overdue by then") {
      desk.onDay("2026-10-12");
      const auto preview = readClosurePreview(*desk.bank, desk.closed("2026-09-28", "2026-09-28"));
      THEN("no due day is proposed that is not after today") {
        CHECK(preview.lines.front().proposed == day("2026-10-13"));
      }
    }
  }
}

SCENARIO("a closure moves what the clerk agreed to, and is one undo", "[closing]") {
  GIVEN("three kits that are due on the first of the days") {
    Lent desk;
    WHEN("two of them are moved") {
      const Committed done = desk.perform(
          desk.closure({{desk.lines[0], day("2026-09-30")}, {desk.lines[1], day("2026-09-30")}}));
      THEN("the days are closed, those two are due later, the third is not") {
        CHECK(desk.calendar().whyClosed(day("2026-09-28"))->name == "시설 점검");
        CHECK_FALSE(desk.calendar().isOpen(day("2026-09-29")));
        CHECK(desk.calendar().isOpen(day("2026-09-30")));
        CHECK(desk.dueOf(0) == day("2026-09-30"));
        CHECK(desk.dueOf(1) == day("2026-09-30"));
        CHECK(desk.dueOf(2) == day("2026-09-28"));
      }
      THEN("it is no extension") { CHECK(desk.bank->rows().line(desk.lines[0])->extensions == 0); }
      THEN("the news names it and how many were moved") {
        REQUIRE(done.news.size() == 1);
        CHECK(done.news.front().notice == Notice::ClosureDeclared);
        CHECK(done.news.front().name == "시설 점검");
        CHECK(done.news.front().extra == "2");
      }
      AND_WHEN("it is undone") {
        desk.perform(Undo{done.group});
        THEN("due days and days are as before") {
          CHECK(desk.dueOf(0) == day("2026-09-28"));
          CHECK(desk.dueOf(1) == day("2026-09-28"));
          CHECK(desk.calendar().isOpen(day("2026-09-28")));
          CHECK(desk.calendar().isOpen(day("2026-09-29")));
        }
      }
    }
    WHEN("a day that is closed as well was agreed to") {
      desk.perform(desk.closure({{desk.lines[0], day("2026-09-29")}}));
      THEN("it is rolled on") { CHECK(desk.dueOf(0) == day("2026-09-30")); }
    }
    WHEN("a kit that is two days overdue is moved") {
      desk.onDay("2026-09-30");
      desk.perform(DeclareClosure{centerIdOf(1),
                                  day("2026-09-28"),
                                  day("2026-09-28"),
                                  "폭설",
                                  {{desk.lines[0], day("2026-10-01")}}});
      THEN("the days that ran already stay recorded") {
        CHECK(desk.bank->rows().line(desk.lines[0])->lateBefore == 2);
      }
    }
    WHEN("a word of the center about a day was there before") {
      desk.perform(SetDay{centerIdOf(1), day("2026-09-28"), DayMark::Open, "특별 개관"});
      const Committed done = desk.perform(desk.closure());
      REQUIRE_FALSE(desk.calendar().isOpen(day("2026-09-28")));
      desk.perform(Undo{done.group});
      THEN("undo brings it back") {
        CHECK(desk.bank->rows().exceptionsBy(aggOf(centerIdOf(1))).at(day("2026-09-28")).reason ==
              "특별 개관");
      }
    }
  }
}

SCENARIO("a closure that makes no sense writes nothing", "[closing]") {
  GIVEN("kits that are out") {
    Lent desk;
    const auto events = desk.bank->eventCount();
    DeclareClosure intent = desk.closure();
    THEN("it needs a reason") {
      intent.reason = "  ";
      CHECK(desk.refusal(intent) == Errc::BadInput);
    }
    THEN("its last day is not before its first") {
      intent.last = intent.first - 1;
      CHECK(desk.refusal(intent) == Errc::BadInput);
    }
    THEN("it is for a center that is known") {
      intent.center = centerIdOf(7);
      CHECK(desk.refusal(intent) == Errc::CenterUnknown);
    }
    THEN("a move is not to an earlier day") {
      intent.moves = {{desk.lines[0], day("2026-09-25")}, {desk.lines[1], day("2026-09-18")}};
      CHECK(desk.refusal(intent) == Errc::DueBeforeOut);
    }
    THEN("a kit that is back is not moved") {
      desk.perform(TakeBack{desk.kits[0], {}});
      intent.moves = {{desk.lines[0], day("2026-09-30")}};
      CHECK(desk.refusal(intent) == Errc::LoanUnknown);
      return;
    }
    CHECK(desk.bank->eventCount() == events);
    CHECK(desk.calendar().isOpen(day("2026-09-28")));
  }
}

TEST_CASE("several closed days are cleared as one action", "[closing][undo]") {
  Lent desk;
  desk.perform(desk.closure());
  desk.perform(SetDay{{}, day("2026-09-28"), DayMark::Closed, "재량휴업"});
  const ClearDays clear{centerIdOf(1), day("2026-09-21"), day("2026-10-02")};
  const Committed done = desk.perform(clear);
  CHECK(done.events.size() == 2);
  CHECK(done.news.front().notice == Notice::DaysCleared);
  CHECK(done.news.front().extra == "2");
  CHECK_FALSE(desk.calendar().isOpen(day("2026-09-28")));  // said to every center
  CHECK(desk.calendar().isOpen(day("2026-09-29")));
  CHECK(desk.refusal(clear) == Errc::BadInput);
  CHECK(desk.refusal(ClearDays{centerIdOf(1), day("2026-09-29"), day("2026-09-28")}) ==
        Errc::BadInput);
  CHECK(desk.refusal(ClearDays{centerIdOf(9), day("2026-09-28"), day("2026-09-29")}) ==
        Errc::CenterUnknown);
  desk.perform(*desk.bank->newestUndoable());
  CHECK_FALSE(desk.calendar().isOpen(day("2026-09-29")));
}
