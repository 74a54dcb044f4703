#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

constexpr std::uint32_t kCable = 2;

/// Two kits lent on Monday 2026-11-02, due on Thursday 11-12; a third on the shelf.
struct Lent : SmallBank {
  KitId faulty, other, spare;
  GroupId loan;

  Lent() {
    onDay("2026-11-02");
    setUp();
    faulty = newKit();
    other = newKit();
    spare = newKit();
    loan = perform(CheckOut{school, teacher, {faulty, other}, {}}).group;
    onDay("2026-11-05");
  }
  store::LineRow line(const KitId& kit) { return bank->rows().linesOfKit(kit).back(); }
  Standing standing(const KitId& id) { return kit(id).standing; }
};

}  // namespace

TEST_CASE("the faulty kit comes back and another goes out on the same slip", "[swap]") {
  Lent desk;
  const Committed done = desk.perform(SwapKit{desk.faulty, desk.spare});
  CHECK(done.events.size() == 2);
  CHECK(desk.standing(desk.faulty) == Standing::ToCheck);
  CHECK(desk.standing(desk.spare) == Standing::OnLoan);
  const store::LineRow back = desk.line(desk.faulty);
  const store::LineRow out = desk.line(desk.spare);
  CHECK(back.status == LineStatus::Returned);
  CHECK(back.actualDay == day("2026-11-05"));
  CHECK(out.loan == desk.loan);
  CHECK(out.loanCode == back.loanCode);
  CHECK(out.school == back.school);
  CHECK(out.teacher == back.teacher);
  CHECK(out.dueDay == back.dueDay);
  CHECK(out.outDay == day("2026-11-05"));
  CHECK(out.swapFor == back.checkout);
  CHECK(desk.bank->rows().linesOfLoan(desk.loan).size() == 3);
  CHECK(desk.bank->rows().openLinesOf(desk.school).size() == 2);
}

TEST_CASE("a swapped kit has the due day as it is by then", "[swap]") {
  Lent desk;
  desk.perform(Extend{desk.loan, day("2026-11-19"), {}});
  desk.perform(SwapKit{desk.faulty, desk.spare});
  CHECK(desk.line(desk.spare).dueDay == day("2026-11-19"));
  CHECK(desk.line(desk.spare).extensions == 0);
}

TEST_CASE("a swap on a late day is a late return, and the other is late as well", "[swap]") {
  Lent desk;
  desk.onDay("2026-11-16");
  desk.perform(SwapKit{desk.faulty, desk.spare});
  CHECK(desk.line(desk.faulty).actualDay == day("2026-11-16"));
  CHECK(desk.line(desk.spare).dueDay == day("2026-11-12"));
}

TEST_CASE("what goes out is what was counted last", "[swap]") {
  Lent desk;
  desk.perform(CheckIn{desk.spare, {{kCable, 7}}});
  desk.perform(SwapKit{desk.faulty, desk.spare});
  for (const store::LinePartRow& part : desk.bank->rows().partsOf(desk.line(desk.spare).checkout))
    if (part.no == kCable) CHECK(part.out == 7);
}

TEST_CASE("only a kit of the same model that is here can take the place", "[swap]") {
  Lent desk;
  CHECK(desk.refusal(SwapKit{desk.faulty, desk.other}) == Errc::KitAlreadyOut);
  CHECK(desk.refusal(SwapKit{desk.spare, desk.faulty}) == Errc::KitNotOut);
  CHECK(desk.refusal(SwapKit{desk.faulty, KitId{}}) == Errc::KitUnknown);
  CHECK(desk.refusal(SwapKit{KitId{}, desk.spare}) == Errc::KitUnknown);
  ModelRegistered drone;
  drone.name = "드론 세트";
  desk.model = fromAgg<ModelId>(desk.perform(RegisterModel{drone}).made.front());
  CHECK(desk.refusal(SwapKit{desk.faulty, desk.newKit()}) == Errc::KitsDiffer);
  desk.perform(ReportLost{desk.spare});
  CHECK(desk.refusal(SwapKit{desk.faulty, desk.spare}) == Errc::KitLost);
  desk.perform(SeeKit{desk.spare});
  desk.perform(RetireKit{desk.spare, ""});
  CHECK(desk.refusal(SwapKit{desk.faulty, desk.spare}) == Errc::KitRetired);
  CHECK(desk.standing(desk.faulty) == Standing::OnLoan);
}

TEST_CASE("a kit that waits for its count, for inspection or for repair takes no other's place",
          "[swap]") {
  Lent desk;
  SECTION("to inspect") { desk.perform(SetCondition{desk.spare, Condition::ToInspect}); }
  SECTION("in repair") { desk.perform(SetCondition{desk.spare, Condition::Repair}); }
  SECTION("not counted") {
    desk.lend(desk.spare);
    desk.perform(TakeBack{desk.spare, {}});
  }
  CHECK(desk.refusal(SwapKit{desk.faulty, desk.spare}) == Errc::KitToCheckFirst);
  CHECK(desk.standing(desk.faulty) == Standing::OnLoan);
  desk.perform(CheckIn{desk.spare, {}});
  desk.perform(SwapKit{desk.faulty, desk.spare});
  CHECK(desk.standing(desk.spare) == Standing::OnLoan);
}

TEST_CASE("one undo takes a swap back, its count included", "[swap][undo]") {
  Lent desk;
  desk.perform(SwapKit{desk.faulty, desk.spare});
  desk.perform(CheckIn{desk.faulty, {{1, 8}}});
  desk.perform(*desk.bank->newestUndoable());
  CHECK(desk.line(desk.faulty).status == LineStatus::Open);
  CHECK(desk.standing(desk.spare) == Standing::Shelf);
  CHECK(desk.bank->rows().linesOfLoan(desk.loan).size() == 2);
}

TEST_CASE("neither the loan before nor the swap is undone while something stands on it",
          "[swap][undo]") {
  Lent desk;
  const GroupId swap = desk.perform(SwapKit{desk.faulty, desk.spare}).group;
  CHECK(desk.refusal(Undo{desk.loan, 0, ""}) == Errc::UndoBlocked);
  desk.perform(TakeBack{desk.spare, {}});
  CHECK(desk.refusal(Undo{swap, 0, ""}) == Errc::UndoBlocked);
}

TEST_CASE("the last kit of a swapped loan closes it", "[swap]") {
  Lent desk;
  desk.perform(SwapKit{desk.faulty, desk.spare});
  const auto closes = [&](const KitId& kit) {
    for (const News& news : desk.perform(TakeBack{kit, {}}).news)
      if (news.notice == Notice::LoanClosed) return true;
    return false;
  };
  CHECK_FALSE(closes(desk.other));
  CHECK(closes(desk.spare));
}

TEST_CASE("a swap looks the same at every desk", "[swap][merge]") {
  Lent east;
  east.perform(SwapKit{east.faulty, east.spare});
  SmallBank west(2, 0, 2);
  copyAll(east, west);
  CHECK(west.digest() == east.digest());
  CHECK(west.bank->rows().linesOfLoan(east.loan).size() == 3);
}
