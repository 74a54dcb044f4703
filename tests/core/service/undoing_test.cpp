#include <catch2/catch_test_macros.hpp>
#include <utility>
#include <vector>

#include "core/service/queries/school_hold.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

/// A desk that was set up on Friday 2026-10-30; today is Monday 11-02.
struct Desk : SmallBank {
  KitId box, spare;
  ClerkId manager;

  Desk() {
    onDay("2026-10-30");
    setUp();
    box = newKit();
    spare = newKit();
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "정하은"}).made.front());
    onDay("2026-11-02");
  }
  SchoolId newSchool(const char* name) {
    return fromAgg<SchoolId>(perform(RegisterSchool{name, "", "", "", ""}).made.front());
  }
  void undo() { perform(*bank->newestUndoable()); }
  /// That doing it and undoing it leaves every row as it was.
  void checkUndoes(const Intent& intent) {
    const Hash32 before = digest();
    perform(intent);
    CHECK(digest() != before);
    undo();
    CHECK(digest() == before);
  }
  AggId center() const { return aggOf(centerIdOf(1)); }
};

}  // namespace

TEST_CASE("whatever a clerk does in a day can be undone, and leaves nothing behind", "[undo]") {
  Desk desk;
  const auto tries = std::vector<std::pair<const char*, Intent>>{
      {"a rule", SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 20}},
      {"a closed day", SetDay{centerIdOf(1), day("2026-11-12"), DayMark::Closed, "시설 점검"}},
      {"a day closed for all", SetDay{{}, day("2026-11-12"), DayMark::Closed, "재량휴업"}},
      {"another code", AddAlias{desk.box, "KS-0001"}},
      {"a shelf", SetShelf{desk.box, "B-7"}},
      {"repair", SetCondition{desk.box, Condition::Repair, "로봇상사", 30000, "모터"}},
      {"inspection", SetCondition{desk.box, Condition::ToInspect}},
      {"retired", RetireKit{desk.box, "낡음"}},
      {"lost", ReportLost{desk.box}},
      {"a count on the shelf", CheckIn{desk.box, {{1, 8}}}},
      {"a name", SetSchoolField{desk.school, SchoolField::Name, "중화중"}},
      {"a district", SetSchoolField{desk.school, SchoolField::District, "노원구"}},
      {"a telephone", SetTeacherField{desk.teacher, TeacherField::Phone, "010-0000-0000"}},
      {"a subject", SetTeacherField{desk.teacher, TeacherField::Subject, "과학"}},
      {"a note on a kit", AddNote{aggOf(desk.box), "상자 새로"}},
      {"a note on a school", AddNote{aggOf(desk.school), "뒷문", day("2026-11-10")}},
      {"a note on a center", AddNote{desk.center(), "소방 훈련"}},
  };
  for (const auto& [what, intent] : tries) {
    INFO(what);
    desk.checkUndoes(intent);
  }
}

TEST_CASE("what builds on something else is undone as well", "[undo]") {
  Desk desk;
  const SchoolId other = desk.newSchool("중화중");
  SECTION("schools merged") { desk.checkUndoes(MergeSchools{other, desk.school}); }
  SECTION("a teacher who moved") { desk.checkUndoes(MoveTeacher{desk.teacher, other}); }
  SECTION("a note that ended") {
    desk.perform(AddNote{aggOf(desk.box), "상자 새로"});
    const auto note = desk.bank->rows().notesOf(aggOf(desk.box), day("2026-11-02")).front();
    desk.checkUndoes(EndNote{aggOf(desk.box), note.id});
  }
  SECTION("a call") {
    const GroupId loan = desk.lend(desk.box);
    desk.checkUndoes(LogCall{loan, CallResult::Promised, day("2026-11-16"), "내일"});
  }
  SECTION("a model that changed") {
    ModelRegistered about;
    about.name = "마이크로비트 새 세트";
    about.parts = desk.bank->rows().model(desk.model)->parts;
    desk.checkUndoes(ChangeModel{desk.model, about});
  }
  SECTION("a part that was settled") {
    desk.lend(desk.box);
    desk.perform(TakeBack{desk.box, {}});
    desk.perform(CheckIn{desk.box, {{1, 8}}});
    const auto claim = desk.bank->rows().claimsOf(desk.box).front();
    desk.checkUndoes(SettlePart{desk.box, claim.checked, 1, 2, Settlement::Brought});
  }
  SECTION("a hold that was lifted") {
    desk.lend(desk.box);
    desk.onDay("2026-11-16");
    desk.perform(TakeBack{desk.box, {}});
    desk.onDay("2026-11-17");
    desk.checkUndoes(LiftHold{desk.school, "폭설", desk.manager});
  }
  SECTION("a closure with the due days it moved") {
    desk.lend(desk.box);
    const EventId checkout = desk.kit(desk.box).checkout.value();
    desk.checkUndoes(DeclareClosure{centerIdOf(1),
                                    day("2026-11-12"),
                                    day("2026-11-13"),
                                    "시설 점검",
                                    {{checkout, day("2026-11-16")}}});
  }
}

