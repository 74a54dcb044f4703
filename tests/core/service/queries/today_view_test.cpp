#include "core/service/queries/today_view.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/kit_page.h"
#include "core/service/queries/model_page.h"
#include "core/service/queries/restock_boxes.h"
#include "core/service/queries/today_phone.h"
#include "core/store/drafts.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk on Monday, 2026-09-14.
struct Desk : SmallBank {
  Desk() {
    setUp();
    perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 50});
  }
  TodayView today(const TodayLimits& limits = {}) { return readToday(*bank, limits); }
  void takeBack(const KitId& kit) { perform(TakeBack{kit, {}}); }
  void print(const GroupId& loan) { perform(RecordPrint{loan, Form::LoanSlip}); }
  GroupId lendUntil(const std::vector<KitId>& kits, const char* due) {
    return perform(CheckOut{school, teacher, kits, day(due)}).group;
  }
};

}  // namespace

TEST_CASE("what is due until the next open day stands on the page, by loan", "[today]") {
  Desk desk;
  const GroupId today = desk.lendUntil({desk.newKit(), desk.newKit()}, "2026-09-18");
  desk.lendUntil({desk.newKit()}, "2026-09-21");
  desk.lendUntil({desk.newKit()}, "2026-09-22");
  desk.onDay("2026-09-18");  // a Friday: the next open day is Monday, the 21st
  const TodayView view = desk.today();
  CHECK(view.nextOpen == day("2026-09-21"));
  CHECK(view.due.total == 2);
  REQUIRE(view.due.rows.size() == 2);
  CHECK(view.due.rows[0].group == today);
  CHECK(view.due.rows[0].due == day("2026-09-18"));
  CHECK(view.due.rows[0].kits.size() == 2);
  CHECK(view.due.rows[0].kits[0].model == "마이크로비트 세트");
  CHECK(view.due.rows[0].schoolName == "중화중학교");
  CHECK(view.overdue.total == 0);
}

TEST_CASE("a kit that is back leaves the lists of its loan", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  const KitId other = desk.newKit();
  desk.lendUntil({kit, other}, "2026-09-18");
  desk.onDay("2026-09-21");
  desk.takeBack(kit);
  REQUIRE(desk.today().overdue.rows.size() == 1);
  CHECK(desk.today().overdue.rows[0].loan.kits.size() == 1);
  desk.takeBack(other);
  CHECK(desk.today().overdue.total == 0);
}

TEST_CASE("an overdue loan says how late it is and what came of the calls", "[today]") {
  Desk desk;
  const GroupId loan = desk.lendUntil({desk.newKit()}, "2026-09-18");
  desk.onDay("2026-09-21");
  OverdueLoan overdue = desk.today().overdue.rows.at(0);
  CHECK(overdue.daysLate == 3);
  CHECK(overdue.loan.phone == "02-***-1234");
  CHECK_FALSE(overdue.lastCall);

  desk.perform(LogCall{loan, CallResult::Promised, day("2026-09-22"), "내일 가져옴"});
  desk.perform(LogCall{loan, CallResult::NoAnswer, {}, {}});
  overdue = desk.today().overdue.rows.at(0);
  CHECK(overdue.lastCall->result == CallResult::NoAnswer);
  CHECK(overdue.promised == day("2026-09-22"));
  CHECK_FALSE(overdue.promiseBroken);
  desk.onDay("2026-09-23");
  CHECK(desk.today().overdue.rows.at(0).promiseBroken);
}

TEST_CASE("a long list is read as far as the page asks, and counted whole", "[today]") {
  Desk desk;
  for (int i = 0; i < kTodayRows + 3; ++i) desk.lendUntil({desk.newKit()}, "2026-09-18");
  desk.onDay("2026-09-21");
  CHECK(desk.today().overdue.total == kTodayRows + 3);
  CHECK(desk.today().overdue.rows.size() == kTodayRows);
  CHECK(desk.today({{TodayList::Overdue, 100}}).overdue.rows.size() == kTodayRows + 3);
}

