#include "ui/widgets/long_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

constexpr int kRowHeight = 48;
constexpr int kMeasured = 60;  ///< rows that a column's width is measured by

}  // namespace

LongTable::LongTable(const QString& name, std::vector<QString> headers, int wideColumn,
                     QWidget* parent)
    : QTableView(parent), m_model(new WindowModel(std::move(headers), this)) {
  setObjectName(name);
  setModel(m_model);
  setItemDelegate(new CellDelegate(this));
  makeCalm(*this, wideColumn);
  horizontalHeader()->setResizeContentsPrecision(kMeasured);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(kRowHeight);
  // Rows are missed while they are painted: what follows must not run inside the painting.
  connect(m_model, &WindowModel::wanted, this, &LongTable::wanted, Qt::QueuedConnection);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { Q_EMIT rowSelected(now.isValid() ? now.row() : -1); });
}

void LongTable::put(int generation, int first, std::vector<CellRow> rows) {
  m_model->put(generation, first, std::move(rows));
}

void LongTable::setEmptyWords(const QString& words) {
  m_empty = words;
  viewport()->update();
}

int LongTable::sizeHintForColumn(int column) const {
  return calmWidth(*this, column, [this](int one) { return QTableView::sizeHintForColumn(one); });
}

void LongTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (rows() == 0) paintEmpty(*this, m_empty);
}

int LongTable::selectedRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void LongTable::select(int row) {
  if (row < 0 || row >= rows()) return selectionModel()->clear();
  selectRow(row);
  scrollTo(m_model->index(row, 0));
}

void LongTable::moveBy(int by) {
  if (rows() == 0) return;
  const int from = selectedRow();
  select(from < 0 ? (by > 0 ? 0 : rows() - 1) : std::clamp(from + by, 0, rows() - 1));
}

void LongTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter) return QTableView::keyPressEvent(event);
  if (selectedRow() >= 0) Q_EMIT rowOpened(selectedRow());
}

void LongTable::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  if (index.isValid()) Q_EMIT rowOpened(index.row());
}

}  // namespace kstem::ui
