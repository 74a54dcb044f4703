#include <catch2/catch_test_macros.hpp>

#include "core/store/blobs.h"
#include "core/store/today_rows.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

/// Two desks that know the same kit.
struct TwoDesks {
  SmallBank east{1, 0, 1}, west{2, 0, 2};
  KitId kit;
  TwoDesks() {
    east.setUp();
    kit = east.newKit();
    copyAll(east, west);
    west.model = east.model, west.school = east.school, west.teacher = east.teacher;
    west.clock.set(east.bank->today(), 9, 30);
  }
  void exchange() { copyAll(east, west), copyAll(west, east); }
  std::vector<std::string> attention() { return east.bank->rows().attentionOf(aggOf(kit)); }
};

}  // namespace

TEST_CASE("a kit that is out cannot be lent twice at one desk", "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.lend(kit);
  CHECK(desk.refusal(CheckOut{desk.school, desk.teacher, {kit}, {}}) == Errc::KitAlreadyOut);
}

TEST_CASE("one kit that cannot go stops the whole slip", "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId first = desk.newKit();
  const KitId second = desk.newKit();
  desk.perform(RetireKit{second, "파손"});
  const auto before = desk.digest();
  CHECK(desk.refusal(CheckOut{desk.school, desk.teacher, {first, second}, {}}) == Errc::KitRetired);
  CHECK(desk.digest() == before);
  CHECK(desk.kit(first).standing == Standing::Shelf);
}

TEST_CASE("a kit lent at two centers is held by the later, and both loans stay", "[custody]") {
  TwoDesks desks;
  desks.east.lend(desks.kit);
  desks.west.lend(desks.kit);
  desks.exchange();
  const auto lines = desks.east.bank->rows().linesOfKit(desks.kit);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].status == LineStatus::Unconfirmed);
  CHECK(lines[1].status == LineStatus::Open);
  CHECK(desks.attention() == std::vector<std::string>{"kit.two-checkouts"});
  CHECK(desks.east.digest() == desks.west.digest());
}

