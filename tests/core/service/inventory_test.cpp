#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/code_finder.h"
#include "core/service/queries/kit_page.h"
#include "core/service/queries/model_page.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

struct Stock : SmallBank {
  Stock() { setUp(); }

  ModelRegistered about() { return readModelPage(*bank, model)->about; }
  Committed change(const ModelRegistered& wanted) { return perform(ChangeModel{model, wanted}); }
  std::vector<std::uint32_t> numbers() {
    std::vector<std::uint32_t> all;
    for (const Part& part : about().parts) all.push_back(part.no);
    return all;
  }
  std::vector<store::NoteRow> notes(const AggId& agg) {
    return bank->rows().notesOf(agg, bank->today());
  }
};

Part newPart(const std::string& name, std::uint32_t quantity = 1) {
  Part part;
  part.name = name;
  part.quantity = quantity;
  return part;
}

const News& last(const Committed& done) { return done.news.back(); }

}  // namespace

TEST_CASE("a new part gets the next number, known ones keep theirs", "[inventory]") {
  Stock desk;
  ModelRegistered wanted = desk.about();
  wanted.parts.insert(wanted.parts.begin(), newPart("  안내서 "));
  wanted.parts.push_back(newPart("상자"));
  const Committed done = desk.change(wanted);
  CHECK(last(done).notice == Notice::ModelKept);
  CHECK(last(done).name == "마이크로비트 세트");
  CHECK(desk.numbers() == std::vector<std::uint32_t>{1, 2, 3, 4, 5});
  CHECK(desk.about().parts[3].name == "안내서");
}

TEST_CASE("the number of a part that was taken away is never given again", "[inventory]") {
  Stock desk;
  ModelRegistered wanted = desk.about();
  wanted.parts.pop_back();
  desk.change(wanted);
  wanted = desk.about();
  wanted.parts.push_back(newPart("새 부품"));
  desk.change(wanted);
  CHECK(desk.numbers() == std::vector<std::uint32_t>{1, 2, 4});
}

TEST_CASE("a part that kits were counted with stays", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  ModelRegistered wanted = desk.about();
  wanted.parts.erase(wanted.parts.begin() + 1);
  SECTION("counted on the shelf") { desk.perform(CheckIn{kit, {{2, 9}}}); }
  SECTION("lent once") { desk.lend(kit); }
  CHECK(desk.refusal(ChangeModel{desk.model, wanted}) == Errc::PartInUse);
  CHECK(desk.numbers().size() == 3);
}

TEST_CASE("a part of which no kit knows may go", "[inventory]") {
  Stock desk;
  desk.newKit();
  ModelRegistered wanted = desk.about();
  wanted.parts.erase(wanted.parts.begin() + 1);
  desk.change(wanted);
  CHECK(desk.numbers() == std::vector<std::uint32_t>{1, 3});
}

TEST_CASE("a model without a name, a part without one or with a strange number is refused",
          "[inventory]") {
  Stock desk;
  ModelRegistered wanted = desk.about();
  SECTION("no name") { wanted.name = "  "; }
  SECTION("no part name") { wanted.parts[0].name = " "; }
  SECTION("nothing of a part") { wanted.parts[0].quantity = 0; }
  SECTION("a number that the model never gave") { wanted.parts[0].no = 9; }
  SECTION("a number twice") { wanted.parts[0].no = 2; }
  SECTION("restocked above a full box") { wanted.restockBelow = 101; }
  CHECK(desk.refusal(ChangeModel{desk.model, wanted}) == Errc::BadInput);
}

TEST_CASE("a model that is not there cannot be changed", "[inventory]") {
  Stock desk;
  CHECK(desk.refusal(ChangeModel{ModelId{}, desk.about()}) == Errc::ModelUnknown);
  CHECK(desk.refusal(IssuePartCards{ModelId{}}) == Errc::ModelUnknown);
}

TEST_CASE("parts of a new model are numbered as they stand", "[inventory]") {
  Stock desk;
  ModelRegistered wanted;
  wanted.name = " 지오보드 ";
  wanted.parts = {newPart("판", 24), newPart("고무줄", 100)};
  const Committed done = desk.perform(RegisterModel{wanted});
  CHECK(last(done).notice == Notice::ModelKept);
  CHECK(last(done).name == "지오보드");
  const auto made = readModelPage(*desk.bank, fromAgg<ModelId>(done.made.front()))->about;
  REQUIRE(made.parts.size() == 2);
  CHECK(made.parts[0].no == 1);
  CHECK(made.parts[1].no == 2);
}

