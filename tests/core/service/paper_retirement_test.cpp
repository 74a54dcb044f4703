#include <catch2/catch_test_macros.hpp>

#include "core/domain/school_year.h"
#include "core/service/paper_data.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A kit that was registered on 2026-09-14, lent once and came back with a cable too few, and
/// retired on 2028-01-10.
struct Retired : SmallBank {
  KitId kit;
  ClerkId clerk;
  GroupId end;

  Retired() {
    setUp();
    clerk = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
    kit = newKit();
    perform(AddAlias{kit, "KS-0017"});
    lend(kit);
    perform(TakeBack{kit, {}});
    perform(CheckIn{kit, {{2, 9}}, {}, "", {PhotoId{}}});
    onDay("2028-01-10");
    end = perform(RetireKit{kit, "부품 단종"}).group;
  }
  RetirementRecord record() { return must(makeRetirementRecord(*bank, kit)); }
};

}  // namespace

TEST_CASE("the record of a retired kit says what an office asks of it", "[papers]") {
  Retired desk;
  const RetirementRecord record = desk.record();
  CHECK_FALSE(record.days);
  REQUIRE(record.kits.size() == 1);
  const RetiredKit& kit = record.kits.front();
  CHECK(kit.code == desk.SmallBank::kit(desk.kit).code);
  CHECK(kit.aliases == std::vector<std::string>{"KS-0017"});
  CHECK(kit.model == "마이크로비트 세트");
  CHECK(kit.registered == day("2026-09-14"));
  CHECK(kit.retired == day("2028-01-10"));
  CHECK(kit.monthsUsed == 15);
  CHECK(kit.price == 10 * 28000 + 10 * 3000 + 20 * 400);
  CHECK(record.total == kit.price);
  CHECK(kit.loans == 1);
  REQUIRE(kit.parts.size() == 1);
  CHECK(kit.parts.front().part == "USB 케이블");
  CHECK(kit.parts.front().missing == 1);
  CHECK(kit.home.empty());
  CHECK(kit.reason == "부품 단종");
  CHECK(kit.photos == 1);
}

TEST_CASE("a kit is used for whole months alone", "[papers]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  desk.onDay("2026-10-13");
  desk.perform(RetireKit{kit, "침수"});
  CHECK(must(makeRetirementRecord(*desk.bank, kit)).kits.front().monthsUsed == 0);
}

TEST_CASE("a kit whose parts have no price has none", "[papers]") {
  SmallBank desk;
  desk.setUp();
  ModelRegistered kind;
  kind.name = "나무 블록";
  kind.parts = {{1, "블록", 30, 0, false, false}};
  desk.model = fromAgg<ModelId>(desk.perform(RegisterModel{kind}).made.front());
  const KitId kit = desk.newKit();
  desk.perform(RetireKit{kit, "파손"});
  const auto record = must(makeRetirementRecord(*desk.bank, kit));
  CHECK_FALSE(record.kits.front().price);
  CHECK(record.total == 0);
}

TEST_CASE("there is no record of a kit in use, nor of one whose end was undone", "[papers]") {
  Retired desk;
  const auto refused = [&](const KitId& kit) {
    return printRetirementRecord(*desk.bank, kit, desk.clerk).error().code;
  };
  CHECK(refused(desk.newKit()) == Errc::KitUnknown);
  const KitId other = desk.newKit();
  const GroupId end = desk.perform(RetireKit{other, "파손"}).group;
  must(printRetirementRecord(*desk.bank, other, desk.clerk));
  desk.perform(Undo{end});
  CHECK(refused(other) == Errc::KitUnknown);
}

TEST_CASE("copies of a record are counted at the action that retired its kit", "[papers]") {
  Retired desk;
  CHECK(must(printRetirementRecord(*desk.bank, desk.kit, desk.clerk)).head.copy == 1);
  const auto again = must(printRetirementRecord(*desk.bank, desk.kit, desk.clerk));
  CHECK(again.head.copy == 2);
  CHECK(again.head.clerk == "이수민");
  CHECK(desk.bank->rows().copies(desk.end, Form::RetirementRecord) == 2);
  CHECK(desk.SmallBank::kit(desk.kit).retired);
  CHECK(desk.refusal(RecordPrint{GroupId{desk.kit.bytes}, Form::RetirementRecord}) ==
        Errc::LoanUnknown);
}

TEST_CASE("the record of a period has the kits here that were retired in it, by day", "[papers]") {
  Retired desk;
  const KitId later = desk.newKit(), inUse = desk.newKit(), nextYear = desk.newKit();
  desk.onDay("2028-02-01");
  desk.perform(RetireKit{later, "파손"});
  desk.onDay("2028-03-02");
  desk.perform(RetireKit{nextYear, "파손"});
  const auto record =
      must(printRetirementRecord(*desk.bank, schoolYear(day("2028-01-10")), desk.clerk));
  CHECK(record.days == schoolYear(day("2028-01-10")));
  REQUIRE(record.kits.size() == 2);
  CHECK(record.kits[0].retired == day("2028-01-10"));
  CHECK(record.kits[1].retired == day("2028-02-01"));
  CHECK(record.total == 2 * 318000);
  const auto written = store::Journal(desk.bank->db()).eventsOf(aggOf(centerIdOf(1))).back();
  CHECK(std::get<DocumentPrinted>(written.fact.value()).form == Form::RetirementRecord);
  CHECK(makeRetirementRecord(*desk.bank, schoolYear(day("2030-01-01"))).kits.empty());
  CHECK_FALSE(desk.SmallBank::kit(inUse).retired);
}
