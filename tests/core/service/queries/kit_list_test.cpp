#include "core/service/queries/kit_list.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/model_list.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

/// Two models, five kits.
struct Stock : SmallBank {
  ModelId telescope;
  std::vector<KitId> kits;
  Stock() {
    setUp();
    CenterRegistered west;
    west.no = 2;
    west.name = "서부 수학과학융합교육센터";
    west.shortName = "서부";
    perform(RegisterCenter{west});
    ModelRegistered about;
    about.name = "천체망원경 80 mm";
    about.nameEn = "Telescope";
    about.catalogNo = "SC-019";
    about.category = "과학";
    telescope = fromAgg<ModelId>(perform(RegisterModel{about}).made.front());
    add(model, "A-1", 3);
    add(telescope, "B 12", 2);
  }
  void add(const ModelId& what, const std::string& shelf, int count) {
    for (const AggId& made : perform(RegisterKits{what, centerIdOf(1), count, shelf}).made)
      kits.push_back(fromAgg<KitId>(made));
  }
  int count(const std::string& typed) { return countKits(*bank, {.typed = typed}); }
  int count(KitSet set) { return countKits(*bank, {.set = set}); }
  std::vector<KitListItem> list(const KitFilter& filter) { return readKits(*bank, filter, 0, 100); }
};

}  // namespace

TEST_CASE("kits are found by a part of their model's name, and by its initials", "[kits]") {
  Stock desk;
  CHECK(desk.count("") == 5);
  CHECK(desk.count("망원") == 2);
  CHECK(desk.count("ㅊㅊㅁㅇ") == 2);
  CHECK(desk.count("마이크로비트") == 3);
  CHECK(desk.count("telesc") == 2);
  CHECK(desk.count("SC-019") == 2);
  CHECK(desk.count("없는 교구") == 0);
}

TEST_CASE("kits are found when the keyboard stands the other way", "[kits]") {
  Stock desk;
  CHECK(desk.count("akddnjs") == 2);  // 망원
}

TEST_CASE("kits are found by their shelf, also together with the model", "[kits]") {
  Stock desk;
  CHECK(desk.count("A-1") == 3);
  CHECK(desk.count("b12") == 2);
  CHECK(desk.count("망원 B12") == 2);
  CHECK(desk.count("망원 A-1") == 0);
}

TEST_CASE("kits are found by what people read of a code", "[kits]") {
  Stock desk;
  const Code code = desk.kit(desk.kits[3]).code;
  for (const std::string& typed :
       {code.digits(), code.shown(), std::string("4"), std::string("00004"),
        code.digits().substr(5), code.digits().substr(0, 9)}) {
    INFO(typed);
    const auto found = desk.list({.typed = typed});
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == desk.kits[3]);
  }
  CHECK(desk.count("7777") == 0);
}

TEST_CASE("kits are found by another number, however the keyboard stands", "[kits]") {
  Stock desk;
  desk.perform(AddAlias{desk.kits[1], "KS-0017"});
  for (const char* typed : {"KS-0017", "ks-00", "ㅏㄴ-0017"}) {
    INFO(typed);
    const auto found = desk.list({.typed = typed});
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == desk.kits[1]);
  }
}

TEST_CASE("each chip shows the kits that stand so", "[kits]") {
  Stock desk;
  desk.lend(desk.kits[0]);
  desk.perform(SetCondition{desk.kits[1], Condition::Repair});
  desk.perform(ReportLost{desk.kits[2]});
  desk.perform(RetireKit{desk.kits[3], "낡음"});
  CHECK(desk.count(KitSet::All) == 5);
  CHECK(desk.count(KitSet::Shelf) == 1);
  CHECK(desk.count(KitSet::Out) == 1);
  CHECK(desk.count(KitSet::InRepair) == 1);
  CHECK(desk.count(KitSet::Lost) == 1);
  CHECK(desk.count(KitSet::Retired) == 1);
  CHECK(desk.count(KitSet::ToCheck) == 0);
  desk.perform(TakeBack{desk.kits[0], {}});
  CHECK(desk.count(KitSet::ToCheck) == 1);
}

TEST_CASE("a kit that is out says who has it and until when", "[kits]") {
  Stock desk;
  desk.lend(desk.kits[0]);
  const auto out = desk.list({.set = KitSet::Out});
  REQUIRE(out.size() == 1);
  CHECK(out.front().school == "중화중학교");
  CHECK(out.front().due->iso() == "2026-09-28");
  CHECK(out.front().model == "마이크로비트 세트");
  CHECK(out.front().place == "동부");
  CHECK_FALSE(out.front().isElsewhere);
  CHECK(out.front().daysLate == 0);
  desk.onDay("2026-10-01");
  CHECK(desk.list({.set = KitSet::Out}).front().daysLate == 3);
}

