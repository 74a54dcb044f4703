#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

ListTab::ListTab(const QString& name, const QString& words, std::vector<QString> headers,
                 int wideColumn, const QString& empty, QWidget* parent)
    : QWidget(parent),
      m_table(new CellTable(name, std::move(headers), wideColumn, this)),
      m_empty(roleLabel("soft", this)),
      m_stack(new QStackedLayout),
      m_buttons(new ButtonRow(this)),
      m_column(new QVBoxLayout(this)) {
  m_table->setAccessibleName(words);
  m_empty->setText(empty);
  m_empty->setFont(bodyFont());
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(24, 12, 24, 12);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_column->addLayout(m_stack, 1);
  m_column->addWidget(m_buttons);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ListTab::showButtons);
}

void ListTab::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void ListTab::setRows(std::vector<CellRow> rows) {
  const bool empty = rows.empty();
  m_table->setRows(std::move(rows));
  if (!empty && m_table->selectedRow() < 0) m_table->select(0);
  m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
  showButtons();
}

std::optional<std::size_t> ListTab::selected(std::size_t size) const {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= size) return std::nullopt;
  return static_cast<std::size_t>(row);
}

KeyButton* ListTab::addButton(const QString& name, const QString& words, const QString& key,
                              Needs needs, std::function<void()> what) {
  auto* const button =
      localButton(name, words, key, ButtonRole::Normal, m_buttons, std::move(what));
  m_buttons->add(button);
  if (needs == Needs::Row) m_onRow.push_back(button);
  return button;
}

void ListTab::showButtons() {
  for (KeyButton* const button : m_onRow) button->setEnabled(m_table->selectedRow() >= 0);
}

}  // namespace kstem::ui
