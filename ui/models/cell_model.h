#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

#include "ui/theme.h"

namespace kstem::ui {

/// How a cell is painted.
enum class CellKind { Text, Code, Number, Chip, Stepper, Remove };

struct Cell {
  QString text = {};
  QString sub = {};  ///< a second, smaller line
  CellKind kind = CellKind::Text;
  Tint tint = Tint::Plain;
  bool strong = false;
  QString spoken = {};  ///< for a screen reader where the text is a sign
};

struct CellRow {
  std::vector<Cell> cells;
  Tint mark = Tint::Plain;  ///< ground of the whole row; Plain is none
};

/// Rows that a page made of its view; holds no rule and asks nothing.
class CellModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit CellModel(std::vector<QString> headers, QObject* parent = nullptr);

  void setRows(std::vector<CellRow> rows);
  const CellRow& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
  const Cell* cell(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<QString> m_headers;
  std::vector<CellRow> m_rows;
};

}  // namespace kstem::ui
