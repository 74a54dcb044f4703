#pragma once

#include <QLabel>
#include <QStackedLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

/// One tab of a school: a table, what to say while it is empty, and buttons below.
class ListTab : public QWidget {
  Q_OBJECT

 public:
  /// `words` name the table for a screen reader, `empty` says what would be there.
  ListTab(const QString& name, const QString& words, std::vector<QString> headers, int wideColumn,
          const QString& empty, QWidget* parent);

  virtual void takeFocus();
  CellTable* table() const { return m_table; }

 protected:
  void setRows(std::vector<CellRow> rows);
  /// Index of the selected row, if there is one within [0, size).
  std::optional<std::size_t> selected(std::size_t size) const;
  ButtonRow* buttons() const { return m_buttons; }
  /// A button of the tab. With `onRow` it needs a selected row.
  enum class Needs { Nothing, Row };
  KeyButton* addButton(const QString& name, const QString& words, const QString& key, Needs needs,
                       std::function<void()> what);
  QVBoxLayout* column() const { return m_column; }

 private:
  void showButtons();

  CellTable* m_table;
  QLabel* m_empty;
  QStackedLayout* m_stack;
  ButtonRow* m_buttons;
  QVBoxLayout* m_column;
  std::vector<KeyButton*> m_onRow;
};

}  // namespace kstem::ui
