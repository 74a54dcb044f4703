#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/code_finder.h"
#include "core/service/queries/school_hold.h"
#include "core/service/queries/school_phone.h"
#include "core/service/queries/today_phone.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

/// A desk with two schools, each with a teacher, and a clerk.
struct PeopleBank : SmallBank {
  SchoolId twin;
  TeacherId twinTeacher;
  ClerkId manager;

  PeopleBank() {
    setUp();
    twin = newSchool("서울중화중학교");
    twinTeacher = fromAgg<TeacherId>(
        perform(RegisterTeacher{twin, "박서준", "010-1234-5678", "", "과학"}).made.front());
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  }
  SchoolId newSchool(const std::string& name) {
    return fromAgg<SchoolId>(perform(RegisterSchool{name, "", "", "", ""}).made.front());
  }
  std::string codeOf(const SchoolId& id) { return bank->rows().school(id)->code.digits(); }
  Hold holdNow(const SchoolId& id) {
    auto rows = bank->rows();
    return readHold(rows, id, bank->policy(), bank->today());
  }
  /// A kit lent on 2026-09-14, due on 09-28 (the raw day is 추석), given back on `actual`.
  GroupId comeBack(const char* actual) {
    onDay("2026-09-14");
    const KitId kit = newKit();
    lend(kit);
    onDay(actual);
    return perform(TakeBack{kit, {}}).group;
  }
};

News toldOf(const Committed& done) {
  REQUIRE_FALSE(done.news.empty());
  return done.news.back();
}

}  // namespace

TEST_CASE("a merged school's loans, teachers and codes are the other's", "[people]") {
  PeopleBank desk;
  const KitId kit = desk.newKit();
  desk.perform(CheckOut{desk.twin, desk.twinTeacher, {kit}, {}});
  const std::string code = desk.codeOf(desk.twin);
  const News news = toldOf(desk.perform(MergeSchools{desk.twin, desk.school}));
  CHECK(news.notice == Notice::SchoolsMerged);
  CHECK(news.name == "서울중화중학교");
  CHECK(news.extra == "중화중학교");
  CHECK(desk.bank->rows().openLinesOf(desk.school).size() == 1);
  CHECK(desk.bank->rows().teachersOf(desk.school).size() == 2);
  CHECK(desk.bank->rows().linesOfKit(kit).front().school == desk.twin);
  const Found found = findCode(*desk.bank, code);
  REQUIRE(std::holds_alternative<FoundSchool>(found));
  CHECK(std::get<FoundSchool>(found).id == desk.school);
}

TEST_CASE("schools merged into one that is merged go along with it", "[people]") {
  PeopleBank desk;
  const SchoolId third = desk.newSchool("중화중");
  desk.perform(MergeSchools{third, desk.twin});
  const Committed done = desk.perform(MergeSchools{desk.twin, desk.school});
  CHECK(done.events.size() == 2);
  CHECK(desk.bank->rows().school(third)->mergedInto == desk.school);
  CHECK(desk.bank->rows().standsFor(third) == desk.school);
}

TEST_CASE("a school is not merged into itself, nor twice, nor into one that is gone", "[people]") {
  PeopleBank desk;
  const SchoolId third = desk.newSchool("중화중");
  CHECK(desk.refusal(MergeSchools{desk.school, desk.school}) == Errc::BadInput);
  CHECK(desk.refusal(MergeSchools{desk.school, SchoolId{}}) == Errc::SchoolUnknown);
  desk.perform(MergeSchools{desk.twin, desk.school});
  CHECK(desk.refusal(MergeSchools{desk.twin, third}) == Errc::SchoolMerged);
  CHECK(desk.refusal(MergeSchools{third, desk.twin}) == Errc::SchoolMerged);
}

TEST_CASE("two desks that merge two schools into each other see the same one", "[people]") {
  PeopleBank east;
  SmallBank west{2, 0, 2};
  copyAll(east, west);
  west.clock.set(east.bank->today(), 9, 30);
  east.perform(MergeSchools{east.twin, east.school});
  west.perform(MergeSchools{east.school, east.twin});
  copyAll(east, west), copyAll(west, east);
  CHECK(east.digest() == west.digest());
  const SchoolId stays = east.bank->rows().standsFor(east.school);
  CHECK(east.bank->rows().standsFor(east.twin) == stays);
  CHECK(west.bank->rows().standsFor(east.twin) == stays);
}

TEST_CASE("what a merged school was late with holds the other", "[people]") {
  PeopleBank desk;
  desk.comeBack("2026-10-01");  // three days late
  CHECK(desk.holdNow(desk.school).until == day("2026-10-04"));
  CHECK_FALSE(desk.holdNow(desk.twin).until);
  desk.perform(MergeSchools{desk.school, desk.twin});
  CHECK(desk.holdNow(desk.twin).until == day("2026-10-04"));
}

