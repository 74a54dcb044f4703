#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kstem {

/// Whether the maker says where the labels lie, or only how large they are.
enum class SheetMargins { Known, Computed };

/// A sheet of labels or, with one label as large as the paper, a roll. Millimetres.
struct LabelSheet {
  std::string id;    ///< how settings remember it: "LS-3102"
  std::string name;  ///< "Formtec LS-3102"
  double pageWidth = 0, pageHeight = 0;
  int cols = 1, rows = 1;
  double labelWidth = 0, labelHeight = 0;
  double top = 0, left = 0;  ///< of the first label
  double pitchX = 0, pitchY = 0;
  SheetMargins margins = SheetMargins::Known;

  int cells() const noexcept { return cols * rows; }
  bool isRoll() const noexcept;
};

/// How far everything is moved for a printer that draws its paper in askew. Tenths of a
/// millimetre, right and down.
struct Nudge {
  int x = 0, y = 0;
  static constexpr int kMost = 50;
  friend bool operator==(const Nudge&, const Nudge&) = default;
};

/// A cell on the paper, millimetres.
struct LabelCell {
  double left = 0, top = 0, width = 0, height = 0;
};

/// Cells of a page count from 0, row by row.
struct LabelPlace {
  int page = 0, cell = 0;
  friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

LabelCell cellOf(const LabelSheet& sheet, int cell, Nudge nudge = {});
/// Where the label `number` (from 0) lies when the first one lies in the cell `start`.
LabelPlace placeOf(const LabelSheet& sheet, int start, int number);
int labelPages(const LabelSheet& sheet, int start, int labels);
/// The first cell that is free on the last sheet; 0 when it is used up.
int nextStart(const LabelSheet& sheet, int start, int labels);

/// resources/label_sheets/FORMAT.md. Errors: SheetUnreadable, with the id of the row.
Result<std::vector<LabelSheet>> parseLabelSheets(std::string_view csv);
/// Those that are built in, in the order of the file.
const std::vector<LabelSheet>& labelSheets();
/// The built-in one of this id, else the first.
const LabelSheet& labelSheet(std::string_view id);

}  // namespace kstem