TEST_CASE("each part gets one card, once, and keeps it through changes", "[inventory]") {
  Stock desk;
  CHECK(desk.perform(IssuePartCards{desk.model}).issued.size() == 3);
  const auto cards = desk.about().parts;
  ModelRegistered wanted = desk.about();
  wanted.parts[0].card.reset();
  wanted.parts[1].name = "긴 케이블";
  wanted.parts.push_back(newPart("상자"));
  desk.change(wanted);
  CHECK(desk.about().parts[0].card == cards[0].card);
  CHECK(desk.about().parts[1].card == cards[1].card);
  CHECK_FALSE(desk.about().parts[3].card);
  const Committed more = desk.perform(IssuePartCards{desk.model});
  REQUIRE(more.issued.size() == 1);
  CHECK(more.issued.front().kind() == CodeKind::Part);
  CHECK(desk.perform(IssuePartCards{desk.model}).issued.empty());
}

TEST_CASE("the model as it is read can be written back as it is", "[inventory]") {
  Stock desk;
  ModelRegistered wanted = desk.about();
  wanted.checkText = "충전했습니까";
  wanted.boxes = 2;
  wanted.shortRule = ShortRule::Ask;
  wanted.checklist = ChecklistRule::Insist;
  wanted.turnaround = 0;
  wanted.restockBelow = 30;
  wanted.courier = false;
  desk.change(wanted);
  const auto digest = desk.digest();
  const ModelRegistered read = desk.about();
  CHECK(read.checkText == "충전했습니까");
  CHECK(read.boxes == 2U);
  CHECK(read.turnaround == 0U);
  CHECK(read.restockBelow == 30U);
  desk.change(read);
  CHECK(desk.digest() == digest);
}

TEST_CASE("a kit moves to another shelf", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  const Committed done = desk.perform(SetShelf{kit, " B-2 "});
  CHECK(desk.kit(kit).shelf == "B-2");
  CHECK(last(done).notice == Notice::ShelfSet);
  CHECK(last(done).name == "마이크로비트 세트");
  CHECK(last(done).extra == "B-2");
  CHECK(desk.refusal(SetShelf{kit, "  "}) == Errc::BadInput);
  CHECK(desk.refusal(SetShelf{KitId{}, "B-2"}) == Errc::KitUnknown);
}

TEST_CASE("a kit goes to repair and is lendable again when it is good", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  CHECK(last(desk.perform(SetCondition{kit, Condition::Repair, "한빛전자", 12000, "단자 휨"}))
            .notice == Notice::ConditionSet);
  CHECK(desk.kit(kit).standing == Standing::Repair);
  desk.perform(SetCondition{kit, Condition::ToInspect});
  CHECK(desk.kit(kit).standing == Standing::ToInspect);
  CHECK(last(desk.perform(SetCondition{kit, Condition::Good})).notice == Notice::KitLendableAgain);
  CHECK(desk.kit(kit).standing == Standing::Shelf);
}

TEST_CASE("a kit that came back is counted by saying how it is", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  const GroupId back = desk.perform(TakeBack{kit, {}}).group;
  SECTION("all good") {
    CHECK(desk.perform(SetCondition{kit, Condition::Good}).group == back);
    CHECK(desk.kit(kit).standing == Standing::Shelf);
  }
  SECTION("to repair") {
    desk.perform(SetCondition{kit, Condition::Repair});
    CHECK(desk.kit(kit).standing == Standing::Repair);
  }
  CHECK(desk.bank->rows().linesOfKit(kit).front().checked);
}

TEST_CASE("what is not at hand has no condition", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  SECTION("on loan") {
    desk.lend(kit);
    CHECK(desk.refusal(SetCondition{kit, Condition::Repair}) == Errc::KitAlreadyOut);
  }
  SECTION("retired") {
    desk.perform(RetireKit{kit, "낡음"});
    CHECK(desk.refusal(SetCondition{kit, Condition::Good}) == Errc::KitRetired);
  }
  SECTION("lost") {
    desk.perform(ReportLost{kit});
    CHECK(desk.refusal(SetCondition{kit, Condition::Good}) == Errc::KitLost);
  }
  SECTION("unknown") {
    CHECK(desk.refusal(SetCondition{KitId{}, Condition::Good}) == Errc::KitUnknown);
  }
  SECTION("a repair that pays") {
    CHECK(desk.refusal(SetCondition{kit, Condition::Repair, {}, -1}) == Errc::BadInput);
  }
}