TEST_CASE("undoing a late return takes its hold away", "[people]") {
  PeopleBank desk;
  const GroupId back = desk.comeBack("2026-10-01");
  REQUIRE(desk.holdNow(desk.school).until);
  desk.perform(Undo{back, 0});
  CHECK_FALSE(desk.holdNow(desk.school).until);
  CHECK(desk.holdNow(desk.school).overdueNow == 1);
}

TEST_CASE("a manager lifts a hold with a reason, up to its end and no further", "[people]") {
  PeopleBank desk;
  desk.comeBack("2026-10-01");
  CHECK(desk.refusal(LiftHold{desk.school, " ", desk.manager}) == Errc::ReasonNeeded);
  CHECK(desk.refusal(LiftHold{desk.school, "택배 지연", ClerkId{}}) == Errc::ManagerNeeded);
  CHECK(desk.refusal(LiftHold{SchoolId{}, "택배 지연", desk.manager}) == Errc::SchoolUnknown);
  const News news = toldOf(desk.perform(LiftHold{desk.school, "택배 지연", desk.manager}));
  CHECK(news.notice == Notice::HoldLifted);
  CHECK(news.name == "중화중학교");
  CHECK(desk.bank->rows().school(desk.school)->holdLifted == day("2026-10-04"));
  CHECK_FALSE(desk.holdNow(desk.school).until);
  CHECK(desk.refusal(LiftHold{desk.school, "다시", desk.manager}) == Errc::BadInput);
  desk.comeBack("2026-10-06");
  CHECK(desk.holdNow(desk.school).until == day("2026-10-14"));
}

TEST_CASE("what is overdue cannot be lifted", "[people]") {
  PeopleBank desk;
  desk.lend(desk.newKit());
  desk.onDay("2026-10-01");
  REQUIRE(desk.holdNow(desk.school).overdueNow == 1);
  CHECK(desk.refusal(LiftHold{desk.school, "택배 지연", desk.manager}) == Errc::BadInput);
}

TEST_CASE("a teacher moves, the open loan stays with the old school", "[people]") {
  PeopleBank desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  const News news = toldOf(desk.perform(MoveTeacher{desk.teacher, desk.twin}));
  CHECK(news.notice == Notice::TeacherMoved);
  CHECK(news.name == "김하늘");
  CHECK(news.extra == "서울중화중학교");
  CHECK(desk.bank->rows().teacher(desk.teacher)->school == desk.twin);
  CHECK(desk.bank->rows().openLinesOf(desk.school).size() == 1);
  CHECK(desk.bank->rows().openLinesOf(desk.twin).empty());
}

TEST_CASE("a teacher moves only to another school that stands", "[people]") {
  PeopleBank desk;
  const SchoolId third = desk.newSchool("면목고등학교");
  CHECK(desk.refusal(MoveTeacher{desk.teacher, desk.school}) == Errc::BadInput);
  CHECK(desk.refusal(MoveTeacher{desk.teacher, SchoolId{}}) == Errc::SchoolUnknown);
  CHECK(desk.refusal(MoveTeacher{TeacherId{}, desk.twin}) == Errc::TeacherUnknown);
  desk.perform(MergeSchools{desk.school, desk.twin});
  CHECK(desk.refusal(MoveTeacher{desk.teacher, desk.school}) == Errc::SchoolMerged);
  CHECK(desk.refusal(MoveTeacher{desk.teacher, desk.twin}) == Errc::BadInput);
  desk.perform(MoveTeacher{desk.teacher, third});
  CHECK(desk.bank->rows().teachersOf(third).size() == 1);
}

TEST_CASE("a telephone number is read only after it was opened, and the opening is kept",
          "[people]") {
  PeopleBank desk;
  CHECK_FALSE(readOpenedPhone(*desk.bank, desk.twinTeacher));
  const Committed done = desk.perform(OpenPhone{desk.twinTeacher});
  CHECK(toldOf(done).notice == Notice::PhoneShown);
  CHECK(done.events.size() == 1);
  CHECK(readOpenedPhone(*desk.bank, desk.twinTeacher) == "010-1234-5678");
  CHECK_FALSE(readOpenedPhone(*desk.bank, desk.teacher));
  desk.onDay("2026-09-15");
  CHECK_FALSE(readOpenedPhone(*desk.bank, desk.twinTeacher));
}

TEST_CASE("a number that is not there cannot be opened", "[people]") {
  PeopleBank desk;
  desk.perform(SetTeacherField{desk.teacher, TeacherField::Phone, ""});
  CHECK(desk.refusal(OpenPhone{desk.teacher}) == Errc::BadInput);
  CHECK(desk.refusal(OpenPhone{TeacherId{}}) == Errc::TeacherUnknown);
}

