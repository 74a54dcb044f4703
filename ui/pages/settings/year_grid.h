#pragma once

#include <QWidget>
#include <vector>

#include "core/service/queries/calendar_view.h"

namespace kstem::ui {

/// Twelve months at a glance. Arrows move by a month, Enter or a click opens one.
class YearGrid final : public QWidget {
  Q_OBJECT

 public:
  explicit YearGrid(QWidget* parent = nullptr);

  /// All days of the year, in order; others are left out.
  void showYear(int year, std::vector<CalendarDay> days, Day today);
  void setMonth(int month);  ///< 1–12
  int month() const { return m_month; }

  QSize minimumSizeHint() const override { return {360, 260}; }

 Q_SIGNALS:
  void opened(int month);
  /// PageUp, PageDown.
  void yearAsked(int by);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  QRectF box(int month) const;
  QString summary(int month) const;
  void paintFrame(QPainter& painter, int month) const;
  void paintDay(QPainter& painter, const CalendarDay& day, const QRectF& cell) const;
  void paintMonth(QPainter& painter, int month) const;

  std::vector<CalendarDay> m_days;
  Day m_today;
  int m_month = 1;
};

}  // namespace kstem::ui