TEST_CASE("notes stand on kits, schools and centers until they end", "[inventory]") {
  Stock desk;
  const KitId kit = desk.newKit();
  for (const AggId& about : {aggOf(kit), aggOf(desk.school), aggOf(centerIdOf(1))}) {
    const Committed done = desk.perform(AddNote{about, " 열쇠는 서랍에 ", {}, NotePaper::Prints});
    CHECK(last(done).notice == Notice::NoteKept);
    CHECK(last(done).name.empty() == false);
    REQUIRE(desk.notes(about).size() == 1);
    CHECK(desk.notes(about).front().text == "열쇠는 서랍에");
    CHECK(desk.notes(about).front().paper == NotePaper::Prints);
    const EventId note = desk.notes(about).front().id;
    CHECK(last(desk.perform(EndNote{about, note})).notice == Notice::NoteRemoved);
    CHECK(desk.notes(about).empty());
    CHECK(desk.refusal(EndNote{about, note}) == Errc::NoteUnknown);
  }
}

TEST_CASE("a note is shown through its last day", "[inventory]") {
  Stock desk;
  const AggId kit = aggOf(desk.newKit());
  desk.perform(AddNote{kit, "점검 중", must(Day::parse("2026-09-20"))});
  desk.onDay("2026-09-20");
  CHECK(desk.notes(kit).size() == 1);
  desk.onDay("2026-09-21");
  CHECK(desk.notes(kit).empty());
}

TEST_CASE("a note needs words, a thing to stand on and a day to come", "[inventory]") {
  Stock desk;
  const AggId kit = aggOf(desk.newKit());
  CHECK(desk.refusal(AddNote{kit, "  "}) == Errc::BadInput);
  CHECK(desk.refusal(AddNote{AggId{}, "가"}) == Errc::BadInput);
  CHECK(desk.refusal(AddNote{kit, "가", must(Day::parse("2026-09-13"))}) == Errc::BadInput);
  CHECK(desk.refusal(EndNote{kit, EventId{}}) == Errc::NoteUnknown);
}

TEST_CASE("what is registered, retired or lost is said with its name", "[inventory]") {
  Stock desk;
  const Committed kits = desk.perform(RegisterKits{desk.model, centerIdOf(1), 3, "A-1"});
  CHECK(last(kits).notice == Notice::KitsRegistered);
  CHECK(last(kits).extra == "3");
  const auto kit = fromAgg<KitId>(kits.made.front());
  const std::string code = kits.issued.front().digits();
  const Committed alias = desk.perform(AddAlias{kit, "KS-17"});
  CHECK(last(alias).notice == Notice::AliasKept);
  CHECK(last(alias).extra == "KS-17");
  const Committed lost = desk.perform(ReportLost{kit});
  CHECK(last(lost).notice == Notice::LostNow);
  const Committed retired = desk.perform(RetireKit{kit, "낡음"});
  CHECK(last(retired).notice == Notice::RetiredNow);
  for (const Committed* done : {&alias, &lost, &retired}) {
    CHECK(last(*done).name == "마이크로비트 세트");
    CHECK(last(*done).subject == code);
  }
  CHECK(last(kits).name == "마이크로비트 세트");
}

TEST_CASE("a school with a new card is found by its old one, too, until that is undone",
          "[inventory][labels]") {
  Stock desk;
  const Code old = desk.bank->rows().school(desk.school)->code;
  const Committed given = desk.perform(GiveCode{aggOf(desk.school)});
  const Code now = desk.bank->rows().school(desk.school)->code;
  CHECK(now != old);
  for (const Code& code : {old, now}) {
    const Found found = findCode(*desk.bank, code.digits());
    REQUIRE(std::holds_alternative<FoundSchool>(found));
    CHECK(std::get<FoundSchool>(found).id == desk.school);
  }
  desk.perform(Undo{given.group});
  CHECK(desk.bank->rows().school(desk.school)->code == old);
  CHECK(std::holds_alternative<FoundNothing>(findCode(*desk.bank, now.digits())));
}

TEST_CASE("a kit with a new label is found by its old code, too, until that is undone",
          "[inventory][labels]") {
  Stock desk;
  const KitId kit = desk.newKit();
  const Code old = desk.kit(kit).code;
  const Committed given = desk.perform(GiveCode{aggOf(kit)});
  const Code now = desk.kit(kit).code;
  CHECK(now != old);
  CHECK(last(given).notice == Notice::CodeGiven);
  const Found byNew = findCode(*desk.bank, now.digits());
  REQUIRE(std::holds_alternative<FoundKit>(byNew));
  CHECK(std::get<FoundKit>(byNew).alias.empty());
  const Found byOld = findCode(*desk.bank, old.digits());
  REQUIRE(std::holds_alternative<FoundKit>(byOld));
  CHECK(std::get<FoundKit>(byOld).id == kit);
  CHECK(std::get<FoundKit>(byOld).alias == old.digits());
  desk.perform(Undo{given.group});
  CHECK(desk.kit(kit).code == old);
  CHECK(std::holds_alternative<FoundNothing>(findCode(*desk.bank, now.digits())));
}
