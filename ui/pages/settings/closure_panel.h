#pragma once

#include <QLabel>
#include <set>

#include "core/service/queries/closure_preview.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// "9. 28.(월)" or "9. 28.(월) – 9. 30.(수) · 3일".
QString spanText(Day first, Day last);

/// What a closure touches, line by line; the clerk says which due days move, then confirms all of
/// it at once.
class ClosurePanel final : public Card {
  Q_OBJECT

 public:
  explicit ClosurePanel(BankThread& bank, QWidget* parent = nullptr);

  void begin(const ClosedDays& closed, const QString& reason, ClosurePreview preview);
  void takeFocus();

 Q_SIGNALS:
  /// Confirmed or left.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void toggle(int row);
  void setAll(bool move);
  void showRows();
  void confirm();

  BankThread& m_bank;
  ClosedDays m_closed;
  QString m_reason;
  ClosurePreview m_preview;
  std::set<std::size_t> m_kept;  ///< lines whose due day stays
  QLabel* m_about;
  QLabel* m_none;
  CellTable* m_table;
  ButtonRow* m_tail;
  KeyButton* m_moveAll;
  KeyButton* m_keepAll;
  KeyButton* m_leave;
  KeyButton* m_confirm;
};

}  // namespace kstem::ui
