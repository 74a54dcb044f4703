#include <catch2/catch_test_macros.hpp>

#include "core/service/limits.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

/// Two kits lent on Monday 2026-11-02, due on Thursday 11-12.
struct Lent : SmallBank {
  KitId one, other;
  GroupId loan;
  ClerkId manager;

  Lent() {
    onDay("2026-11-02");
    setUp();
    one = newKit();
    other = newKit();
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "정하은"}).made.front());
    loan = perform(CheckOut{school, teacher, {one, other}, {}}).group;
  }
  Approval approval() const { return {"연구 수업", manager}; }
  void extendTo(const char* iso) { perform(Extend{loan, day(iso), approval()}); }
  store::LineRow line(const KitId& kit) { return bank->rows().linesOfKit(kit).back(); }
  std::vector<Waiver> asked(const char* iso) {
    store::Rows rows = bank->rows();
    const Calendar calendar = bank->calendar();
    return waiversOf(
        issuesOf({bank->db(), rows, calendar, bank->policy(), centerIdOf(1), bank->today()}, Extend{loan, day(iso), {}}));
  }
  KitDueSet lastDueSet(const KitId& kit) {
    KitDueSet last;
    for (const JournalEvent& event : store::Journal(bank->db()).eventsOf(aggOf(kit)))
      if (const auto* fact = std::get_if<KitDueSet>(&event.fact.value())) last = *fact;
    return last;
  }
};

using Asked = std::vector<Waiver>;

}  // namespace

TEST_CASE("up to and including the due day, once, by seven days, nobody is asked", "[extend]") {
  Lent desk;
  for (const char* on : {"2026-11-02", "2026-11-12"}) {
    desk.onDay(on);
    CHECK(desk.asked("2026-11-19").empty());
    CHECK(desk.asked("2026-11-20") == Asked{Waiver::ExtendedTooFar});
  }
  desk.onDay("2026-11-13");
  CHECK(desk.asked("2026-11-20") == Asked{Waiver::ExtendedLate});
  CHECK(desk.asked("2026-11-21") == Asked{Waiver::ExtendedLate, Waiver::ExtendedTooFar});
}

TEST_CASE("an extension asks a manager, with a reason", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-13");
  Extend intent{desk.loan, day("2026-11-20"), {}};
  CHECK(desk.refusal(intent) == Errc::DecisionNeeded);
  intent.approval = Approval{" ", desk.manager};
  CHECK(desk.refusal(intent) == Errc::ReasonNeeded);
  intent.approval = Approval{"다리를 다침"};
  CHECK(desk.refusal(intent) == Errc::ManagerNeeded);
  intent.approval->manager = desk.manager;
  desk.perform(intent);
  const KitDueSet fact = desk.lastDueSet(desk.one);
  CHECK(fact.waivers == Asked{Waiver::ExtendedLate});
  CHECK(fact.manager == desk.manager);
  CHECK(fact.reason);
  CHECK(fact.lateBefore == 1U);
  CHECK(fact.day == day("2026-11-13"));
}

TEST_CASE("an extension that asks nobody writes down no approval", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-12");
  desk.extendTo("2026-11-19");
  const KitDueSet fact = desk.lastDueSet(desk.one);
  CHECK(fact.waivers.empty());
  CHECK_FALSE(fact.reason);
  CHECK_FALSE(fact.manager);
  CHECK_FALSE(fact.lateBefore);
  CHECK(fact.cause == DueCause::Extended);
}

TEST_CASE("all that is still out is extended, what came back is not", "[extend]") {
  Lent desk;
  desk.perform(TakeBack{desk.one, {}});
  desk.onDay("2026-11-12");
  CHECK(desk.perform(Extend{desk.loan, day("2026-11-19"), {}}).events.size() == 1);
  CHECK(desk.line(desk.one).dueDay == day("2026-11-12"));
  CHECK(desk.line(desk.other).dueDay == day("2026-11-19"));
  CHECK(desk.line(desk.other).firstDue == day("2026-11-12"));
  CHECK(desk.line(desk.other).extensions == 1);
}

TEST_CASE("the second extension asks, also on another day and at another desk", "[extend]") {
  Lent desk;
  desk.extendTo("2026-11-16");
  desk.onDay("2026-11-16");
  CHECK(desk.asked("2026-11-18") == Asked{Waiver::ExtendedBefore});
  SmallBank west(2, 0, 2);
  copyAll(desk, west);
  west.onDay("2026-11-16");
  CHECK(west.refusal(Extend{desk.loan, day("2026-11-18"), {}}) == Errc::DecisionNeeded);
}

