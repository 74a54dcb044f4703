#include "ui/widgets/cell_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme.h"
#include "ui/widgets/calm_header.h"
#include "ui/widgets/cell_delegate.h"

namespace kstem::ui {

void makeCalm(QTableView& table, int wideColumn) {
  table.setShowGrid(false);
  table.setWordWrap(false);
  table.setFocusPolicy(Qt::TabFocus);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setSelectionMode(QAbstractItemView::SingleSelection);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table.setTabKeyNavigation(false);
  table.setCornerButtonEnabled(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setMinimumSectionSize(24);
  table.setHorizontalHeader(new CalmHeader(wideColumn, &table));
}

int calmWidth(const QTableView& table, int column, const std::function<int(int)>& natural) {
  const auto* const header = qobject_cast<const CalmHeader*>(table.horizontalHeader());
  if (header == nullptr || column == header->wideColumn()) return natural(column);
  std::vector<int> others;
  for (int i = 0; i < header->count(); ++i)
    if (i != header->wideColumn() && !header->isSectionHidden(i)) others.push_back(natural(i));
  return std::min(natural(column), header->mostOf(others));
}

void paintEmpty(QTableView& table, const QString& words) {
  constexpr int kAside = 24;
  QPainter painter(table.viewport());
  painter.setFont(bodyFont());
  painter.setPen(tokens(QApplication::palette()).inkSoft);  // its own ground is transparent
  const QRect box = table.viewport()->rect().adjusted(kAside, kAside, -kAside, -kAside);
  painter.drawText(box, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, words);
}

CellTable::CellTable(const QString& name, std::vector<QString> headers, int wideColumn,
                     QWidget* parent)
    : QTableView(parent), m_model(new CellModel(std::move(headers), this)) {
  setObjectName(name);
  setModel(m_model);
  setItemDelegate(new CellDelegate(this));
  makeCalm(*this, wideColumn);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void CellTable::setRows(std::vector<CellRow> rows) {
  const int before = selectedRow();
  const int count = static_cast<int>(rows.size());
  m_model->setRows(std::move(rows));
  showHeads();
  select(before < count ? before : count - 1);
}

void CellTable::setEmptyWords(const QString& words) {
  m_empty = words;
  showHeads();
}

int CellTable::sizeHintForColumn(int column) const {
  return calmWidth(*this, column, [this](int one) { return QTableView::sizeHintForColumn(one); });
}

void CellTable::showHeads() {
  if (!m_empty.isEmpty()) horizontalHeader()->setVisible(rows() > 0);
}

int CellTable::rows() const { return m_model->rowCount(); }

int CellTable::selectedRow() const {
  const auto selected = selectionModel()->selectedRows();
  return selected.isEmpty() ? -1 : selected.front().row();
}

void CellTable::select(int row) {
  if (row < 0) return selectionModel()->clear();
  selectRow(row);
  scrollTo(m_model->index(row, 0));
}

void CellTable::moveBy(int by) {
  if (rows() == 0) return;
  const int from = selectedRow();
  select(from < 0 ? (by > 0 ? 0 : rows() - 1) : std::clamp(from + by, 0, rows() - 1));
}

void CellTable::step(int by) {
  if (selectedRow() >= 0) Q_EMIT stepped(selectedRow(), by);
}

void CellTable::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  const Cell* const cell = m_model->cell(index);
  if (cell == nullptr) return;
  select(index.row());
  Q_EMIT rowPressed(index.row());
  const QRect box = visualRect(index);
  if (cell->kind == CellKind::Remove) Q_EMIT removeAsked(index.row());
  if (cell->kind != CellKind::Stepper) return;
  if (event->pos().x() < box.left() + box.width() / 3) Q_EMIT stepped(index.row(), -1);
  if (event->pos().x() > box.right() - box.width() / 3) Q_EMIT stepped(index.row(), 1);
}

void CellTable::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  if (index.isValid()) Q_EMIT rowOpened(index.row());
}

void CellTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (rows() == 0) paintEmpty(*this, m_empty);
}

void CellTable::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_leavesEnter) return event->ignore();
      if (selectedRow() >= 0) Q_EMIT rowOpened(selectedRow());
      return;
    case Qt::Key_Plus: return step(1);
    case Qt::Key_Minus: return step(-1);
    case Qt::Key_Delete:
      if (selectedRow() >= 0) Q_EMIT removeAsked(selectedRow());
      return;
    default: return QTableView::keyPressEvent(event);
  }
}

}  // namespace kstem::ui
