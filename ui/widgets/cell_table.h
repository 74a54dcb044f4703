#pragma once

#include <QTableView>
#include <functional>

#include "ui/models/cell_model.h"

namespace kstem::ui {

/// What all tables of the window have in common: no grid, whole rows, one column that stretches.
void makeCalm(QTableView& table, int wideColumn);
/// The width of a column as wide as `natural` when the wide column keeps its room.
int calmWidth(const QTableView& table, int column, const std::function<int(int)>& natural);
/// Writes across a table without rows what would be there.
void paintEmpty(QTableView& table, const QString& words);

/// A calm read-only table: one column takes the spare room, the others are as wide as needed.
/// The mouse never takes the focus from the scan line; the keys come through moveBy() and step().
class CellTable final : public QTableView {
  Q_OBJECT

 public:
  CellTable(const QString& name, std::vector<QString> headers, int wideColumn, QWidget* parent);

  /// New rows; the selection stays on its row where there still is one.
  void setRows(std::vector<CellRow> rows);
  /// What is said while there are no rows; the heads of the columns are hidden meanwhile.
  void setEmptyWords(const QString& words);
  int sizeHintForColumn(int column) const override;
  /// Enter is for what the table stands in: its rows are not opened.
  void leaveEnter() { m_leavesEnter = true; }
  int rows() const;
  int selectedRow() const;  ///< −1: none
  void select(int row);
  void moveBy(int rows);
  /// Lowers or raises the stepper of the selected row.
  void step(int by);

 Q_SIGNALS:
  void stepped(int row, int by);
  void removeAsked(int row);
  void rowPressed(int row);
  /// Enter on a row, or a double click.
  void rowOpened(int row);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showHeads();

  CellModel* m_model;
  QString m_empty;
  bool m_leavesEnter = false;
};

}  // namespace kstem::ui
