#include "core/service/queries/recent_actions.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk that was set up the day before: nothing was done yet on Monday, 2026-09-14.
struct Desk : SmallBank {
  KitId kit;
  Desk() {
    onDay("2026-09-11");
    setUp();
    kit = newKit();
    perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 50});
    onDay("2026-09-14");
  }
  ActionList actions(const char* iso = "2026-09-14", int count = 50) {
    return readActions(*bank, day(iso), count);
  }
};

std::vector<ActionWhat> whatsOf(const ActionList& list) {
  std::vector<ActionWhat> whats;
  for (const RecentAction& action : list.rows) whats.push_back(action.what);
  return whats;
}

}  // namespace

TEST_CASE("what was done today is listed, newest first, each action once", "[history]") {
  Desk desk;
  CHECK(desk.actions().rows.empty());
  const KitId other = desk.newKit();
  desk.perform(CheckOut{desk.school, desk.teacher, {desk.kit, other}, day("2026-09-18")});
  desk.perform(TakeBack{desk.kit, {}});
  desk.perform(CheckIn{desk.kit, {}});
  const ActionList list = desk.actions();
  CHECK(whatsOf(list) ==
        std::vector{ActionWhat::Returned, ActionWhat::Lent, ActionWhat::KitsRegistered});
  const RecentAction& loan = list.rows[1];
  CHECK(loan.name == "중화중학교");
  CHECK(loan.count == 2);
  CHECK(loan.extra == "2026-09-18");
  CHECK(loan.code.kind() == CodeKind::Loan);
  CHECK(list.rows[0].name == "마이크로비트 세트");
  CHECK(list.rows[0].extra == "중화중학교");
  CHECK(list.rows[0].code == desk.SmallBank::kit(desk.kit).code);
}

TEST_CASE("what something later stands on says what that is", "[history]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.kit);
  desk.perform(TakeBack{desk.kit, {}});
  const ActionList list = desk.actions();
  REQUIRE(list.rows.size() == 2);
  CHECK(list.rows[0].state == ActionState::Open);
  CHECK(list.rows[1].group == loan);
  CHECK(list.rows[1].state == ActionState::Blocked);
  CHECK(list.rows[1].blockedBy == desk.SmallBank::kit(desk.kit).code.digits());
  CHECK(list.rows[1].blockedByName == "마이크로비트 세트");
}

TEST_CASE("what was undone stays on the list and is no longer open", "[history]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.kit);
  const GroupId back = desk.perform(TakeBack{desk.kit, {}}).group;
  desk.perform(Undo{back});
  ActionList list = desk.actions();
  REQUIRE(list.rows.size() == 2);
  CHECK(list.rows[0].state == ActionState::Undone);
  CHECK(list.rows[1].state == ActionState::Open);
  desk.perform(Undo{loan});
  list = desk.actions();
  CHECK(list.rows[1].state == ActionState::Undone);
  CHECK(list.rows[1].name == "중화중학교");
}

TEST_CASE("looking at the list writes nothing", "[history]") {
  Desk desk;
  desk.lend(desk.kit);
  const auto events = desk.events().size();
  const auto digest = desk.digest();
  desk.actions();
  CHECK(desk.events().size() == events);
  CHECK(desk.digest() == digest);
}

TEST_CASE("papers and opened telephone numbers are nothing to undo", "[history]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.kit);
  desk.perform(RecordPrint{loan, Form::LoanSlip});
  desk.perform(OpenPhone{desk.teacher});
  CHECK(desk.actions().rows.size() == 1);
}

TEST_CASE("a count of today that belongs to a return of yesterday is an action of today",
          "[history]") {
  Desk desk;
  desk.lend(desk.kit);
  desk.perform(TakeBack{desk.kit, {}});
  desk.onDay("2026-09-15");
  desk.perform(CheckIn{desk.kit, {}});
  const ActionList today = desk.actions("2026-09-15");
  CHECK(whatsOf(today) == std::vector{ActionWhat::Checked});
  CHECK(today.rows[0].state == ActionState::Open);
  CHECK(whatsOf(desk.actions("2026-09-14")) == std::vector{ActionWhat::Returned, ActionWhat::Lent});
}

TEST_CASE("an earlier day can be looked at, and says what can still be taken back", "[history]") {
  Desk desk;
  const KitId other = desk.newKit();
  desk.lend(desk.kit);
  desk.lend(other);
  desk.onDay("2026-09-16");
  desk.perform(TakeBack{other, {}});
  const ActionList then = desk.actions("2026-09-14");
  REQUIRE(then.rows.size() == 3);
  CHECK(then.rows[0].state == ActionState::Blocked);
  CHECK(then.rows[1].state == ActionState::Open);
  CHECK(desk.actions("2026-09-15").rows.empty());
}

TEST_CASE("a long day is read as far as it is asked for", "[history]") {
  Desk desk;
  for (int i = 0; i < 4; ++i) desk.lend(desk.newKit());
  CHECK(desk.actions("2026-09-14", 3).rows.size() == 3);
  CHECK(desk.actions("2026-09-14", 3).hasMore);
  CHECK(desk.actions("2026-09-14", 8).rows.size() == 8);
  CHECK_FALSE(desk.actions("2026-09-14", 8).hasMore);
}

TEST_CASE("every kind of action has its names", "[history]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.kit);
  desk.perform(LogCall{loan, CallResult::Reached, {}, {}});
  CHECK(desk.actions().rows[0].what == ActionWhat::CallLogged);
  CHECK(desk.actions().rows[0].name == "중화중학교");
  desk.perform(SetSchoolField{desk.school, SchoolField::District, "동대문구"});
  CHECK(desk.actions().rows[0].what == ActionWhat::SchoolChanged);
  CHECK(desk.actions().rows[0].name == "중화중학교");
  desk.perform(RegisterTeacher{desk.school, "이다은", "", "", "과학"});
  CHECK(desk.actions().rows[0].what == ActionWhat::TeacherRegistered);
  CHECK(desk.actions().rows[0].name == "이다은");
  CHECK(desk.actions().rows[0].extra == "중화중학교");
  desk.perform(AddAlias{desk.kit, "OLD-7"});
  CHECK(desk.actions().rows[0].what == ActionWhat::AliasAdded);
  CHECK(desk.actions().rows[0].extra == "OLD-7");
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::LoanDays, 12});
  CHECK(desk.actions().rows[0].what == ActionWhat::RuleSet);
  CHECK(desk.actions().rows[0].name == "동부");
  desk.perform(SetDay{centerIdOf(1), day("2026-09-30"), DayMark::Closed, "정기 점검"});
  CHECK(desk.actions().rows[0].what == ActionWhat::DaysSet);
  CHECK(desk.actions().rows[0].extra == "2026-09-30");
  desk.perform(ClearDays{centerIdOf(1), day("2026-09-29"), day("2026-10-01")});
  CHECK(desk.actions().rows[0].what == ActionWhat::DaysCleared);
  CHECK(desk.actions().rows[0].extra == "2026-09-30");
  desk.perform(ChangeTeacher{desk.teacher, {{TeacherField::Phone, ""}}});
  CHECK(desk.actions().rows[0].what == ActionWhat::TeacherChanged);
  desk.perform(RegisterClerk{centerIdOf(1), "이수민"});
  CHECK(desk.actions().rows[0].what == ActionWhat::ClerkRegistered);
  CHECK(desk.actions().rows[0].name == "이수민");
  CHECK(desk.actions().rows[0].state == ActionState::Fixed);
}