TEST_CASE("what was made today is gone when it is undone", "[undo]") {
  Desk desk;
  SECTION("a school") {
    const SchoolId school = desk.newSchool("새솔초등학교");
    desk.undo();
    CHECK_FALSE(desk.bank->rows().school(school));
  }
  SECTION("kits") {
    const KitId kit = desk.newKit();
    desk.undo();
    CHECK_FALSE(desk.bank->rows().kit(kit));
  }
  SECTION("a model, when it has no kits any more") {
    ModelRegistered about;
    about.name = "드론 세트";
    const Committed made = desk.perform(RegisterModel{about});
    desk.model = fromAgg<ModelId>(made.made.front());
    const KitId kit = desk.newKit();
    CHECK(desk.refusal(Undo{made.group, 0, ""}) == Errc::UndoBlocked);
    desk.undo();
    CHECK_FALSE(desk.bank->rows().kit(kit));
    desk.undo();
    CHECK_FALSE(desk.bank->rows().model(desk.model));
  }
}

TEST_CASE("a school or a teacher on a loan is not undone", "[undo]") {
  Desk desk;
  const Committed made = desk.perform(RegisterSchool{"새솔초등학교", "", "", "", ""});
  desk.school = fromAgg<SchoolId>(made.made.front());
  const Committed teacher = desk.perform(RegisterTeacher{desk.school, "한가람", "", "", ""});
  desk.teacher = fromAgg<TeacherId>(teacher.made.front());
  const GroupId loan = desk.lend(desk.box);
  CHECK(desk.refusal(Undo{made.group, 0, ""}) == Errc::UndoBlocked);
  CHECK(desk.refusal(Undo{teacher.group, 0, ""}) == Errc::UndoBlocked);
  desk.perform(Undo{loan, 0, ""});
  desk.perform(Undo{teacher.group, 0, ""});
  desk.perform(Undo{made.group, 0, ""});
  CHECK_FALSE(desk.bank->rows().school(desk.school));
}

TEST_CASE("a kit that did anything since is not undone", "[undo]") {
  Desk desk;
  const Committed made = desk.perform(RegisterKits{desk.model, centerIdOf(1), 1, "A-1"});
  const KitId kit = fromAgg<KitId>(made.made.front());
  desk.perform(SetCondition{kit, Condition::Repair});
  CHECK(desk.refusal(Undo{made.group, 0, ""}) == Errc::UndoBlocked);
  desk.undo();
  desk.perform(Undo{made.group, 0, ""});
  CHECK_FALSE(desk.bank->rows().kit(kit));
}

TEST_CASE("papers, opened telephone numbers and the bank's own set-up are not undone", "[undo]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.box);
  const GroupId paper = desk.perform(RecordPrint{loan, Form::LoanSlip}).group;
  const GroupId phone = desk.perform(OpenPhone{desk.teacher}).group;
  const GroupId clerk = desk.perform(RegisterClerk{centerIdOf(1), "오세린"}).group;
  for (const GroupId& group : {paper, phone, clerk})
    CHECK(desk.refusal(Undo{group, 0, ""}) == Errc::UndoNothing);
  desk.undo();  // the newest that can be
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  CHECK(desk.bank->rows().copies(loan, Form::LoanSlip) == 1);
}

TEST_CASE("the newest of today first, and nothing of yesterday", "[undo]") {
  Desk desk;
  desk.lend(desk.box);
  desk.perform(SetShelf{desk.spare, "B-7"});
  desk.undo();
  CHECK(desk.kit(desk.spare).shelf == "A-1");
  desk.undo();
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  CHECK_FALSE(desk.bank->newestUndoable());
}

