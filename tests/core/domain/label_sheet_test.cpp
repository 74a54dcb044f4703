#include "core/domain/label_sheet.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

using namespace kstem;

namespace {

const std::string kSheetHead =
    "id,name,page_w_mm,page_h_mm,cols,rows,label_w_mm,label_h_mm,top_mm,left_mm,pitch_x_mm,"
    "pitch_y_mm,margins\n";

bool isNear(double a, double b) { return std::abs(a - b) < 1e-6; }

bool isRefused(const std::string& row) { return !parseLabelSheets(kSheetHead + row); }

}  // namespace

TEST_CASE("a sheet of labels is read as its maker gives it", "[labels]") {
  const LabelSheet& sheet = labelSheet("LS-3106");
  CHECK(sheet.name == "Formtec LS-3106");
  CHECK(sheet.cells() == 24);
  CHECK_FALSE(sheet.isRoll());
  const LabelCell cell = cellOf(sheet, 4);  // second row, second label
  CHECK(isNear(cell.left, 73.0));
  CHECK(isNear(cell.top, 46.4));
  CHECK(isNear(cell.width, 64.0));
  CHECK(isNear(cell.height, 33.9));
}

TEST_CASE("a nudge moves every cell by tenths of a millimetre", "[labels]") {
  const LabelCell cell = cellOf(labelSheet("LS-3106"), 0, {3, -12});
  CHECK(isNear(cell.left, 6.8));
  CHECK(isNear(cell.top, 11.3));
}

TEST_CASE("labels begin at the first free cell and go on over the pages", "[labels]") {
  const LabelSheet& sheet = labelSheet("LS-3106");
  CHECK(placeOf(sheet, 22, 0) == LabelPlace{0, 22});
  CHECK(placeOf(sheet, 22, 2) == LabelPlace{1, 0});
  CHECK(labelPages(sheet, 22, 2) == 1);
  CHECK(labelPages(sheet, 22, 3) == 2);
  CHECK(labelPages(sheet, 22, 0) == 0);
  CHECK(nextStart(sheet, 22, 3) == 1);
  CHECK(nextStart(sheet, 22, 2) == 0);
}

TEST_CASE("on a roll every label is a page", "[labels]") {
  for (const char* id : {"roll-60x35", "roll-50x30", "roll-40x20"}) {
    const LabelSheet& roll = labelSheet(id);
    CHECK(roll.id == id);
    CHECK(roll.isRoll());
    CHECK(labelPages(roll, 0, 3) == 3);
    CHECK(nextStart(roll, 0, 3) == 0);
  }
}

TEST_CASE("a sheet that is not known is the first one", "[labels]") {
  CHECK(labelSheet("nothing").id == labelSheets().front().id);
}

TEST_CASE("a row of sheets that cannot be printed is refused", "[labels]") {
  CHECK_FALSE(isRefused("a,A,210,297,2,2,90,100,5,5,95,120,known\n"));
  CHECK(isRefused(""));                                             // no sheet
  CHECK(isRefused("a,A,210,297,2,2,90,100,5,5,95,120,perhaps\n"));  // margins of no kind
  CHECK(isRefused("a,A,210,297,2,2,90,100,5,5,85,120,known\n"));    // one over the other
  CHECK(isRefused("a,A,210,297,3,2,90,100,5,5,95,120,known\n"));    // beside the paper
  CHECK(isRefused("a,A,210,297,0,2,90,100,5,5,95,120,known\n"));    // no labels
  CHECK(isRefused("a,A,210,297,2,2,90mm,100,5,5,95,120,known\n"));  // no number
  CHECK(isRefused("a,A,210,297,2,2,90,100,5,5,95\n"));              // too short
  const std::string row = "a,A,210,297,2,2,90,100,5,5,95,120,known\n";
  CHECK(isRefused(row + row));  // twice
}
