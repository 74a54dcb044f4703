#pragma once

#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>

#include "core/base/day.h"

namespace kstem::ui {

/// Which day is asked for, and which may be answered; `first` and `last` are included.
struct DayQuestion {
  QString title;
  Day today;
  Day shown;  ///< chosen when nothing else is
  Day first;
  Day last;
};

/// A day typed or picked in a calendar.
class DayPopup final : public QFrame {
  Q_OBJECT

 public:
  explicit DayPopup(QWidget* parent);
  void openFor(const DayQuestion& question);
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

  QLabel* m_title;
  QLineEdit* m_typed;
  QLabel* m_read;
  QCalendarWidget* m_calendar;
  Day m_today;
};

}  // namespace kstem::ui
