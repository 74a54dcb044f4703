#include "core/service/queries/labels.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/model_page.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::SmallBank;

namespace {

struct Labelled : SmallBank {
  Labelled() { setUp(); }
  void setBoxes(std::uint32_t boxes) {
    ModelRegistered about = readModelPage(*bank, model)->about;
    about.boxes = boxes;
    perform(ChangeModel{model, about});
  }
};

}  // namespace

TEST_CASE("a kit has a label a box, with model, code, center and shelf", "[labels]") {
  Labelled desk;
  const KitId kit = desk.newKit();
  desk.perform(SetShelf{kit, "A-3"});
  const auto one = readKitLabels(*desk.bank, {kit});
  REQUIRE(one.size() == 1);
  CHECK(one[0].code == desk.kit(kit).code);
  CHECK(one[0].title == "마이크로비트 세트");
  REQUIRE(one[0].lines.size() == 2);
  CHECK(one[0].lines[1] == "A-3");
  desk.setBoxes(2);
  const auto two = readKitLabels(*desk.bank, {kit});
  REQUIRE(two.size() == 2);
  CHECK(two[0].code == two[1].code);
  CHECK(two[1].box == 2);
  CHECK(two[1].boxes == 2);
  CHECK(readKitLabels(*desk.bank, {KitId{}}).empty());
}

TEST_CASE("the labels of a model leave out what was retired", "[labels]") {
  Labelled desk;
  const KitId kept = desk.newKit();
  const KitId gone = desk.newKit();
  desk.perform(RetireKit{gone, "낡음"});
  const auto labels = readModelLabels(*desk.bank, desk.model);
  REQUIRE(labels.size() == 1);
  CHECK(labels[0].code == desk.kit(kept).code);
}

TEST_CASE("parts have labels once they have cards", "[labels]") {
  Labelled desk;
  CHECK(readPartLabels(*desk.bank, desk.model).empty());
  desk.perform(IssuePartCards{desk.model});
  const auto parts = readModelPage(*desk.bank, desk.model)->about.parts;
  const auto labels = readPartLabels(*desk.bank, desk.model);
  REQUIRE(labels.size() == parts.size());
  REQUIRE_FALSE(labels.empty());
  CHECK(labels[0].title == parts[0].name);
  CHECK(labels[0].code == *parts[0].card);
  CHECK(labels[0].lines == std::vector<std::string>{"마이크로비트 세트"});
  CHECK(readScannedLabels(*desk.bank, labels[0].code.digits()) == std::vector<Label>{labels[0]});
}

TEST_CASE("a school has its card first, then those of its teachers whose names are known",
          "[labels]") {
  Labelled desk;
  const auto before = readSchoolLabels(*desk.bank, desk.school);
  REQUIRE_FALSE(before.empty());
  CHECK(before[0].look == LabelLook::Card);
  CHECK(before[0].code.kind() == CodeKind::School);
  const auto teacher = fromAgg<TeacherId>(
      desk.perform(RegisterTeacher{desk.school, "김하늘", "", "", "수학"}).made.front());
  CHECK(readSchoolLabels(*desk.bank, desk.school).size() == before.size() + 1);
  const auto code = desk.bank->rows().teacher(teacher)->code;
  REQUIRE(readScannedLabels(*desk.bank, code.digits()).size() == 1);
  const auto manager =
      fromAgg<ClerkId>(desk.perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  desk.perform(EraseTeachers{{teacher}, manager});
  CHECK(readSchoolLabels(*desk.bank, desk.school).size() == before.size());
  CHECK(readScannedLabels(*desk.bank, code.digits()).empty());
}

TEST_CASE("what has no label is not queued by its code", "[labels]") {
  Labelled desk;
  CHECK(readScannedLabels(*desk.bank, "없는 번호").empty());
  const KitId kit = desk.newKit();
  CHECK(readScannedLabels(*desk.bank, desk.kit(kit).code.digits()) ==
        readKitLabels(*desk.bank, {kit}));
}

TEST_CASE("shelves have labels in the order of the route, and one that is scanned has its own",
          "[labels]") {
  Labelled desk;
  desk.perform(RegisterShelves{{"B-1", "A-2"}});
  const auto labels = readShelfLabels(*desk.bank);
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].title == "A-2");
  CHECK(labels[0].look == LabelLook::Shelf);
  CHECK(readScannedLabels(*desk.bank, labels[1].code.digits()) ==
        std::vector<Label>{labels[1]});
}
