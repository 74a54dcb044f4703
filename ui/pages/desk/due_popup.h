#pragma once

#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>

#include "core/base/day.h"

namespace kstem::ui {

/// A day typed or picked in a calendar, hung below the due day.
class DuePopup final : public QFrame {
  Q_OBJECT

 public:
  explicit DuePopup(QWidget* parent);
  void openFor(Day today, Day due);
  void leave();

 Q_SIGNALS:
  void chosen(kstem::Day day);
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showTyped();
  void accept();
  void moveBy(int days);

  QLineEdit* m_typed;
  QLabel* m_read;
  QCalendarWidget* m_calendar;
  Day m_today;
};

}  // namespace kstem::ui
