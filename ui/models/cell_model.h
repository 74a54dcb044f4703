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

/// Rows of cells, wherever they come from; what CellDelegate paints.
class CellSource : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit CellSource(std::vector<QString> headers, QObject* parent = nullptr);

  /// Nothing while a row is not here yet.
  virtual const CellRow* rowAt(int row) const = 0;
  const Cell* cell(const QModelIndex& index) const;

  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<QString> m_headers;
};

/// Rows that a page made of its view; holds no rule and asks nothing.
class CellModel final : public CellSource {
  Q_OBJECT

 public:
  using CellSource::CellSource;

  void setRows(std::vector<CellRow> rows);
  const CellRow* rowAt(int row) const override;
  int rowCount(const QModelIndex& parent = {}) const override;

 private:
  std::vector<CellRow> m_rows;
};

}  // namespace kstem::ui
