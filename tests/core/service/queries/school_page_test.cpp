#include "core/service/queries/school_page.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/school_side.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

struct PageBank : SmallBank {
  PageBank() { setUp(); }
  SchoolPageView page() { return readSchoolPage(*bank, school).value(); }
  SchoolId newSchool(const std::string& name) {
    return fromAgg<SchoolId>(
        perform(RegisterSchool{name, "중학교", "동부", "중랑구", "B" + name}).made.front());
  }
  /// Lent on `out`, given back on `actual` with `in` of ten cables.
  KitId lendAndTakeBack(const char* out, const char* actual, int in = 10) {
    onDay(out);
    const KitId kit = newKit();
    lend(kit);
    onDay(actual);
    perform(TakeBack{kit, {}});
    perform(CheckIn{kit, in == 10 ? std::vector<PartCount>() : std::vector<PartCount>{{2, in}}});
    return kit;
  }
};

}  // namespace

TEST_CASE("the page shows the school and its teachers with masked numbers", "[school-page]") {
  PageBank desk;
  const SchoolPageView page = desk.page();
  CHECK(page.name == "중화중학교");
  CHECK(page.district == "중랑구");
  REQUIRE(page.teachers.size() == 1);
  CHECK(page.teachers.front().name == "김하늘");
  CHECK(page.teachers.front().phone == "02-***-1234");
  CHECK_FALSE(readSchoolPage(*desk.bank, SchoolId{}));
  CHECK(schoolOfTeacher(*desk.bank, desk.teacher) == desk.school);
  CHECK_FALSE(schoolOfTeacher(*desk.bank, TeacherId{}));
}

TEST_CASE("what a school has is listed by line, what is due first comes first", "[school-page]") {
  PageBank desk;
  desk.onDay("2026-09-16");
  const KitId later = desk.newKit();
  desk.lend(later);  // due 09-28
  desk.onDay("2026-09-01");
  const KitId first = desk.newKit();
  desk.lend(first);  // due 09-11
  desk.onDay("2026-09-16");
  const SchoolPageView page = desk.page();
  REQUIRE(page.out.size() == 2);
  CHECK(page.out[0].kit.id == first);
  CHECK(page.out[0].daysLate == 5);
  CHECK(page.out[0].teacher == "김하늘");
  CHECK(page.out[0].center == "동부");
  CHECK(page.out[0].kit.model == "마이크로비트 세트");
  CHECK(page.out[1].daysLate == 0);
  CHECK(page.teachers.front().kitsOut == 2);
  CHECK(page.standing.hold.overdueNow == 1);
  CHECK(page.held);
}

TEST_CASE("what it had is read page by page, newest first", "[school-page]") {
  PageBank desk;
  desk.lendAndTakeBack("2026-09-01", "2026-09-02");
  desk.lendAndTakeBack("2026-09-03", "2026-09-04");
  desk.lendAndTakeBack("2026-09-07", "2026-09-20");  // due 09-17
  CHECK(desk.page().back == 3);
  const auto newest = readSchoolPast(*desk.bank, desk.school, 0, 2);
  REQUIRE(newest.size() == 2);
  CHECK(newest[0].outDay == day("2026-09-07"));
  CHECK(newest[0].returned == day("2026-09-20"));
  CHECK(newest[0].daysLate == 3);
  CHECK(newest[1].outDay == day("2026-09-03"));
  const auto rest = readSchoolPast(*desk.bank, desk.school, 2, 100);
  REQUIRE(rest.size() == 1);
  CHECK(rest.front().outDay == day("2026-09-01"));
}

TEST_CASE("a hold says which kits made it", "[school-page]") {
  PageBank desk;
  const KitId late = desk.lendAndTakeBack("2026-09-07", "2026-09-20");  // to 09-23
  desk.lendAndTakeBack("2026-09-08", "2026-09-19");                     // to 09-20: over tomorrow
  desk.onDay("2026-09-21");
  const SchoolPageView page = desk.page();
  CHECK(page.held);
  CHECK(page.standing.hold.until == day("2026-09-23"));
  REQUIRE(page.reasons.size() == 1);
  CHECK(page.reasons.front().kit.id == late);
  CHECK(page.reasons.front().daysLate == 3);
  CHECK(page.reasons.front().until == day("2026-09-23"));
}

TEST_CASE("what it owes stands with its price, by the age of the kit", "[school-page]") {
  PageBank desk;
  const KitId kit = desk.lendAndTakeBack("2026-09-07", "2026-09-08", 7);
  SchoolPageView page = desk.page();
  REQUIRE(page.claims.size() == 1);
  const SchoolClaim claim = page.claims.front();
  CHECK(claim.part == "USB 케이블");
  CHECK(claim.missing == 3);
  CHECK(claim.open == 3);
  CHECK(claim.unitPrice == 3000);
  CHECK(claim.ratePercent == 100);
  CHECK(page.standing.partsOwed == 3);
  desk.perform(SettlePart{kit, claim.checked, claim.no, 2, Settlement::Brought});
  CHECK(desk.page().claims.front().open == 1);
  CHECK(desk.page().standing.partsOwed == 1);
}

TEST_CASE("kits out with a teacher who moved are listed with the new school", "[school-page]") {
  PageBank desk;
  const SchoolId other = desk.newSchool("면목중학교");
  desk.lend(desk.newKit());
  desk.perform(MoveTeacher{desk.teacher, other});
  const SchoolPageView page = desk.page();
  REQUIRE(page.handover.size() == 1);
  CHECK(page.handover.front().nowAt == "면목중학교");
  CHECK(page.handover.front().loan.teacher == "김하늘");
  CHECK(page.teachers.empty());
}

TEST_CASE("a merged school opens the other, which names it", "[school-page]") {
  PageBank desk;
  const SchoolId other = desk.newSchool("중화중");
  desk.perform(MergeSchools{other, desk.school});
  const auto page = readSchoolPage(*desk.bank, other);
  REQUIRE(page);
  CHECK(page->id == desk.school);
  REQUIRE(page->merged.size() == 1);
  CHECK(page->merged.front().name == "중화중");
  CHECK(page->aliases == std::vector<std::string>{"B중화중"});
}

TEST_CASE("a side of a merge says what it brings", "[school-page]") {
  PageBank desk;
  desk.lendAndTakeBack("2026-09-07", "2026-09-08", 8);
  desk.lend(desk.newKit());
  const auto side = readSchoolSide(*desk.bank, desk.school);
  REQUIRE(side);
  CHECK(side->teachers == 1);
  CHECK(side->kitsOut == 1);
  CHECK(side->back == 1);
  CHECK(side->partsOwed == 2);
  CHECK_FALSE(readSchoolSide(*desk.bank, SchoolId{}));
}
