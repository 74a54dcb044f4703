#include "ui/pages/settings/month_grid.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/settings/day_paint.h"

namespace kstem::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kHead = 26;
constexpr double kRadius = 6;

int weekdayOf(Day day) { return static_cast<int>(day.weekday()); }

Day startOfMonth(Day day) { return day - (day.dayOfMonth() - 1); }

Day endOfMonth(Day day) { return startOfMonth(startOfMonth(day) + 31) - 1; }

}  // namespace

MonthGrid::MonthGrid(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("monthGrid"));
  setAccessibleName(tr("달력"));
  setFocusPolicy(Qt::StrongFocus);
}

std::pair<Day, Day> MonthGrid::daysShown(Day day) {
  const Day first = startOfMonth(day), last = endOfMonth(day);
  return {first - weekdayOf(first), last + (kWeek - 1 - weekdayOf(last))};
}

void MonthGrid::showDays(std::vector<CalendarDay> days, Day today) {
  const auto [first, last] = daysShown(m_to);
  std::erase_if(days, [first = first, last = last](const CalendarDay& day) {
    return day.day < first || day.day > last;
  });
  m_days = std::move(days);
  m_today = today;
  choose(m_from, m_to);
}

void MonthGrid::choose(Day from, Day to) {
  m_from = from;
  m_to = to;
  if (const CalendarDay* const day = find(m_to)) {
    setAccessibleDescription(spokenDay(*day));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
  }
  update();
}

const CalendarDay* MonthGrid::find(Day day) const {
  const auto it = std::ranges::find(m_days, day, &CalendarDay::day);
  return it == m_days.end() ? nullptr : &*it;
}

void MonthGrid::moveTo(Day day, Reach reach) {
  choose(reach == Reach::Extend ? m_from : day, day);
  Q_EMIT chosen();
}

void MonthGrid::turnMonth(int by, Reach reach) {
  moveTo(toDay(toQDate(m_to).addMonths(by)), reach);
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
  const Reach reach = event->modifiers() & Qt::ShiftModifier ? Reach::Extend : Reach::Move;
  switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_to - 1, reach);
    case Qt::Key_Right: return moveTo(m_to + 1, reach);
    case Qt::Key_Up: return moveTo(m_to - kWeek, reach);
    case Qt::Key_Down: return moveTo(m_to + kWeek, reach);
    case Qt::Key_PageUp: return turnMonth(-1, reach);
    case Qt::Key_PageDown: return turnMonth(1, reach);
    case Qt::Key_Home: return moveTo(m_today, Reach::Move);
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT entered();
    default: return QWidget::keyPressEvent(event);
  }
}

std::optional<Day> MonthGrid::dayAt(const QPoint& at) const {
  for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
    if (box(i).contains(at)) return m_days[static_cast<std::size_t>(i)].day;
  return std::nullopt;
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
  const Reach reach = event->modifiers() & Qt::ShiftModifier ? Reach::Extend : Reach::Move;
  if (const auto day = dayAt(event->pos())) moveTo(*day, reach);
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event) {
  const auto day = dayAt(event->pos());
  if (day && *day != m_to && day->month() == m_to.month()) moveTo(*day, Reach::Extend);
}

QRectF MonthGrid::box(int index) const {
  const int weeks = std::max(1, static_cast<int>(m_days.size()) / kWeek);
  const double wide = double(width()) / kWeek;
  const double high = double(height() - kHead) / weeks;
  return {index % kWeek * wide, kHead + index / kWeek * high, wide, high};
}

void MonthGrid::paintWeekdays(QPainter& painter) const {
  painter.setFont(bodyFont(kSmallPoint, QFont::DemiBold));
  painter.setPen(tokens(palette()).inkMuted);
  for (int i = 0; i < kWeek; ++i) {
    const QString name = QLocale().dayName(i == 0 ? kWeek : i, QLocale::ShortFormat);
    painter.drawText(QRectF(i * width() / double(kWeek), 0, width() / double(kWeek), kHead),
                     Qt::AlignCenter, name);
  }
}

QRectF MonthGrid::paintNumber(QPainter& painter, const CalendarDay& day, const QRectF& cell) const {
  const Tokens& t = tokens(palette());
  const DayLayer* const top = topLayer(day);
  const bool isToday = day.day == m_today;
  const QString number = QString::number(day.day.dayOfMonth());
  painter.setFont(bodyFont(kBodyPoint, isToday ? QFont::Bold : QFont::Normal));
  painter.setPen(top == nullptr ? t.ink : t.text(layerTint(*top)));
  const QRectF line(cell.left() + 7, cell.top() + 3, cell.width() - 12,
                    painter.fontMetrics().height());
  const QString today = tr("%1 오늘").arg(number);
  const bool fits = painter.fontMetrics().horizontalAdvance(today) <= line.width();
  painter.drawText(line, Qt::AlignLeft, isToday && fits ? today : number);
  return {line.left(), line.bottom(), line.width(), cell.bottom() - line.bottom() - 2};
}

/// The name of the day, on as many lines as there is room for.
void MonthGrid::paintName(QPainter& painter, const QString& name, const QRectF& room) const {
  painter.setFont(bodyFont(kSmallPoint));
  const QFontMetrics metrics = painter.fontMetrics();
  if (room.height() >= 2 * metrics.height())
    return painter.drawText(room, Qt::TextWrapAnywhere | Qt::AlignLeft, name);
  painter.drawText(room, Qt::AlignLeft,
                   metrics.elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
}

void MonthGrid::paintDay(QPainter& painter, int index) const {
  const Tokens& t = tokens(palette());
  const CalendarDay& day = m_days[static_cast<std::size_t>(index)];
  const DayLayer* const top = topLayer(day);
  const QRectF cell = box(index).adjusted(2, 2, -2, -2);
  painter.setOpacity(day.day.month() == m_to.month() ? 1 : 0.45);
  painter.setPen(isChosen(day.day) ? QPen(t.brand, hasFocus() ? 2.5 : 1.5) : QPen(t.lineSoft, 1));
  painter.setBrush(top == nullptr ? t.paper : t.soft(layerTint(*top)));
  painter.drawRoundedRect(cell, kRadius, kRadius);
  const QRectF rest = paintNumber(painter, day, cell);
  if (top != nullptr) paintName(painter, layerText(*top), rest);
}

void MonthGrid::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintWeekdays(painter);
  for (int i = 0; i < static_cast<int>(m_days.size()); ++i) paintDay(painter, i);
}

}  // namespace kstem::ui
