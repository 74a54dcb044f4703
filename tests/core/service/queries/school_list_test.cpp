#include "core/service/queries/school_list.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

/// Four schools of two offices; the first one has a teacher and kits.
struct ListBank : SmallBank {
  SchoolId science, primary, nursery;
  SchoolFinder finder;

  ListBank() {
    setUp();
    science = newSchool({"서울과학고등학교", "고등학교", "중부", "종로구", ""});
    primary = newSchool({"가람초등학교", "초등학교", "동부", "중랑구", "B100000001"});
    nursery = newSchool({"꿈나무유치원", "유치원", "", "", ""});
  }
  SchoolId newSchool(const RegisterSchool& about) {
    return fromAgg<SchoolId>(perform(about).made.front());
  }
  std::vector<SchoolEntry> find(const SchoolFilter& filter) { return finder.find(*bank, filter); }
  std::vector<SchoolId> ids(const SchoolFilter& filter) {
    std::vector<SchoolId> ids;
    for (const SchoolEntry& entry : find(filter)) ids.push_back(entry.id);
    return ids;
  }
  std::vector<SchoolId> with(SchoolsWith what) { return ids({"", "", what}); }
  SchoolListRow row(const SchoolId& id) {
    const std::vector<SchoolEntry> entries{{id}};
    return readSchoolRows(*bank, entries).front();
  }
};

using Ids = std::vector<SchoolId>;

}  // namespace

TEST_CASE("without a filter all schools are listed by name", "[school-list]") {
  ListBank desk;
  CHECK(desk.ids({}) == Ids{desk.primary, desk.nursery, desk.science, desk.school});
  CHECK(readOffices(*desk.bank) == std::vector<std::string>{"동부", "중부"});
  CHECK(desk.ids({"", "동부"}) == Ids{desk.primary, desk.school});
}

TEST_CASE("schools are found by 초성, short name, number and keys without Hangul",
          "[school-list]") {
  ListBank desk;
  for (const char* text : {"서울과고", "ㅅㅇㄱㅎ", "tjdnfrhk", "과학고"}) {
    INFO(text);
    CHECK(desk.ids({text}) == Ids{desk.science});
  }
  CHECK(desk.ids({"B100000001"}) == Ids{desk.primary});
  CHECK(desk.ids({desk.bank->rows().school(desk.nursery)->code.digits()}) == Ids{desk.nursery});
  CHECK(desk.ids({"없는학교"}).empty());
}

TEST_CASE("a teacher's name finds the school, and who it was", "[school-list]") {
  ListBank desk;
  const auto found = desk.find({"김하늘"});
  REQUIRE(found.size() == 1);
  CHECK(found.front().id == desk.school);
  CHECK(found.front().teacher == desk.teacher);
  CHECK(readSchoolRows(*desk.bank, found).front().teacher == "김하늘");
  CHECK(desk.ids({"김하늘", "중부"}).empty());
}

TEST_CASE("what was registered since is found", "[school-list]") {
  ListBank desk;
  CHECK(desk.ids({"나래"}).empty());
  const SchoolId added = desk.newSchool({"나래중학교", "", "", "", ""});
  CHECK(desk.ids({"나래"}) == Ids{added});
}

TEST_CASE("a merged school is not listed and is found as the other", "[school-list]") {
  ListBank desk;
  desk.perform(MergeSchools{desk.primary, desk.school});
  CHECK(desk.ids({}) == Ids{desk.nursery, desk.science, desk.school});
  CHECK(desk.ids({"가람"}) == Ids{desk.school});
}

TEST_CASE("the list says what a school has, owes and how long it is held", "[school-list]") {
  ListBank desk;
  const KitId late = desk.newKit();
  const KitId out = desk.newKit();
  desk.lend(late);  // due 2026-09-28
  desk.onDay("2026-09-20");
  desk.lend(out);  // due 2026-09-30
  CHECK(desk.row(desk.school).standing.kitsOut == 2);
  CHECK_FALSE(desk.row(desk.school).held);
  CHECK(desk.with(SchoolsWith::Overdue).empty());

  desk.onDay("2026-09-30");
  CHECK(desk.row(desk.school).standing.hold.overdueNow == 1);
  CHECK(desk.with(SchoolsWith::Overdue) == Ids{desk.school});
  CHECK(desk.with(SchoolsWith::Hold) == Ids{desk.school});

  desk.perform(TakeBack{late, {}});
  desk.perform(CheckIn{late, {{2, 8}}});
  const SchoolListRow row = desk.row(desk.school);
  CHECK(row.standing.kitsOut == 1);
  CHECK(row.standing.hold.overdueNow == 0);
  CHECK(row.standing.hold.until == day("2026-10-02"));
  CHECK_FALSE(row.held);  // from tomorrow on
  CHECK(row.standing.partsOwed == 2);
  CHECK(desk.with(SchoolsWith::Claims) == Ids{desk.school});
  CHECK(desk.with(SchoolsWith::Hold) == Ids{desk.school});

  desk.onDay("2026-10-03");
  CHECK_FALSE(desk.row(desk.school).standing.hold.until);
}

TEST_CASE("the list and the school agree on a hold of the longest kind", "[school-list]") {
  ListBank desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);  // due 2026-09-28
  desk.onDay("2026-10-28");
  desk.perform(TakeBack{kit, {}});
  desk.onDay("2027-01-26");
  CHECK(desk.row(desk.school).held);
  CHECK(desk.row(desk.school).standing.hold.until == day("2027-01-26"));
  desk.onDay("2027-01-27");
  CHECK_FALSE(desk.row(desk.school).held);
}

TEST_CASE("what merged schools have, owe and lifted is counted with the other", "[school-list]") {
  ListBank desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.onDay("2026-10-01");
  desk.perform(TakeBack{kit, {}});
  desk.perform(CheckIn{kit, {{2, 9}}});
  desk.lend(desk.newKit());
  desk.perform(MergeSchools{desk.school, desk.primary});
  const SchoolListRow row = desk.row(desk.primary);
  CHECK(row.standing.kitsOut == 1);
  CHECK(row.standing.partsOwed == 1);
  CHECK(row.standing.hold.until == day("2026-10-04"));
  const auto clerk =
      fromAgg<ClerkId>(desk.perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  desk.perform(LiftHold{desk.primary, "택배 지연", clerk});
  CHECK_FALSE(desk.row(desk.primary).standing.hold.until);
}

TEST_CASE("kits out with a teacher who moved away are to be handed over", "[school-list]") {
  ListBank desk;
  desk.lend(desk.newKit());
  CHECK(desk.with(SchoolsWith::Handover).empty());
  desk.perform(MoveTeacher{desk.teacher, desk.primary});
  CHECK(desk.with(SchoolsWith::Handover) == Ids{desk.school});
  CHECK(desk.row(desk.school).standing.toHandOver == 1);
  desk.perform(MergeSchools{desk.primary, desk.school});
  CHECK(desk.with(SchoolsWith::Handover).empty());
}
