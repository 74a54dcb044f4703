#include "ui/pages/kits/bank_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>

namespace kstem::ui {

BankList::BankList(const QString& name, std::vector<QString> headers, BankThread& bank,
                   QWidget* parent)
    : QStackedWidget(parent),
      m_bank(bank),
      m_table(new LongTable(name, std::move(headers), 0, this)),
      m_empty(new QLabel(this)) {
  m_empty->setObjectName(name + QStringLiteral("Empty"));
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setMargin(24);
  setRole(*m_empty, "soft");
  addWidget(m_table);
  addWidget(m_empty);
  connect(m_table, &LongTable::wanted, this, [this](int generation, int first, int count) {
    if (m_askRows) m_askRows(generation, first, count);
  });
  connect(m_table, &LongTable::rowSelected, this, &BankList::onSelected);
  connect(m_table, &LongTable::rowOpened, this, &BankList::onOpened);
}

void BankList::begin(int asked, int total, ListPlace place, AskRows askRows) {
  if (asked != m_asked) return;
  const int scrolled = m_table->verticalScrollBar()->value();
  const QSignalBlocker quiet(m_table);
  m_shown = asked;
  m_ids.clear();
  m_askRows = std::move(askRows);
  m_table->begin(total);
  m_table->verticalScrollBar()->setValue(place == ListPlace::AsItWas ? scrolled : 0);
  setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_table) : m_empty);
  Q_EMIT totalKnown(total);
}

void BankList::take(int asked, int generation, int first, std::vector<CellRow> rows,
                    const std::vector<AggId>& ids) {
  if (asked != m_shown) return;
  for (std::size_t i = 0; i < ids.size(); ++i) m_ids[first + static_cast<int>(i)] = ids[i];
  m_table->put(generation, first, std::move(rows));
  selectMarked();
}

void BankList::mark(const std::optional<AggId>& id) {
  m_marked = id;
  selectMarked();
}

/// Quietly: the page knows already what is marked.
void BankList::selectMarked() {
  const auto current = m_ids.find(m_table->selectedRow());
  if (m_marked && current != m_ids.end() && current->second == *m_marked) return;
  const QSignalBlocker quiet(m_table);
  if (!m_marked) return m_table->select(-1);
  for (const auto& [row, id] : m_ids)
    if (id == *m_marked) return m_table->select(row);
}

void BankList::openCurrent() {
  if (m_table->selectedRow() < 0 && total() > 0) m_table->select(0);
  onOpened(m_table->selectedRow());
}

void BankList::onSelected(int row) {
  const auto it = m_ids.find(row);
  if (it == m_ids.end() || m_marked == it->second) return;
  m_marked = it->second;
  Q_EMIT marked(it->second);
}

void BankList::onOpened(int row) {
  const auto it = m_ids.find(row);
  if (it == m_ids.end()) return;
  m_marked = it->second;
  Q_EMIT opened(it->second);
}

}  // namespace kstem::ui