TEST_CASE("short is what lacks a part; a consumable counts from below half", "[kits]") {
  Stock desk;
  desk.perform(CheckIn{desk.kits[0], {{2, 9}}});
  desk.perform(CheckIn{desk.kits[1], {{3, 10}}});
  auto found = desk.list({.set = KitSet::Short});
  REQUIRE(found.size() == 1);
  CHECK(found.front().id == desk.kits[0]);
  CHECK(found.front().shortParts == 1);
  desk.perform(CheckIn{desk.kits[1], {{3, 9}}});
  CHECK(desk.count(KitSet::Short) == 2);
  desk.perform(CheckIn{desk.kits[0], {{2, 10}}});
  desk.perform(RetireKit{desk.kits[1], "낡음"});
  CHECK(desk.count(KitSet::Short) == 0);
}

TEST_CASE("a list is by model and by the center where the kits are", "[kits]") {
  Stock desk;
  CHECK(desk.list({.model = desk.telescope}).size() == 2);
  CHECK(desk.list({.place = centerIdOf(1)}).size() == 5);
  CHECK(desk.list({.place = centerIdOf(2)}).empty());
  SmallBank west(2, 0, 2);
  kstem::test::copyAll(desk, west);
  west.clock.set(desk.bank->today(), 10, 0);
  west.perform(SeeKit{desk.kits[0]});
  const auto here = readKits(*west.bank, {.place = centerIdOf(2)}, 0, 100);
  REQUIRE(here.size() == 1);
  CHECK_FALSE(here.front().isElsewhere);
  const auto there = readKits(*west.bank, {.place = centerIdOf(1)}, 0, 100);
  REQUIRE(there.size() == 4);
  CHECK(there.front().isElsewhere);
  CHECK(there.front().place == "동부");
}

TEST_CASE("a window of the list is a piece of the whole", "[kits]") {
  Stock desk;
  const auto all = desk.list({});
  const auto piece = readKits(*desk.bank, {}, 2, 2);
  REQUIRE(piece.size() == 2);
  CHECK(piece[0].id == all[2].id);
  CHECK(piece[1].id == all[3].id);
  CHECK(readKits(*desk.bank, {}, 5, 100).empty());
  for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i - 1].code < all[i].code);
}

TEST_CASE("the codes of new kits are read in their order", "[kits]") {
  Stock desk;
  const auto codes = readKitCodes(*desk.bank, {desk.kits[1], KitId{}, desk.kits[0]});
  REQUIRE(codes.size() == 2);
  CHECK(codes[0] == desk.kit(desk.kits[1]).code);
  CHECK(codes[1] == desk.kit(desk.kits[0]).code);
}

TEST_CASE("centers are offered with the own one marked", "[kits]") {
  Stock desk;
  const auto centers = readCenterChoices(*desk.bank);
  REQUIRE(centers.size() == 2);
  CHECK(centers[0].name == "동부");
  CHECK(centers[0].isOwn);
  CHECK_FALSE(centers[1].isOwn);
}

TEST_CASE("a model says how many kits it has and where they stand", "[kits]") {
  Stock desk;
  desk.lend(desk.kits[0]);
  desk.perform(SetCondition{desk.kits[1], Condition::ToInspect});
  desk.perform(RetireKit{desk.kits[3], "낡음"});
  const auto models = readModels(*desk.bank, {}, 0, 100);
  REQUIRE(models.size() == 2);
  CHECK(countModels(*desk.bank, {}) == 2);
  const ModelListItem& micro = models[0];
  CHECK(micro.name == "마이크로비트 세트");
  CHECK(micro.counts.total == 3);
  CHECK(micro.counts.shelf == 1);
  CHECK(micro.counts.out == 1);
  CHECK(micro.counts.inRepair == 1);
  CHECK(models[1].counts.total == 1);
  CHECK(models[1].category == "과학");
}

TEST_CASE("models are found by name, initials, English name and catalog number", "[kits]") {
  Stock desk;
  for (const char* typed : {"망원", "ㅊㅊㅁ", "tele", "SC-0", "천체 80"}) {
    INFO(typed);
    const auto found = readModels(*desk.bank, {.typed = typed}, 0, 100);
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == desk.telescope);
  }
  CHECK(countModels(*desk.bank, {.typed = "없음"}) == 0);
  CHECK(readModels(*desk.bank, {}, 1, 100).size() == 1);
  CHECK(readModels(*desk.bank, {.place = centerIdOf(2)}, 0, 1).front().counts.total == 0);
}
