#pragma once

#include <QTableView>

#include "ui/models/window_model.h"

namespace kstem::ui {

/// A calm table over a list of any length: rows are asked for as they come into sight.
class LongTable final : public QTableView {
  Q_OBJECT

 public:
  LongTable(const QString& name, std::vector<QString> headers, int wideColumn, QWidget* parent);

  /// A new list. `wanted` follows for what is in sight.
  void begin(int total) { m_model->begin(total); }
  /// The answer to a `wanted`.
  void put(int generation, int first, std::vector<CellRow> rows);

  /// What is said while there are no rows.
  void setEmptyWords(const QString& words);
  int sizeHintForColumn(int column) const override;
  int rows() const { return m_model->rowCount(); }
  int selectedRow() const;  ///< −1: none
  void select(int row);
  void moveBy(int by);

 Q_SIGNALS:
  void wanted(int generation, int first, int count);
  void rowSelected(int row);
  /// Enter on a row, or a double click.
  void rowOpened(int row);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_empty;
  WindowModel* m_model;
};

}  // namespace kstem::ui
