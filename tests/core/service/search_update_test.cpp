#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/search_desk.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::isCurrent;
using kstem::test::SearchDesk;
using kstem::test::SmallBank;

TEST_CASE("what was registered is found after its commit", "[search]") {
  SearchDesk desk;
  const auto school =
      desk.perform(RegisterSchool{"한빛중학교", "중학교", "동부", "중랑구", ""}).made.front();
  const auto teacher =
      desk.perform(RegisterTeacher{fromAgg<SchoolId>(school), "최솔", "", "", ""}).made.front();
  ModelRegistered about;
  about.name = "분광기";
  about.parts = {{1, "본체", 1, 1000, false, false}};
  const auto model = desk.perform(RegisterModel{about}).made.front();
  const auto kit =
      desk.perform(RegisterKits{fromAgg<ModelId>(model), centerIdOf(1), 1, "D-1"}).made.front();
  CHECK(desk.place("한빛중", school) == 0);
  CHECK(desk.place("최솔", teacher) == 0);
  CHECK(desk.find("최솔").front().sub == "한빛중학교");
  CHECK(desk.place("분광기", model) == 0);
  CHECK(desk.place("분광기", kit) == 1);
  CHECK(isCurrent(desk, {"한빛", "ㅊㅅ", "분광", "1", "d1", "중", "세트"}));
}

TEST_CASE("a renamed school is found by its new name only, and its teachers tell it", "[search]") {
  SearchDesk desk;
  desk.perform(SetSchoolField{desk.desk.school, SchoolField::Name, "새중화중학교"});
  CHECK(desk.place("새중화", desk.desk.school) == 0);
  CHECK(desk.find("중화중").size() == 1);
  CHECK(desk.find("중화중").front().title == "새중화중학교");
  const auto hits = desk.find("김하늘");
  CHECK(std::any_of(hits.begin(), hits.end(),
                    [](const Hit& hit) { return hit.sub == "새중화중학교"; }));
  CHECK(isCurrent(desk, {"중화", "김하늘", "새"}));
}

TEST_CASE("a renamed teacher and a renamed model are found by their new names only", "[search]") {
  SearchDesk desk;
  desk.perform(SetTeacherField{desk.desk.teacher, TeacherField::Name, "김한별"});
  CHECK(desk.finds("김한별", desk.desk.teacher));
  CHECK_FALSE(desk.finds("김하늘", desk.desk.teacher));
  ModelRegistered about;
  about.name = "비트 세트";
  about.parts = {{1, "보드", 10, 28000, false, true}};
  desk.write(aggOf(desk.desk.model), about);
  CHECK(desk.place("비트 세트", desk.desk.model) == 0);
  CHECK_FALSE(desk.finds("마이크로", desk.desk.model));
  CHECK(desk.find("비트 세트")[1].title == "비트 세트");
  CHECK(isCurrent(desk, {"비트", "ㅂㅌ", "마이", "김"}));
}

TEST_CASE("a kit's standing is as of the last commit", "[search]") {
  SearchDesk desk;
  desk.perform(CheckOut{desk.desk.school, desk.desk.teacher, {desk.kit}, {}});
  CHECK(desk.find(desk.digitsOf(desk.kit)).front().standing == Standing::OnLoan);
  desk.perform(TakeBack{desk.kit, {}});
  CHECK(desk.find(desk.digitsOf(desk.kit)).front().standing == Standing::ToCheck);
  CHECK(isCurrent(desk, {"마이크로", "1"}));
}

TEST_CASE("what was registered and undone is not found any more", "[search]") {
  SearchDesk desk;
  const Committed kits = desk.perform(RegisterKits{desk.lego, centerIdOf(1), 1, "B-2"});
  const AggId kit = kits.made.front();
  CHECK(desk.finds("레고", kit));
  desk.perform(Undo{kits.group});
  CHECK_FALSE(desk.finds("레고", kit));
  CHECK(desk.find(kits.issued.front().digits()).empty());
  CHECK(isCurrent(desk, {"레고", "1", "b2"}));
}

TEST_CASE("a school merged into another one is found as that one", "[search]") {
  SearchDesk desk;
  const SchoolId twin = desk.newSchool("중화중핵교");
  const SchoolId twinOfTwin = desk.newSchool("중하중학교");
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("중화중핵교", twin) == 0);
  desk.write(aggOf(twin), SchoolMerged{desk.desk.school});
  desk.write(aggOf(twinOfTwin), SchoolMerged{twin});
  for (const char* typed : {"중화중핵교", "중하중"}) {
    REQUIRE(desk.find(typed).size() == 1);
    CHECK(desk.find(typed).front().id == aggOf(desk.desk.school));
    CHECK(desk.find(typed).front().title == "중화중학교");
  }
  CHECK(desk.find("중화").size() == 1);
}

TEST_CASE("schools merged in a circle do not hold up the search", "[search]") {
  SearchDesk desk;
  desk.write(aggOf(desk.girls), SchoolMerged{desk.science});
  desk.write(aggOf(desk.science), SchoolMerged{desk.girls});
  CHECK_FALSE(desk.find("배성").empty());
}

TEST_CASE("an erased name is not found, neither after the update nor after a start", "[search]") {
  SearchDesk desk;
  store::Query erase =
      desk.desk.bank->db().query("UPDATE pii SET salt = NULL, data = NULL WHERE subject = ?");
  erase.bind(desk.desk.teacher).run();
  desk.index.update(*desk.desk.bank, std::vector{aggOf(desk.desk.teacher)});
  CHECK_FALSE(desk.finds("김하늘", desk.desk.teacher));
  CHECK_FALSE(desk.finds("ㄱㅎㄴ", desk.desk.teacher));
  CHECK(desk.finds("김하늘", desk.otherHaneul));
  CHECK(isCurrent(desk, {"김하늘", "김"}));
}

TEST_CASE("what came from another desk is found after it was read", "[search]") {
  SearchDesk desk;
  SmallBank other(2, 0, 7);
  copyAll(desk.desk, other);
  other.clock.set(desk.desk.bank->today(), 10, 0);
  const auto school =
      other.perform(RegisterSchool{"남산중학교", "중학교", "중부", "중구", ""}).made.front();
  other.perform(SetSchoolField{desk.girls, SchoolField::Name, "배성고등학교"});
  copyAll(other, desk.desk);
  desk.index.update(*desk.desk.bank, std::vector{school, aggOf(desk.girls)});
  CHECK(desk.place("남산중", school) == 0);
  CHECK(desk.place("배성고", desk.girls) == 0);
  CHECK_FALSE(desk.finds("배성여", desk.girls));
  CHECK(isCurrent(desk, {"남산", "배성", "ㅂㅅ", "중"}));
}

TEST_CASE("things that are not searched may be touched", "[search]") {
  SearchDesk desk;
  const Committed done = desk.perform(RegisterClerk{centerIdOf(1), "이수민"});
  CHECK(desk.find("이수민").empty());
  CHECK(isCurrent(desk, {"중", "김", "세트"}));
}
