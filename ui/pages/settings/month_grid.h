#pragma once

#include <QWidget>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/service/queries/calendar_view.h"

namespace kstem::ui {

/// One month, each day with the name of what closes or opens it. Arrows move, Shift and arrows or
/// the mouse choose several days, PageUp and PageDown turn the month.
class MonthGrid final : public QWidget {
  Q_OBJECT

 public:
  explicit MonthGrid(QWidget* parent = nullptr);

  /// The days that have to be known to show the month of `day`: whole weeks, both ends included.
  static std::pair<Day, Day> daysShown(Day day);

  /// All of daysShown(current()); others are left out. The chosen days stay.
  void showDays(std::vector<CalendarDay> days, Day today);
  void choose(Day first, Day last);
  Day first() const { return std::min(m_from, m_to); }
  Day last() const { return std::max(m_from, m_to); }  ///< included
  /// The day that the arrows move.
  Day current() const { return m_to; }

  QSize minimumSizeHint() const override { return {360, 260}; }

 Q_SIGNALS:
  /// The chosen days changed; the current one may lie in another month.
  void chosen();
  /// Enter: the days are the right ones.
  void entered();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  enum class Reach { Move, Extend };

  void moveTo(Day day, Reach reach);
  void turnMonth(int by, Reach reach);
  QRectF box(int index) const;
  std::optional<Day> dayAt(const QPoint& at) const;
  void paintDay(QPainter& painter, int index) const;
  /// Returns the room below the number.
  QRectF paintNumber(QPainter& painter, const CalendarDay& day, const QRectF& cell) const;
  void paintName(QPainter& painter, const QString& name, const QRectF& room) const;
  void paintWeekdays(QPainter& painter) const;
  bool isChosen(Day day) const { return first() <= day && day <= last(); }
  const CalendarDay* find(Day day) const;

  std::vector<CalendarDay> m_days;
  Day m_today;
  Day m_from, m_to;  ///< in the order in which they were chosen
};

}  // namespace kstem::ui