TEST_CASE("a kit may come back at another center", "[custody]") {
  TwoDesks desks;
  desks.east.lend(desks.kit);
  desks.exchange();
  desks.west.clock.advance(60'000);
  desks.west.perform(TakeBack{desks.kit, {}});
  desks.exchange();
  CHECK(desks.east.kit(desks.kit).place == centerIdOf(2));
  CHECK(desks.east.kit(desks.kit).standing == Standing::ToCheck);
  CHECK(desks.attention().empty());
}

TEST_CASE("whoever has the kit in hand is right against a report that it is lost", "[custody]") {
  TwoDesks desks;
  SECTION("seen elsewhere while it was reported lost: it was never lost") {
    desks.west.perform(SeeKit{desks.kit});
    desks.east.clock.advance(3'600'000);
    desks.east.perform(ReportLost{desks.kit});
    desks.exchange();
    CHECK(desks.east.kit(desks.kit).standing != Standing::Lost);
    CHECK(desks.attention() == std::vector<std::string>{"kit.lost-but-seen"});
  }
  SECTION("reported lost by somebody who knew of the last sight: it is lost") {
    desks.west.perform(SeeKit{desks.kit});
    desks.exchange();
    desks.east.clock.advance(3'600'000);
    desks.east.perform(ReportLost{desks.kit});
    desks.exchange();
    CHECK(desks.east.kit(desks.kit).standing == Standing::Lost);
  }
  SECTION("seen after the report: found, to be inspected") {
    desks.east.perform(ReportLost{desks.kit});
    desks.exchange();
    desks.west.clock.advance(3'600'000);
    desks.west.perform(SeeKit{desks.kit});
    desks.exchange();
    CHECK(desks.east.kit(desks.kit).standing == Standing::ToCheck);
  }
  CHECK(desks.east.digest() == desks.west.digest());
}

TEST_CASE("two centers that rename a school at once see one name and the conflict", "[custody]") {
  TwoDesks desks;
  desks.east.perform(SetSchoolField{desks.east.school, SchoolField::Name, "가"});
  desks.west.clock.advance(10'000);
  desks.west.perform(SetSchoolField{desks.east.school, SchoolField::Name, "나"});
  desks.exchange();
  CHECK(desks.east.bank->rows().school(desks.east.school)->name == "나");
  CHECK(desks.east.bank->rows().attentionOf(aggOf(desks.east.school)) ==
        std::vector<std::string>{"field.conflict"});
  desks.east.clock.advance(3'600'000);
  desks.east.perform(SetSchoolField{desks.east.school, SchoolField::Name, "다"});
  desks.exchange();
  CHECK(desks.west.bank->rows().school(desks.east.school)->name == "다");
  CHECK(desks.west.bank->rows().attentionOf(aggOf(desks.east.school)).empty());
}

TEST_CASE("what was settled at one desk is settled at the other, what comes later is listed again",
          "[custody][attention]") {
  TwoDesks desks;
  const AggId school = aggOf(desks.east.school);
  const auto rename = [&](SmallBank& desk, const char* name) {
    desk.perform(SetSchoolField{desks.east.school, SchoolField::Name, name});
    desks.west.clock.advance(10'000), desks.east.clock.advance(1000);
  };
  const auto items = [&](SmallBank& desk) {
    store::TodayRows rows(desk.bank->db(), desk.bank->place().center);
    return rows.attention(0, 0, 10);
  };
  rename(desks.east, "가");
  rename(desks.west, "나");
  desks.exchange();
  REQUIRE(items(desks.east).size() == 1);
  const store::AttentionRow conflict = items(desks.east).front();
  desks.east.perform(SettleAttention{school, conflict.event, conflict.other});
  CHECK(desks.east.refusal(SettleAttention{school, conflict.event, conflict.other}) ==
        Errc::AttentionUnknown);
  desks.exchange();
  CHECK(items(desks.east).empty());
  CHECK(items(desks.west).empty());
  rename(desks.east, "다");
  rename(desks.west, "라");
  desks.exchange();
  CHECK(items(desks.east).size() == 1);
  CHECK(desks.east.digest() == desks.west.digest());
}

TEST_CASE("an undone return restores the same open loan", "[undo]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.lend(kit);
  const auto before = desk.bank->rows().linesOfKit(kit);
  desk.onDay("2026-09-16");
  const GroupId back = desk.perform(TakeBack{kit, {}}).group;
  CHECK(desk.perform(CheckIn{kit, {{2, 8}}}).group == back);
  CHECK(desk.bank->rows().counted(kit).at(2) == 8);
  desk.perform(Undo{back, 0});
  CHECK(desk.kit(kit).standing == Standing::OnLoan);
  CHECK(desk.bank->rows().counted(kit).empty());
  const auto after = desk.bank->rows().linesOfKit(kit);
  REQUIRE(after.size() == 1);
  CHECK(after.front().checkout == before.front().checkout);
  CHECK(after.front().dueDay == before.front().dueDay);
}

TEST_CASE("what something later stands on cannot be undone first", "[undo]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  const GroupId loan = desk.lend(kit);
  const GroupId back = desk.perform(TakeBack{kit, {}}).group;
  CHECK(desk.refusal(Undo{loan, 0}) == Errc::UndoBlocked);
  desk.perform(Undo{back, 0});
  desk.perform(Undo{loan, 0});
  CHECK(desk.kit(kit).standing == Standing::Shelf);
  CHECK(desk.refusal(Undo{loan, 0}) == Errc::UndoNothing);
}

TEST_CASE("a code that was undone is never given again", "[undo]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  const Committed first = desk.perform(CheckOut{desk.school, desk.teacher, {kit}, {}});
  desk.perform(Undo{first.group, 0});
  const Committed second = desk.perform(CheckOut{desk.school, desk.teacher, {kit}, {}});
  CHECK(second.issued.front().serial() == first.issued.front().serial() + 1);
}

TEST_CASE("a missing key part sends the kit to repair, a missing consumable does not",
          "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.perform(TakeBack{kit, {}});
  SECTION("a key part") {
    desk.perform(CheckIn{kit, {{1, 9}}});
    CHECK(desk.kit(kit).standing == Standing::Repair);
  }
  SECTION("a consumable") {
    desk.perform(CheckIn{kit, {{3, 5}}});
    CHECK(desk.kit(kit).standing == Standing::Shelf);
  }
  SECTION("more than went out cannot come back") {
    CHECK(desk.refusal(CheckIn{kit, {{1, 11}}}) == Errc::CountsWrong);
    CHECK(desk.kit(kit).standing == Standing::ToCheck);
  }
}

TEST_CASE("a return cannot lie before its loan or in the future", "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.onDay("2026-09-20");
  CHECK(desk.refusal(TakeBack{kit, must(Day::parse("2026-09-13"))}) == Errc::ReturnBeforeOut);
  CHECK(desk.refusal(TakeBack{kit, must(Day::parse("2026-09-21"))}) == Errc::ReturnBeforeOut);
  desk.perform(TakeBack{kit, must(Day::parse("2026-09-18"))});
  const auto line = desk.bank->rows().linesOfKit(kit).front();
  CHECK(line.actualDay->iso() == "2026-09-18");
  CHECK(line.backDay->iso() == "2026-09-20");
}

TEST_CASE("a teacher of another school cannot sign for this one", "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  const auto other =
      fromAgg<SchoolId>(desk.perform(RegisterSchool{"면목고등학교", "", "", "", ""}).made.front());
  CHECK(desk.refusal(CheckOut{other, desk.teacher, {kit}, {}}) == Errc::TeacherElsewhere);
}

TEST_CASE("a clock set back does not put new events before old ones", "[custody]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.perform(ReportLost{kit});
  desk.onDay("2025-01-01");
  desk.perform(SeeKit{kit});
  CHECK(desk.kit(kit).standing == Standing::ToCheck);
}
