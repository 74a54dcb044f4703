#include <algorithm>

#include "ui/documents/flow_layout.h"

namespace kstem::ui::flow {
namespace {

constexpr double kLabelWidth = 26;
constexpr double kFieldPad = 2.6;
constexpr Type kField{.point = 10};
constexpr Type kStrong{.point = 11.5, .bold = true};
constexpr Type kLabel{.point = 9.5, .bold = true};

/// How a table is set; `rowPad` stands above and below a text together.
struct Setting {
  Type body;
  Type head;
  double pad;
  double rowPad;
};

Setting settingOf(TableSize size) {
  switch (size) {
    case TableSize::Normal: return {{.point = 9.5}, {.point = 9.5, .bold = true}, 1.6, 3};
    case TableSize::Small: return {{.point = 8.5}, {.point = 8.5, .bold = true}, 1.2, 2.6};
    case TableSize::Dense: return {{.point = 8}, {.point = 8, .bold = true}, 1.1, 2};
  }
  return {};
}

Piece pieceOf(Row row) {
  Piece piece;
  piece.height = row.height;
  piece.paint = [row = std::move(row)](Pen& pen, QPointF at) { paintRow(pen, row, at); };
  return piece;
}

/// The widths of the columns; the one without a width gets what is left.
std::vector<double> widthsOf(const std::vector<TableColumn>& columns, double all) {
  std::vector<double> widths;
  double rest = all;
  for (const TableColumn& column : columns) {
    widths.push_back(column.width);
    rest -= column.width;
  }
  for (double& width : widths)
    if (width <= 0) width = rest;
  return widths;
}

class TableMaker final {
 public:
  TableMaker(const TableBlock& block, const Area& area)
      : m_block(block),
        m_area(area),
        m_setting(settingOf(block.size)),
        m_widths(widthsOf(block.columns, area.width)) {}

  std::vector<Piece> pieces() const {
    std::vector<Piece> pieces{pieceOf(headRow())};
    pieces.front().keep = Keep::WithNext;
    const auto head = std::make_shared<const Piece>(pieces.front());
    for (const QStringList& texts : m_block.rows) {
      for (Row& row : split(bodyRow(texts), m_area.height - head->height, m_setting.rowPad)) {
        pieces.push_back(pieceOf(std::move(row)));
        pieces.back().head = head;
      }
    }
    return pieces;
  }

 private:
  Row headRow() const {
    Row row;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
      Box cell = cellAt(i, m_setting.head);
      cell.align = Qt::AlignHCenter;
      cell.look = CellLook::Label;
      row.cells.push_back(filled(std::move(cell), m_block.columns[i].head));
    }
    row.height = neededHeight(row.cells, m_setting.rowPad);
    return row;
  }

  Row bodyRow(const QStringList& texts) const {
    Row row;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
      Box cell = cellAt(i, m_setting.body);
      cell.align = m_block.columns[i].align;
      cell.look = m_block.columns[i].look;
      row.cells.push_back(filled(std::move(cell), texts.value(static_cast<qsizetype>(i))));
    }
    row.height = std::max(m_block.rowHeight, neededHeight(row.cells, m_setting.rowPad));
    return row;
  }

  Box cellAt(std::size_t column, const Type& type) const {
    Box cell;
    for (std::size_t i = 0; i < column; ++i) cell.left += m_widths[i];
    cell.width = m_widths[column];
    cell.pad = m_setting.pad;
    cell.type = type;
    return cell;
  }

  const TableBlock& m_block;
  const Area& m_area;
  Setting m_setting;
  std::vector<double> m_widths;
};

/// Adds label and value, the value up to `right`.
void addField(Row& row, const Field& field, double left, double right) {
  Box label{.left = left, .width = kLabelWidth, .type = kLabel, .align = Qt::AlignHCenter};
  label.look = CellLook::Label;
  row.cells.push_back(filled(std::move(label), field.label));
  Box value{.left = left + kLabelWidth, .width = right - left - kLabelWidth};
  value.type = field.look == FieldLook::Strong ? kStrong : kField;
  row.cells.push_back(filled(std::move(value), field.value));
  row.height = std::max(row.height, field.height);
}

/// The rows of a grid: halves side by side, a half that stands alone gets the whole row.
std::vector<Row> fieldRows(const std::vector<Field>& fields, double width) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const bool paired = fields[i].width == FieldWidth::Half && i + 1 < fields.size() &&
                        fields[i + 1].width == FieldWidth::Half;
    Row row;
    addField(row, fields[i], 0, paired ? width / 2 : width);
    if (paired) addField(row, fields[++i], width / 2, width);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::vector<Piece> tablePieces(const TableBlock& block, const Area& area) {
  return TableMaker(block, area).pieces();
}

std::vector<Piece> fieldPieces(const FieldsBlock& block, const Area& area) {
  std::vector<Piece> pieces;
  for (Row& row : fieldRows(block.fields, area.width)) {
    row.height = std::max({row.height, block.rowHeight, neededHeight(row.cells, kFieldPad)});
    for (Row& part : split(row, area.height, kFieldPad)) pieces.push_back(pieceOf(std::move(part)));
  }
  return pieces;
}

}  // namespace kstem::ui::flow
