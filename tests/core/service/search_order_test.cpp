#include <catch2/catch_test_macros.hpp>

#include "tests/support/search_desk.h"

using namespace kstem;
using kstem::test::isCurrent;
using kstem::test::SearchDesk;

TEST_CASE("a whole name comes before a beginning, a word, a part and initials", "[search]") {
  SearchDesk desk;
  const SchoolId part = desk.newSchool("새나래중학교");
  const SchoolId word = desk.newSchool("서울나래중학교");
  const SchoolId beginning = desk.newSchool("나래울유치원");
  const SchoolId whole = desk.newSchool("나래");
  const SchoolId initials = desk.newSchool("노란유치원");
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("나래", whole) == 0);
  CHECK(desk.place("나래", beginning) == 1);
  CHECK(desk.place("나래", word) == 2);
  CHECK(desk.place("나래", part) == 3);
  CHECK_FALSE(desk.finds("나래", initials));
  CHECK(desk.finds("ㄴㄹ", initials));
}

TEST_CASE("what a school is called is as good as its name", "[search]") {
  SearchDesk desk;
  const SchoolId longer = desk.newSchool("가람중앙초등학교");
  const SchoolId called = desk.newSchool("가람중학교");
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("가람중", called) == 0);
  CHECK(desk.place("가람중", longer) == 1);
}

TEST_CASE("equals come by name, and in the same order each time", "[search]") {
  SearchDesk desk;
  for (const char* name : {"한솔중학교", "한별중학교", "한빛중학교"}) desk.newSchool(name);
  desk.index.load(*desk.desk.bank);
  const auto hits = desk.find("한");
  REQUIRE(hits.size() >= 3);
  CHECK(hits[0].title == "한별중학교");
  CHECK(hits[1].title == "한빛중학교");
  CHECK(hits[2].title == "한솔중학교");
  CHECK(isCurrent(desk, {"한", "ㅎ"}));
}

TEST_CASE("many of one kind do not hide the others", "[search]") {
  SearchDesk desk;
  for (int i = 0; i < 30; ++i) desk.newTeacher(desk.girls, "레고은");
  desk.index.load(*desk.desk.bank);
  const auto hits = desk.find("레고");
  CHECK(hits.size() == 20);
  CHECK(desk.finds("레고", desk.lego));
  CHECK(desk.find("레고은").size() == 20);
}

TEST_CASE("no more is found than was asked for, and nothing for nothing", "[search]") {
  SearchDesk desk;
  CHECK(desk.find("중", 1).size() == 1);
  CHECK(desk.find("중", 0).empty());
  CHECK(desk.find("").empty());
  CHECK(desk.find(" - ").empty());
  CHECK(desk.find("\xFF\xFE").empty());
  CHECK(desk.find("없는이름").empty());
}

TEST_CASE("a model brings five of its kits: those on the shelf first, lost and retired ones never",
          "[search]") {
  SearchDesk desk;
  const KitId lent = desk.newKitOf(desk.lego);
  const KitId lost = desk.newKitOf(desk.lego);
  const KitId retired = desk.newKitOf(desk.lego);
  const KitId lendable = desk.newKitOf(desk.lego);
  desk.desk.lend(lent);
  desk.perform(ReportLost{lost});
  desk.perform(RetireKit{retired, "낡음"});
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("레고", lendable) == 1);
  CHECK(desk.place("레고", lent) == 2);
  CHECK(desk.find("레고").size() == 3);
  CHECK(desk.place(desk.digitsOf(lost), lost) == 0);
  CHECK(desk.find(desk.digitsOf(retired)).front().standing == Standing::Retired);
  desk.newKitOf(desk.lego, 40);
  desk.index.load(*desk.desk.bank);
  CHECK(desk.find("레고").size() == 6);
}

TEST_CASE("kits of this center come before those of another", "[search]") {
  SearchDesk desk;
  CenterRegistered about;
  about.no = 2;
  about.name = "서부 센터";
  about.shortName = "서부";
  desk.perform(RegisterCenter{about});
  const auto away = desk.perform(RegisterKits{desk.lego, centerIdOf(2), 1, "Z-1"}).made;
  const KitId here = desk.newKitOf(desk.lego);
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("레고", here) == 1);
  CHECK(desk.place("레고", away.front()) == 2);
  CHECK(desk.find("레고")[2].sub.ends_with("서부 Z-1"));
}
