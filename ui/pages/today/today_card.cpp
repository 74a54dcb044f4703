#include "ui/pages/today/today_card.h"

#include <QEvent>
#include <QHeaderView>

namespace kstem::ui {

TodayCard::TodayCard(const QString& name, const QString& title, const QString& empty,
                     const std::vector<QString>& columns, QWidget* parent)
    : Card(name, parent),
      m_empty(empty),
      m_columns(columns.size()),
      m_table(new CellTable(name + QStringLiteral("Table"), columns, 0, this)) {
  setTitle(title);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_table->setAccessibleName(title);
  m_table->horizontalHeader()->hide();
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->installEventFilter(this);
  body()->addWidget(m_table);
  connect(m_table, &CellTable::rowOpened, this, &TodayCard::onOpened);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &TodayCard::moved);
}

void TodayCard::setTail(QWidget* tail) {
  m_tail = tail;
  body()->addWidget(tail);
}

CellRow TodayCard::moreRow(int hidden) const {
  CellRow row;
  row.cells.resize(m_columns);
  row.cells.front() = {.text = tr("%1건 더 보기").arg(hidden), .tint = Tint::Brand, .strong = true};
  return row;
}

void TodayCard::showRows(int total, std::vector<CellRow> rows) {
  m_shown = rows.size();
  const int hidden = total - static_cast<int>(m_shown);
  if (hidden > 0) rows.push_back(moreRow(hidden));
  m_table->setRows(std::move(rows));
  m_table->setVisible(!isEmpty());
  if (m_tail != nullptr) m_tail->setVisible(!isEmpty());
  setChip(isEmpty() ? QString() : QString::number(total), Tint::Plain);
  setNote(isEmpty() ? m_empty : QString());
  fitTable();
  Q_EMIT moved();
}

std::optional<std::size_t> TodayCard::selected() const {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= m_shown) return std::nullopt;
  return static_cast<std::size_t>(row);
}

/// The page scrolls, not the list.
void TodayCard::fitTable() {
  m_table->resizeRowsToContents();
  m_table->setFixedHeight(m_table->verticalHeader()->length());
  updateGeometry();
}

void TodayCard::onOpened(int row) {
  const auto at = static_cast<std::size_t>(row);
  if (at >= m_shown) return Q_EMIT moreAsked();
  Q_EMIT opened(at);
}

/// A list that gets the focus shows where it is.
bool TodayCard::eventFilter(QObject* watched, QEvent* event) {
  const bool enters = event->type() == QEvent::FocusIn && m_table->selectedRow() < 0;
  if (watched == m_table && enters && m_table->rows() > 0) m_table->select(0);
  return Card::eventFilter(watched, event);
}

}  // namespace kstem::ui