TEST_CASE("a call about a loan is kept with what came of it", "[people]") {
  PeopleBank desk;
  const GroupId loan = desk.lend(desk.newKit());
  const News news = toldOf(desk.perform(LogCall{loan, CallResult::NoAnswer, {}, "부재"}));
  CHECK(news.notice == Notice::CallKept);
  CHECK(news.name == "중화중학교");
  desk.perform(LogCall{loan, CallResult::Promised, day("2026-09-27"), ""});
  const auto calls = desk.bank->rows().callsOf(loan);
  REQUIRE(calls.size() == 2);
  CHECK(calls[0].promised == day("2026-09-27"));
  CHECK(calls[1].note == "부재");
  CHECK(desk.refusal(LogCall{loan, CallResult::Promised, {}, ""}) == Errc::BadInput);
  CHECK(desk.refusal(LogCall{loan, CallResult::Promised, day("2026-09-13"), ""}) == Errc::BadInput);
  CHECK(desk.refusal(LogCall{GroupId{}, CallResult::Reached, {}, ""}) == Errc::LoanUnknown);
}

TEST_CASE("several fields of a teacher are one action and one undo", "[people][undo]") {
  PeopleBank desk;
  const Committed done = desk.perform(
      ChangeTeacher{desk.teacher, {{TeacherField::Name, "김바다"}, {TeacherField::Phone, ""}}});
  CHECK(done.events.size() == 2);
  CHECK(done.news.size() == 1);
  CHECK(toldOf(done).name == "김바다");
  CHECK(desk.bank->rows().teacher(desk.teacher)->name == "김바다");
  CHECK_FALSE(desk.bank->rows().teacher(desk.teacher)->phone);
  desk.perform(*desk.bank->newestUndoable());
  CHECK(desk.bank->rows().teacher(desk.teacher)->name == "김하늘");
  CHECK(desk.bank->rows().teacher(desk.teacher)->phone == "02-490-1234");
  CHECK(desk.refusal(ChangeTeacher{desk.teacher, {}}) == Errc::BadInput);
  CHECK(desk.refusal(ChangeTeacher{TeacherId{}, {{TeacherField::Phone, "1"}}}) ==
        Errc::TeacherUnknown);
  CHECK(desk.refusal(ChangeTeacher{desk.teacher, {{TeacherField::School, "1"}}}) == Errc::BadInput);
}

TEST_CASE("schools and teachers tell their names when they are kept", "[people]") {
  PeopleBank desk;
  const News school = toldOf(desk.perform(RegisterSchool{" 면목고등학교 ", "", "", "", ""}));
  CHECK(school.notice == Notice::SchoolKept);
  CHECK(school.name == "면목고등학교");
  CHECK(toldOf(desk.perform(SetSchoolField{desk.school, SchoolField::Name, "가"})).name == "가");
  CHECK(toldOf(desk.perform(SetSchoolField{desk.school, SchoolField::Office, "동부"})).name ==
        "가");
  CHECK(toldOf(desk.perform(RegisterTeacher{desk.school, "오세린", "", "", ""})).name == "오세린");
  const News phone = toldOf(desk.perform(SetTeacherField{desk.teacher, TeacherField::Phone, "1"}));
  CHECK(phone.notice == Notice::TeacherKept);
  CHECK(phone.name == "김하늘");
  CHECK(desk.refusal(SetSchoolField{desk.school, SchoolField::Name, " "}) == Errc::BadInput);
  CHECK(desk.refusal(SetTeacherField{desk.teacher, TeacherField::Name, ""}) == Errc::BadInput);
}

TEST_CASE("a sheet of schools is told of only when it is about one school", "[people]") {
  PeopleBank desk;
  ImportSchools sheet;
  sheet.add = {{"가람초등학교", "", "", "", ""}, {"나래초등학교", "", "", "", ""}};
  CHECK(desk.perform(sheet).news.empty());
  sheet = {};
  sheet.change = {{desk.school, SchoolField::Name, "중화여자중학교"},
                  {desk.school, SchoolField::District, "중랑구"}};
  const Committed done = desk.perform(sheet);
  REQUIRE(done.news.size() == 1);
  CHECK(done.news.front().name == "중화여자중학교");
}

TEST_CASE("what was done with schools and teachers is undone whole", "[people][undo]") {
  PeopleBank desk;
  SECTION("a merge, with the schools that went along") {
    const SchoolId third = desk.newSchool("중화중");
    desk.perform(MergeSchools{third, desk.twin});
    const GroupId merge = desk.perform(MergeSchools{desk.twin, desk.school}).group;
    desk.perform(Undo{merge, 0});
    CHECK_FALSE(desk.bank->rows().school(desk.twin)->mergedInto);
    CHECK(desk.bank->rows().school(third)->mergedInto == desk.twin);
  }
  SECTION("a lifted hold") {
    desk.comeBack("2026-10-01");
    const GroupId lift = desk.perform(LiftHold{desk.school, "택배 지연", desk.manager}).group;
    desk.perform(Undo{lift, 0});
    CHECK(desk.holdNow(desk.school).until == day("2026-10-04"));
  }
  SECTION("a move, though the teacher stands on a loan") {
    desk.lend(desk.newKit());
    const GroupId move = desk.perform(MoveTeacher{desk.teacher, desk.twin}).group;
    desk.perform(Undo{move, 0});
    CHECK(desk.bank->rows().teacher(desk.teacher)->school == desk.school);
  }
}
