#include "core/service/queries/kit_page.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/model_page.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

struct Stock : SmallBank {
  KitId kit;
  ClerkId clerk;
  Stock() {
    setUp();
    clerk = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
    kit = newKit();
  }
  Committed act(const Intent& intent) {
    clock.advance(1000);
    return must(bank->perform(intent, clerk));
  }
  KitPageView page() { return readKitPage(*bank, kit).value(); }
  std::vector<LifeKind> kinds() {
    std::vector<LifeKind> kinds;
    for (const LifeEntry& entry : page().life) kinds.push_back(entry.kind);
    return kinds;
  }
};

}  // namespace

TEST_CASE("the page of a kit says what it is, where it is and what is in it", "[kits]") {
  Stock desk;
  desk.act(AddAlias{desk.kit, "KS-17"});
  desk.act(CheckIn{desk.kit, {{2, 8}, {3, 12}}});
  const KitPageView page = desk.page();
  CHECK(page.modelName == "마이크로비트 세트");
  CHECK(page.aliases == std::vector<std::string>{"KS-17"});
  CHECK(page.homeName == "동부");
  CHECK(page.placeName == "동부");
  CHECK(page.shelf == "A-1");
  CHECK(page.standing == Standing::Shelf);
  CHECK_FALSE(page.borrower);
  REQUIRE(page.contents.size() == 3);
  CHECK(page.contents[0].have == 10);
  CHECK_FALSE(page.contents[0].isShort);
  CHECK(page.contents[1].have == 8);
  CHECK(page.contents[1].isShort);
  CHECK(page.contents[2].have == 12);
  CHECK_FALSE(page.contents[2].isShort);
  CHECK_FALSE(readKitPage(*desk.bank, KitId{}));
}

TEST_CASE("the page of a kit that is out says who has it and how late", "[kits]") {
  Stock desk;
  desk.lend(desk.kit);
  desk.onDay("2026-10-01");
  const KitPageView page = desk.page();
  REQUIRE(page.borrower);
  CHECK(page.borrower->schoolName == "중화중학교");
  CHECK(page.borrower->teacherName == "김하늘");
  CHECK(page.borrower->due.iso() == "2026-09-28");
  CHECK(page.borrower->daysLate == 3);
  CHECK(page.standing == Standing::OnLoan);
}

TEST_CASE("a kit tells its life, newest first", "[kits]") {
  Stock desk;
  desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.onDay("2026-09-30");
  desk.act(TakeBack{desk.kit, must(Day::parse("2026-09-29"))});
  desk.act(CheckIn{desk.kit, {{1, 9, 1, "단자 휨"}, {3, 15}}, {}, "비에 젖음", {PhotoId{}}});
  desk.act(AddNote{aggOf(desk.kit), "열쇠는 서랍에"});
  CHECK(desk.kinds() == std::vector<LifeKind>{LifeKind::NoteAdded, LifeKind::Checked,
                                              LifeKind::Returned, LifeKind::Lent,
                                              LifeKind::Registered});
  const auto life = desk.page().life;
  CHECK(life[0].note == "열쇠는 서랍에");
  CHECK(life[0].clerk == "이수민");
  const LifeEntry& counted = life[1];
  CHECK(counted.condition == Condition::Repair);
  CHECK(counted.note == "비에 젖음");
  CHECK(counted.photos == 1);
  REQUIRE(counted.parts.size() == 2);
  CHECK(counted.parts[0].name == "보드");
  CHECK(counted.parts[0].missing == 1);
  CHECK(counted.parts[0].broken == 1);
  CHECK(counted.parts[0].note == "단자 휨");
  CHECK(counted.parts[1].missing == 0);
  CHECK(counted.parts[1].usedUp == 5);
  const LifeEntry& back = life[2];
  CHECK(back.day.iso() == "2026-09-29");
  CHECK(seoulDay(back.at).iso() == "2026-09-30");
  CHECK(back.school == "중화중학교");
  CHECK(back.daysLate == 1);
  CHECK(life[3].until->iso() == "2026-09-28");
  CHECK(life[3].loanCode == back.loanCode);
  CHECK(life[3].loan == back.loan);
  CHECK(life[4].center == "동부");
  CHECK(life[4].text == "A-1");
  CHECK(desk.page().photos.size() == 1);
}

TEST_CASE("what was undone is no part of a kit's life", "[kits]") {
  Stock desk;
  const Committed loan = desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.act(Undo{loan.group, 0});
  CHECK(desk.kinds() == std::vector<LifeKind>{LifeKind::Registered});
}

