#include "ui/models/cell_model.h"

namespace kstem::ui {
namespace {

bool isCentered(CellKind kind) { return kind == CellKind::Number || kind == CellKind::Stepper; }

QString spokenText(const Cell& cell) {
  if (!cell.spoken.isEmpty()) return cell.spoken;
  return cell.sub.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.sub;
}

}  // namespace

CellSource::CellSource(std::vector<QString> headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

const Cell* CellSource::cell(const QModelIndex& index) const {
  const CellRow* const row = index.isValid() ? rowAt(index.row()) : nullptr;
  if (row == nullptr) return nullptr;
  const auto column = static_cast<std::size_t>(index.column());
  return column < row->cells.size() ? &row->cells[column] : nullptr;
}

int CellSource::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellSource::data(const QModelIndex& index, int role) const {
  const Cell* const found = cell(index);
  if (found == nullptr) return {};
  if (role == Qt::DisplayRole) return found->text;
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return spokenText(*found);
  return {};
}

QVariant CellSource::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::DisplayRole) return m_headers.at(static_cast<std::size_t>(section));
  if (role != Qt::TextAlignmentRole) return {};
  const Cell* const first = rowCount() == 0 ? nullptr : cell(index(0, section));
  const bool centered = first != nullptr && isCentered(first->kind);
  return QVariant::fromValue(centered ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

void CellModel::setRows(std::vector<CellRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const CellRow* CellModel::rowAt(int row) const {
  return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int CellModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

}  // namespace kstem::ui