TEST_CASE("a new due day comes after today and after the old one", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-05");
  CHECK(desk.refusal(Extend{desk.loan, day("2026-11-12"), desk.approval()}) == Errc::DueBeforeOut);
  desk.onDay("2026-11-16");
  CHECK(desk.refusal(Extend{desk.loan, day("2026-11-16"), desk.approval()}) == Errc::DueBeforeOut);
  CHECK(desk.perform(Extend{desk.loan, day("2026-11-17"), desk.approval()}).events.size() == 2);
}

TEST_CASE("a closed day is rolled on; the seven days are counted before that", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-08");
  desk.perform(SetDay{centerIdOf(1), day("2026-11-19"), DayMark::Closed, "시설 점검"});
  CHECK(desk.asked("2026-11-19").empty());
  desk.perform(Extend{desk.loan, day("2026-11-19"), {}});
  CHECK(desk.line(desk.one).dueDay == day("2026-11-20"));
}

TEST_CASE("not beyond thirty-one days from the pick-up, whoever allows it", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-12");
  CHECK(desk.refusal(Extend{desk.loan, day("2026-12-04"), desk.approval()}) == Errc::DueTooFar);
  desk.extendTo("2026-12-03");
  CHECK(desk.line(desk.one).dueDay == day("2026-12-03"));
}

TEST_CASE("the days late by then stay recorded, as do longer ones after", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-16");
  desk.extendTo("2026-11-20");
  CHECK(desk.line(desk.one).lateBefore == 4);
  desk.onDay("2026-11-18");
  const Committed back = desk.perform(TakeBack{desk.one, {}});
  const News& late = back.news.back();
  CHECK(late.notice == Notice::KitReturnedLate);
  CHECK(late.extra == "4");
  desk.onDay("2026-11-30");
  CHECK(desk.perform(TakeBack{desk.other, {}}).news.back().extra == "10");
}

TEST_CASE("days late do not add up over extensions: the longest counts", "[extend]") {
  Lent desk;
  desk.onDay("2026-11-16");
  desk.extendTo("2026-11-17");  // four days late by then
  desk.onDay("2026-11-20");
  desk.extendTo("2026-11-24");  // three more
  CHECK(desk.line(desk.one).lateBefore == 4);
}

TEST_CASE("a loan that nobody has, or that is all back, is not extended", "[extend]") {
  Lent desk;
  CHECK(desk.refusal(Extend{GroupId{}, day("2026-11-19"), {}}) == Errc::LoanUnknown);
  desk.perform(TakeBack{desk.one, {}});
  desk.perform(TakeBack{desk.other, {}});
  CHECK(desk.refusal(Extend{desk.loan, day("2026-11-19"), {}}) == Errc::KitNotOut);
}

TEST_CASE("an undone extension restores due day, count and lateness", "[extend][undo]") {
  Lent desk;
  desk.onDay("2026-11-16");
  desk.extendTo("2026-11-20");
  desk.perform(*desk.bank->newestUndoable());
  for (const KitId& kit : {desk.one, desk.other}) {
    CHECK(desk.line(kit).dueDay == day("2026-11-12"));
    CHECK(desk.line(kit).extensions == 0);
    CHECK(desk.line(kit).lateBefore == 0);
    CHECK(desk.line(kit).status == LineStatus::Open);
  }
  CHECK(desk.asked("2026-11-20") == Asked{Waiver::ExtendedLate});
}

TEST_CASE("what an extension stands on is not undone before it", "[extend][undo]") {
  Lent desk;
  desk.extendTo("2026-11-19");
  CHECK(desk.refusal(Undo{desk.loan, 0, ""}) == Errc::UndoBlocked);
}

TEST_CASE("two desks that extend at once agree on one due day", "[extend][merge]") {
  Lent east;
  SmallBank west(2, 0, 2);
  copyAll(east, west);
  west.onDay("2026-11-12");
  east.onDay("2026-11-12");
  east.perform(Extend{east.loan, day("2026-11-16"), {}});
  west.clock.advance(60'000);
  west.perform(Extend{east.loan, day("2026-11-19"), {}});
  copyAll(east, west);
  copyAll(west, east);
  CHECK(east.digest() == west.digest());
  CHECK(east.line(east.one).dueDay == day("2026-11-19"));
  CHECK(east.line(east.one).extensions == 2);
}