TEST_CASE("everything that can happen to a kit is told", "[kits]") {
  Stock desk;
  desk.act(SetShelf{desk.kit, "B-2"});
  desk.act(SetCondition{desk.kit, Condition::Repair, "한빛전자", 12000, "단자 휨"});
  desk.act(SetCondition{desk.kit, Condition::Good});
  desk.act(ReportLost{desk.kit});
  desk.act(SeeKit{desk.kit});
  desk.act(AddNote{aggOf(desk.kit), "가", must(Day::parse("2026-09-20"))});
  desk.act(EndNote{aggOf(desk.kit), desk.page().notes.front().id});
  desk.act(RetireKit{desk.kit, "부품 단종"});
  CHECK(desk.kinds() == std::vector<LifeKind>{LifeKind::Retired, LifeKind::NoteEnded,
                                              LifeKind::NoteAdded, LifeKind::Seen, LifeKind::Lost,
                                              LifeKind::ConditionSet, LifeKind::ConditionSet,
                                              LifeKind::ShelfSet, LifeKind::Registered});
  const auto life = desk.page().life;
  CHECK(life[0].note == "부품 단종");
  CHECK(life[1].note == "가");
  CHECK(life[2].until->iso() == "2026-09-20");
  CHECK(life[6].text == "한빛전자");
  CHECK(life[6].won == 12000);
  CHECK(life[6].note == "단자 휨");
  CHECK(life[7].text == "B-2");
  CHECK(desk.page().isRetired);
}

TEST_CASE("a settled part is told with how and how many", "[kits]") {
  Stock desk;
  desk.lend(desk.kit);
  desk.act(TakeBack{desk.kit, {}});
  desk.act(CheckIn{desk.kit, {{2, 8}}});
  const auto claim = desk.page().claims.front();
  desk.act(SettlePart{desk.kit, claim.checked, claim.no, 2, Settlement::Money, 6000, "계좌"});
  CHECK(desk.page().claims.empty());
  const auto entry = desk.page().life.front();
  CHECK(entry.kind == LifeKind::PartSettled);
  CHECK(entry.settlement == Settlement::Money);
  CHECK(entry.won == 6000);
  CHECK(entry.note == "계좌");
  REQUIRE(entry.parts.size() == 1);
  CHECK(entry.parts.front().name == "USB 케이블");
  CHECK(entry.parts.front().settled == 2);
}

TEST_CASE("a later due day is told, and lateness counts from it", "[kits]") {
  Stock desk;
  const Committed loan = desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.onDay("2026-09-21");
  desk.act(Extend{loan.group, must(Day::parse("2026-09-30")), {}});
  desk.onDay("2026-09-30");
  desk.act(TakeBack{desk.kit, {}});
  const auto life = desk.page().life;
  REQUIRE(life.size() == 4);
  CHECK(life[0].daysLate == 0);
  CHECK(life[1].kind == LifeKind::DueSet);
  CHECK(life[1].until->iso() == "2026-09-30");
  CHECK(life[1].school == "중화중학교");
}

TEST_CASE("the page of a model has its parts, its kits' numbers and a year of statistics",
          "[kits]") {
  Stock desk;
  desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.onDay("2026-09-18");
  desk.act(TakeBack{desk.kit, {}});
  desk.act(CheckIn{desk.kit, {{2, 8}}});
  desk.onDay("2026-10-01");
  desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.onDay("2026-10-02");
  desk.act(TakeBack{desk.kit, {}});
  desk.act(CheckOut{desk.school, desk.teacher, {desk.newKit()}, {}});
  const auto page = readModelPage(*desk.bank, desk.model);
  REQUIRE(page);
  CHECK(page->about.parts.size() == 3);
  CHECK(page->countedParts == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(page->counts.total == 2);
  CHECK(page->counts.out == 1);
  CHECK(page->here.toCheck == 1);
  CHECK(page->statistics.loans == 3);
  CHECK(page->statistics.averageDays == 2.5);
  CHECK(page->statistics.damages == 1);
  CHECK(page->statistics.year.first.iso() == "2026-03-01");
  CHECK_FALSE(readModelPage(*desk.bank, ModelId{}));
}

TEST_CASE("statistics begin anew with the school year", "[kits]") {
  Stock desk;
  desk.act(CheckOut{desk.school, desk.teacher, {desk.kit}, {}});
  desk.act(TakeBack{desk.kit, {}});
  desk.onDay("2027-03-02");
  const auto statistics = readModelPage(*desk.bank, desk.model)->statistics;
  CHECK(statistics.loans == 0);
  CHECK_FALSE(statistics.averageDays);
  CHECK(statistics.damages == 0);
}