TEST_CASE("a correction reaches any day, writes its reason down, and happens once", "[undo]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.box);
  desk.onDay("2026-11-27");
  CHECK_FALSE(desk.bank->newestUndoable());
  const Undo today{loan, desk.bank->startOfToday(), "다른 학교"};
  CHECK(desk.refusal(today) == Errc::UndoNothing);
  const Committed done = desk.perform(Undo{loan, 0, " 다른 학교 것을 잘못 적음 "});
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  const auto events = store::Journal(desk.bank->db()).eventsOf(done.group);
  const Undone& undone = std::get<Undone>(events.front().fact.value());
  REQUIRE(undone.reason);
  const Commitment kept = events.front().event.commitments.at(*undone.reason);
  bool found = false;
  for (const Blob& blob : store::Blobs(desk.bank->db()).all())
    found = found || (blob.commitment == kept && blob.data == "다른 학교 것을 잘못 적음");
  CHECK(found);
  CHECK(desk.refusal(Undo{loan, 0, "다시"}) == Errc::UndoNothing);
}

TEST_CASE("a correction of an old return opens the loan again as it was", "[undo]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.box);
  desk.perform(Extend{loan, day("2026-11-19"), {}});
  desk.onDay("2026-11-23");
  const Hash32 before = desk.digest();
  const GroupId back = desk.perform(TakeBack{desk.box, {}}).group;
  desk.perform(CheckIn{desk.box, {{1, 8}}});
  desk.onDay("2026-12-01");
  desk.perform(Undo{back, 0, "다른 상자"});
  CHECK(desk.digest() == before);
  const store::LineRow line = desk.bank->rows().linesOfKit(desk.box).back();
  CHECK(line.status == LineStatus::Open);
  CHECK(line.dueDay == day("2026-11-19"));
  CHECK(line.extensions == 1);
}

TEST_CASE("only the count of today is undone when its return is of yesterday", "[undo]") {
  Desk desk;
  desk.lend(desk.box);
  desk.perform(TakeBack{desk.box, {}});
  desk.onDay("2026-11-03");
  desk.perform(CheckIn{desk.box, {{1, 8}}});
  desk.undo();
  CHECK(desk.kit(desk.box).standing == Standing::ToCheck);
  CHECK(desk.bank->rows().linesOfKit(desk.box).back().status == LineStatus::Returned);
  CHECK(desk.bank->rows().claimsOf(desk.box).empty());
  CHECK_FALSE(desk.bank->newestUndoable());
}

TEST_CASE("what stands on it blocks an undo; the refusal names the kit", "[undo]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.box);
  const std::string code = desk.kit(desk.box).code.digits();
  const auto blockedBy = [&](const Intent& later) {
    desk.perform(later);
    const auto refused = desk.bank->perform(Undo{loan, 0, ""});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::UndoBlocked);
    CHECK(refused.error().detail == code);
    desk.undo();
  };
  blockedBy(TakeBack{desk.box, {}});
  blockedBy(Extend{loan, day("2026-11-19"), {}});
  blockedBy(SwapKit{desk.box, desk.spare});
  blockedBy(ReportLost{desk.box});
  desk.perform(Undo{loan, 0, ""});
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
}

TEST_CASE("notes, shelves and calls block nothing", "[undo]") {
  Desk desk;
  const GroupId loan = desk.lend(desk.box);
  desk.perform(SetShelf{desk.box, "B-7"});
  desk.perform(AddNote{aggOf(desk.box), "상자 새로"});
  desk.perform(LogCall{loan, CallResult::NoAnswer});
  desk.perform(AddAlias{desk.box, "KS-0001"});
  desk.perform(Undo{loan, 0, ""});
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  CHECK(desk.kit(desk.box).shelf == "B-7");
}

TEST_CASE("two desks that undo the same action undo it once", "[undo][merge]") {
  Desk east;
  const GroupId loan = east.lend(east.box);
  SmallBank west(2, 0, 2);
  copyAll(east, west);
  west.onDay("2026-11-03");
  east.onDay("2026-11-03");
  east.perform(Undo{loan, 0, "잘못 적음"});
  west.perform(Undo{loan, 0, "잘못 적음"});
  copyAll(east, west);
  copyAll(west, east);
  CHECK(east.digest() == west.digest());
  CHECK(east.kit(east.box).standing == Standing::Shelf);
  CHECK(east.bank->rows().linesOfKit(east.box).empty());
}

TEST_CASE("an undone late return holds the school no longer", "[undo][hold]") {
  Desk desk;
  desk.lend(desk.box);
  desk.onDay("2026-11-16");
  desk.perform(TakeBack{desk.box, {}});
  store::Rows rows = desk.bank->rows();
  const CenterPolicy policy = desk.bank->policy();
  CHECK(readHold(rows, desk.school, policy, day("2026-11-17")).isHeld(day("2026-11-17")));
  desk.undo();
  const Hold hold = readHold(rows, desk.school, policy, day("2026-11-17"));
  CHECK_FALSE(hold.until);
  CHECK(hold.overdueNow == 1);
}
