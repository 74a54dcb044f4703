#include "core/domain/label_sheet.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <map>

#include "core/base/csv.h"
#include "label_sheets.h"

namespace kstem {
namespace {

constexpr double kRounding = 0.05;  ///< makers give tenths

Error badSheet(const std::string& what) { return {Errc::SheetUnreadable, "label sheets: " + what}; }

/// One row by the names of its columns; what is missing or no number makes it wrong.
class SheetRow final {
 public:
  SheetRow(const CsvRow& head, const CsvRow& row) {
    for (std::size_t i = 0; i < std::min(head.size(), row.size()); ++i) m_cells[head[i]] = row[i];
  }

  std::string text(const std::string& column) {
    const auto at = m_cells.find(column);
    if (at == m_cells.end() || at->second.empty()) m_isWrong = true;
    return at == m_cells.end() ? std::string() : at->second;
  }

  template <class T>
  T number(const std::string& column) {
    const std::string digits = text(column);
    T value{};
    const char* const end = digits.data() + digits.size();
    if (const auto read = std::from_chars(digits.data(), end, value); read.ptr != end)
      m_isWrong = true;
    return value;
  }

  SheetMargins margins() {
    const std::string word = text("margins");
    if (word != "known" && word != "computed") m_isWrong = true;
    return word == "known" ? SheetMargins::Known : SheetMargins::Computed;
  }

  bool isWrong() const { return m_isWrong; }

 private:
  std::map<std::string, std::string> m_cells;
  bool m_isWrong = false;
};

LabelSheet sheetOf(SheetRow& row) {
  LabelSheet sheet;
  sheet.id = row.text("id");
  sheet.name = row.text("name");
  sheet.pageWidth = row.number<double>("page_w_mm");
  sheet.pageHeight = row.number<double>("page_h_mm");
  sheet.cols = row.number<int>("cols");
  sheet.rows = row.number<int>("rows");
  sheet.labelWidth = row.number<double>("label_w_mm");
  sheet.labelHeight = row.number<double>("label_h_mm");
  sheet.top = row.number<double>("top_mm");
  sheet.left = row.number<double>("left_mm");
  sheet.pitchX = row.number<double>("pitch_x_mm");
  sheet.pitchY = row.number<double>("pitch_y_mm");
  sheet.margins = row.margins();
  return sheet;
}

bool liesOnPaper(const LabelSheet& sheet) {
  if (sheet.cols < 1 || sheet.rows < 1 || sheet.labelWidth <= 0 || sheet.labelHeight <= 0)
    return false;
  const LabelCell last = cellOf(sheet, sheet.cells() - 1);
  return sheet.left >= 0 && sheet.top >= 0 &&
         last.left + last.width <= sheet.pageWidth + kRounding &&
         last.top + last.height <= sheet.pageHeight + kRounding;
}

bool isOverlapping(const LabelSheet& sheet) {
  return (sheet.cols > 1 && sheet.pitchX < sheet.labelWidth) ||
         (sheet.rows > 1 && sheet.pitchY < sheet.labelHeight);
}

}  // namespace

bool LabelSheet::isRoll() const noexcept {
  constexpr double kWidestRoll = 120;
  return cells() == 1 && pageWidth <= kWidestRoll;
}

LabelCell cellOf(const LabelSheet& sheet, int cell, Nudge nudge) {
  const int row = cell / sheet.cols;
  const int col = cell % sheet.cols;
  return {sheet.left + col * sheet.pitchX + nudge.x / 10.0,
          sheet.top + row * sheet.pitchY + nudge.y / 10.0, sheet.labelWidth, sheet.labelHeight};
}

LabelPlace placeOf(const LabelSheet& sheet, int start, int number) {
  const int at = start + number;
  return {at / sheet.cells(), at % sheet.cells()};
}

int labelPages(const LabelSheet& sheet, int start, int labels) {
  return labels == 0 ? 0 : placeOf(sheet, start, labels - 1).page + 1;
}

int nextStart(const LabelSheet& sheet, int start, int labels) {
  return placeOf(sheet, start, labels).cell;
}

Result<std::vector<LabelSheet>> parseLabelSheets(std::string_view csv) {
  const auto rows = parseCsv(csv);
  if (!rows) return rows.error();
  if (rows->empty()) return badSheet("no header");
  std::vector<LabelSheet> sheets;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    if ((*rows)[i].empty()) continue;
    SheetRow row(rows->front(), (*rows)[i]);
    const LabelSheet sheet = sheetOf(row);
    const bool isKnown = std::ranges::find(sheets, sheet.id, &LabelSheet::id) != sheets.end();
    if (row.isWrong() || isKnown || !liesOnPaper(sheet) || isOverlapping(sheet))
      return badSheet(sheet.id);
    sheets.push_back(sheet);
  }
  if (sheets.empty()) return badSheet("no sheet");
  return sheets;
}

const std::vector<LabelSheet>& labelSheets() {
  static const std::vector<LabelSheet> kSheets = [] {
    auto sheets = parseLabelSheets(embedded::k_label_sheets);
    assert(sheets);
    return *std::move(sheets);
  }();
  return kSheets;
}

const LabelSheet& labelSheet(std::string_view id) {
  const auto& sheets = labelSheets();
  const auto at = std::ranges::find(sheets, id, &LabelSheet::id);
  return at == sheets.end() ? sheets.front() : *at;
}

}  // namespace kstem
