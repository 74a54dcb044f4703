#pragma once

#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include "core/service/queries/recent_actions.h"
#include "ui/bridge/bank_thread.h"

namespace kstem::ui {

class CellTable;
class KeyButton;

/// 한 일: what was done at this desk, over the window. Arrows choose, Enter takes that one back. A
/// day before today is mended with a reason (정정). Goes as soon as the focus goes elsewhere, so
/// that a scan is never held up.
class HistoryPopup final : public QFrame {
  Q_OBJECT

 public:
  HistoryPopup(BankThread& bank, QWidget* window);

  void open();
  void leave();

 Q_SIGNALS:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  QWidget* buildMending();
  void connectAll();

  /// Today's list, or that of an earlier day with a reason.
  void showMending(bool mending);
  bool isMending() const { return !m_mending->isHidden(); }
  void read();
  void show(const ActionList& list);
  void showSelected();
  const RecentAction* selected() const;
  void enter();
  void place();

  BankThread& m_bank;
  QLabel* m_title;
  CellTable* m_table;
  QLabel* m_empty;
  QWidget* m_mending;
  QDateEdit* m_day;
  QLineEdit* m_reason;
  QLabel* m_why;
  KeyButton* m_other;
  KeyButton* m_undo;
  Day m_today;
  ActionList m_list;
  int m_count = 0;
};

}  // namespace kstem::ui
