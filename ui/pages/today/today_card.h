#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {

/// One list of the page 오늘: as high as its rows, and a single quiet line while it is empty. Where
/// there is more than is shown, the last row asks for it.
class TodayCard : public Card {
  Q_OBJECT

 public:
  /// `empty`: what the one line says. `columns`: their names, for a screen reader alone; the first
  /// one takes the spare room.
  TodayCard(const QString& name, const QString& title, const QString& empty,
            const std::vector<QString>& columns, QWidget* parent);

  /// The first of `total` rows.
  void showRows(int total, std::vector<CellRow> rows);
  bool isEmpty() const { return m_shown == 0; }
  CellTable* table() const { return m_table; }
  /// Index of the selected row; nothing on the row that asks for more.
  std::optional<std::size_t> selected() const;

 Q_SIGNALS:
  void opened(std::size_t row);
  void moreAsked();
  /// Another row is selected, or none.
  void moved();

 protected:
  /// Below the rows; hidden while there are none.
  void setTail(QWidget* tail);
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fitTable();
  void onOpened(int row);
  CellRow moreRow(int hidden) const;

  QString m_empty;
  std::size_t m_columns;
  CellTable* m_table;
  QWidget* m_tail = nullptr;
  std::size_t m_shown = 0;
};

}  // namespace kstem::ui