TEST_CASE("the loans of another center are not this one's to look after", "[today]") {
  Desk east;
  SmallBank west(2, 0, 2);
  const KitId kit = east.newKit();
  copyAll(east, west);
  west.clock.set(east.bank->today(), 10, 0);
  west.model = east.model, west.school = east.school, west.teacher = east.teacher;
  west.perform(CheckOut{west.school, west.teacher, {kit}, day("2026-09-18")});
  copyAll(west, east);
  east.onDay("2026-09-21");
  west.onDay("2026-09-21");
  CHECK(east.today().overdue.total == 0);
  CHECK(readToday(*west.bank).overdue.total == 1);
}

TEST_CASE("a kit that came back waits for its count, the longest waiting first", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  const KitId other = desk.newKit();
  desk.lend(kit), desk.lend(other);
  desk.takeBack(other);
  const Millis then = desk.clock.now();
  desk.clock.advance(60'000);
  desk.takeBack(kit);
  const TodayView view = desk.today();
  REQUIRE(view.toCheck.rows.size() == 2);
  CHECK(view.toCheck.rows[0].kit.id == other);
  CHECK(view.toCheck.rows[0].since == then);
  CHECK(view.toCheck.rows[0].school == "중화중학교");
  desk.perform(CheckIn{kit, {}});
  CHECK(desk.today().toCheck.total == 1);
}

TEST_CASE("a kit that was lost and found says since when it waits", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.perform(ReportLost{kit});
  desk.clock.advance(60'000);
  desk.perform(SeeKit{kit});
  REQUIRE(desk.today().toCheck.rows.size() == 1);
  CHECK(desk.today().toCheck.rows[0].since == desk.clock.now());
}

TEST_CASE("a kit in repair names the key parts that it lacks", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.takeBack(kit);
  desk.perform(CheckIn{kit, {{1, 8}}});
  const TodayView view = desk.today();
  REQUIRE(view.mending.rows.size() == 1);
  CHECK(view.mending.rows[0].standing == Standing::Repair);
  CHECK(view.mending.rows[0].keyParts == std::vector<std::string>{"보드"});
  CHECK(view.mending.rows[0].since == desk.clock.now());
  CHECK(view.toCheck.total == 0);
}

TEST_CASE("what a school owes stands there until it is settled", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.takeBack(kit);
  desk.perform(CheckIn{kit, {{1, 9}, {2, 8}}});
  const TodayView view = desk.today();
  REQUIRE(view.owed.rows.size() == 1);
  CHECK(view.owed.rows[0].schoolName == "중화중학교");
  REQUIRE(view.owed.rows[0].parts.size() == 2);
  CHECK(view.owed.rows[0].parts[1].name == "USB 케이블");
  CHECK(view.owed.rows[0].parts[1].open == 2);
  const EventId count = view.owed.rows[0].checked;
  desk.perform(SettlePart{kit, count, 1, 1});
  desk.perform(SettlePart{kit, count, 2, 2});
  CHECK(desk.today().owed.total == 0);
}

TEST_CASE("a consumable below half is to be bought for all kits together", "[today]") {
  Desk desk;
  for (const int left : {9, 4, 10}) {
    const KitId kit = desk.newKit();
    desk.lend(kit);
    desk.takeBack(kit);
    desk.perform(CheckIn{kit, {{3, left}}});
  }
  const TodayView view = desk.today();
  CHECK(view.restock.total == 1);
  REQUIRE(view.restock.rows.size() == 1);
  CHECK(view.restock.rows[0].partName == "건전지");
  CHECK(view.restock.rows[0].modelName == "마이크로비트 세트");
  CHECK(view.restock.rows[0].kits == 2);  // ten of twenty is half
  CHECK(view.restock.rows[0].missing == 11 + 16);
  CHECK(view.owed.total == 0);
}

TEST_CASE("a model says itself below what its consumables are restocked", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.perform(CheckIn{kit, {{3, 14}}});
  CHECK(desk.today().restock.total == 0);
  ModelRegistered about = readModelPage(*desk.bank, desk.model)->about;
  about.restockBelow = 75;  // of twenty
  desk.perform(ChangeModel{desk.model, about});
  CHECK(desk.today().restock.total == 1);
  CHECK(readKitPage(*desk.bank, kit)->contents[2].isShort);
  desk.perform(CheckIn{kit, {{3, 15}}});
  CHECK(desk.today().restock.total == 0);
  CHECK_FALSE(readKitPage(*desk.bank, kit)->contents[2].isShort);
}

TEST_CASE("the restock list says what schools owe and what comes back to life", "[today]") {
  Desk desk;
  const KitId owed = desk.newKit();
  desk.lend(owed);
  desk.takeBack(owed);
  desk.perform(CheckIn{owed, {{1, 9}}});
  const KitId ours = desk.newKit();
  desk.perform(CheckIn{ours, {{1, 8}}});
  REQUIRE(desk.today().restock.rows.size() == 1);
  const RestockPart part = desk.today().restock.rows[0];
  CHECK(part.no == 1);
  CHECK(part.kits == 2);
  CHECK(part.missing == 3);
  CHECK(part.owed == 1);
  CHECK(part.waiting == 2);
  const auto boxes = readShortBoxes(*desk.bank, part.model, part.no);
  REQUIRE(boxes.size() == 2);
  CHECK(boxes[1].box.kit == ours);
  CHECK(boxes[1].box.missing() == 2);
  CHECK(boxes[1].kit.code == desk.kit(ours).code);
}

TEST_CASE("kits on the shelf are listed when the plan of their model asks for them", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  const KitId out = desk.newKit();
  desk.lend(out);
  ModelRegistered about = readModelPage(*desk.bank, desk.model)->about;
  about.inspection.months = 2U;
  desk.perform(ChangeModel{desk.model, about});
  CHECK(desk.today().planned.total == 0);
  desk.onDay("2026-11-16");
  REQUIRE(desk.today().planned.rows.size() == 1);
  CHECK(desk.today().planned.rows[0].kit.id == kit);
  CHECK(desk.today().planned.rows[0].cause == InspectionCause::Months);
  CHECK(readKitPage(*desk.bank, kit)->inspection.months == 2U);
  desk.perform(SetCondition{kit, Condition::Good});
  CHECK(desk.today().planned.total == 0);
}

TEST_CASE("records that disagree are listed with what they are about", "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.perform(RetireKit{kit, "파손"});
  desk.perform(SeeKit{kit});
  const TodayView view = desk.today();
  REQUIRE(view.attention.rows.size() == 1);
  CHECK(view.attention.rows[0].kind == AttentionKind::RetiredButSeen);
  CHECK(view.attention.rows[0].opens == HitKind::Kit);
  CHECK(view.attention.rows[0].about == aggOf(kit));
  CHECK(view.attention.rows[0].name == "마이크로비트 세트");
  desk.clock.set(desk.bank->today() + kAttentionDays + 1, 9, 0);
  CHECK(desk.today().attention.total == 0);
}

TEST_CASE("what somebody looked at leaves the list, and comes back when that is undone",
          "[today]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.perform(RetireKit{kit, "파손"});
  desk.perform(SeeKit{kit});
  desk.clock.advance(60'000);
  desk.perform(SeeKit{kit});
  REQUIRE(desk.today().attention.rows.size() == 2);
  const AttentionItem newest = desk.today().attention.rows[0];
  desk.perform(SettleAttention{newest.about, newest.event, newest.other});
  REQUIRE(desk.today().attention.rows.size() == 1);
  CHECK(desk.today().attention.total == 1);
  CHECK(desk.today().attention.rows[0].event != newest.event);
  CHECK(desk.today().waiting == 1);
  CHECK(readKitPage(*desk.bank, kit)->life.front().kind == LifeKind::AttentionSettled);
  desk.perform(*desk.bank->newestUndoable());
  CHECK(desk.today().attention.total == 2);
}

TEST_CASE("a loan whose teacher moved is listed for handover, a merger moves nobody", "[today]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.newKit());
  const auto other = fromAgg<SchoolId>(
      desk.perform(RegisterSchool{"태릉중학교", "중학교", "동부", "중랑구", ""}).made.front());
  CHECK(desk.today().handover.total == 0);
  SECTION("moved") {
    desk.perform(MoveTeacher{desk.teacher, other});
    const TodayView view = desk.today();
    REQUIRE(view.handover.rows.size() == 1);
    CHECK(view.handover.rows[0].loan.group == loan);
    CHECK(view.handover.rows[0].loan.schoolName == "중화중학교");
    CHECK(view.handover.rows[0].newSchool == "태릉중학교");
    CHECK(view.handover.total == 1);
    desk.perform(MergeSchools{other, desk.school});
    CHECK(desk.today().handover.total == 0);
  }
  SECTION("the old school merged into another, the teacher registered there") {
    desk.perform(MergeSchools{desk.school, other});
    CHECK(desk.today().handover.total == 0);
    desk.perform(MoveTeacher{
        desk.teacher, fromAgg<SchoolId>(desk.perform(RegisterSchool{"면목고등학교", "고등학교",
                                                                    "동부", "중랑구", ""})
                                            .made.front())});
    CHECK(desk.today().handover.total == 1);
  }
}

TEST_CASE("the slips of today that were not printed are listed until they are", "[today]") {
  Desk desk;
  const GroupId loan =
      desk.perform(CheckOut{desk.school, desk.teacher, {desk.newKit(), desk.newKit()}, {}}).group;
  CHECK(desk.today().unprinted.total == 1);
  REQUIRE(desk.today().unprinted.rows.size() == 1);
  CHECK(desk.today().unprinted.rows[0].kits.size() == 2);
  desk.print(loan);
  CHECK(desk.today().unprinted.total == 0);
  const GroupId forgotten = desk.lend(desk.newKit());
  desk.perform(Undo{forgotten});
  CHECK(desk.today().unprinted.total == 0);
  desk.lend(desk.newKit());
  desk.onDay("2026-09-15");
  CHECK(desk.today().unprinted.total == 0);
}

TEST_CASE("closures ahead have names, the days of one feast stand together", "[today]") {
  Desk desk;
  desk.perform(SetDay{centerIdOf(1), day("2026-09-17"), DayMark::Closed, "정기 점검"});
  const TodayView view = desk.today();
  REQUIRE(view.closures.total >= 2);
  CHECK(view.closures.rows[0].name == "정기 점검");
  CHECK(view.closures.rows[0].first == day("2026-09-17"));
  CHECK(view.closures.rows[0].by == ClosedBy::Closure);
  CHECK(view.closures.rows[1].name == "추석");
  CHECK(view.closures.rows[1].first < view.closures.rows[1].last);
  for (const TodayClosure& closure : view.closures.rows) CHECK_FALSE(closure.name.empty());
}

TEST_CASE("the badge counts what waits for somebody", "[today]") {
  Desk desk;
  CHECK(todayCount(*desk.bank) == 0);
  desk.lendUntil({desk.newKit(), desk.newKit()}, "2026-09-18");
  CHECK(todayCount(*desk.bank) == 1);  // its slip
  desk.onDay("2026-09-21");
  CHECK(todayCount(*desk.bank) == 1);  // one loan is late, its slip is of another day
  const KitId kit = desk.newKit();
  desk.print(desk.perform(CheckOut{.school = desk.school,
                                   .teacher = desk.teacher,
                                   .kits = {kit},
                                   .due = {},
                                   .approval = Approval{"급함"}})
                 .group);
  desk.takeBack(kit);
  CHECK(todayCount(*desk.bank) == 2);
  CHECK(desk.today().waiting == 2);
}

TEST_CASE("the page knows how many kits stand on the draft", "[today]") {
  Desk desk;
  CHECK(desk.today().inDraft == 0);
  store::Draft draft;
  draft.kits = {desk.newKit(), desk.newKit()};
  store::Drafts(desk.bank->db()).save(draft);
  CHECK(desk.today().inDraft == 2);
}

TEST_CASE("a telephone number shows its area code and its end", "[today]") {
  CHECK(maskedPhone("02-490-1234") == "02-***-1234");
  CHECK(maskedPhone("010-1234-5678") == "010-****-5678");
  CHECK(maskedPhone("010 1234 5678") == "010 **** 5678");
  CHECK(maskedPhone("01012345678") == "010****5678");
  CHECK(maskedPhone("490-1234") == "***-1234");
  CHECK(maskedPhone("1234") == "**34");
  CHECK(maskedPhone("").empty());
}

TEST_CASE("the whole number is read beside the view", "[today]") {
  Desk desk;
  CHECK(readPhone(*desk.bank, desk.teacher) == "02-490-1234");
  CHECK(readPhone(*desk.bank, TeacherId{}).empty());
}
