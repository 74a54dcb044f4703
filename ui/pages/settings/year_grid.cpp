#include "ui/pages/settings/year_grid.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/settings/day_paint.h"

namespace kstem::ui {
namespace {

constexpr int kColumns = 4;
constexpr int kMonths = 12;
constexpr int kDaysAcross = 7;
constexpr int kWeeks = 6;
constexpr int kMonthHead = 24;

QString nameOf(int month) {
  return QLocale().toString(QDate(2000, month, 1), YearGrid::tr("M월", "format of a month's name"));
}

bool isBy(const CalendarDay& day, DayLayerKind kind) {
  const DayLayer* const top = topLayer(day);
  return top != nullptr && top->kind == kind;
}

}  // namespace

YearGrid::YearGrid(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("yearGrid"));
  setAccessibleName(tr("한 해 달력"));
  setFocusPolicy(Qt::StrongFocus);
}

void YearGrid::showYear(int year, std::vector<CalendarDay> days, Day today) {
  std::erase_if(days, [year](const CalendarDay& day) { return day.day.year() != year; });
  m_days = std::move(days);
  m_today = today;
  setMonth(m_month);
}

void YearGrid::setMonth(int month) {
  m_month = std::clamp(month, 1, kMonths);
  setAccessibleDescription(nameOf(m_month) + QStringLiteral(" · ") + summary(m_month));
  update();
}

/// "쉬는 날 10일 · 휴관 1일".
QString YearGrid::summary(int month) const {
  int closed = 0, closures = 0;
  for (const CalendarDay& day : m_days) {
    if (day.day.month() != month || day.open) continue;
    ++closed;
    if (isBy(day, DayLayerKind::Closure)) ++closures;
  }
  const QString all = tr("쉼 %1일").arg(closed);
  return closures == 0 ? all : all + QStringLiteral(" · ") + tr("휴관 %1일").arg(closures);
}

void YearGrid::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return setMonth(m_month - 1);
    case Qt::Key_Right: return setMonth(m_month + 1);
    case Qt::Key_Up: return m_month > kColumns ? setMonth(m_month - kColumns) : void();
    case Qt::Key_Down: return m_month <= kMonths - kColumns ? setMonth(m_month + kColumns) : void();
    case Qt::Key_PageUp: Q_EMIT yearAsked(-1); return;
    case Qt::Key_PageDown: Q_EMIT yearAsked(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(m_month); return;
    default: return QWidget::keyPressEvent(event);
  }
}

void YearGrid::mousePressEvent(QMouseEvent* event) {
  for (int month = 1; month <= kMonths; ++month)
    if (box(month).contains(event->pos())) Q_EMIT opened(month);
}

QRectF YearGrid::box(int month) const {
  const double wide = double(width()) / kColumns;
  const double high = double(height()) / (double(kMonths) / kColumns);
  const int at = month - 1;
  return QRectF(at % kColumns * wide, at / kColumns * high, wide, high).adjusted(4, 4, -4, -4);
}

void YearGrid::paintFrame(QPainter& painter, int month) const {
  const Tokens& t = tokens(palette());
  const QRectF all = box(month);
  painter.setPen(month == m_month ? QPen(t.brand, hasFocus() ? 2.5 : 1.5) : QPen(t.lineSoft, 1));
  painter.setBrush(t.paper);
  painter.drawRoundedRect(all, 8, 8);
  const QRectF head(all.left() + 8, all.top() + 3, all.width() - 16, kMonthHead);
  painter.setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  painter.setPen(t.ink);
  painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, nameOf(month));
  const double room = head.width() - painter.fontMetrics().horizontalAdvance(nameOf(month)) - 8;
  painter.setFont(bodyFont(kSmallPoint));
  painter.setPen(t.inkSoft);
  const QString words = painter.fontMetrics().elidedText(summary(month), Qt::ElideRight, int(room));
  painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, words);
}

void YearGrid::paintDay(QPainter& painter, const CalendarDay& day, const QRectF& cell) const {
  const Tokens& t = tokens(palette());
  const DayLayer* const top = topLayer(day);
  if (top != nullptr && top->kind != DayLayerKind::Weekend) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.soft(layerTint(*top)));
    painter.drawRoundedRect(cell.adjusted(1, 0, -1, 0), 3, 3);
  }
  QFont font = bodyFont(kSmallPoint, day.day == m_today ? QFont::Bold : QFont::Normal);
  font.setUnderline(isBy(day, DayLayerKind::Closure));
  painter.setFont(font);
  painter.setPen(top == nullptr ? t.ink : t.text(layerTint(*top)));
  painter.drawText(cell, Qt::AlignCenter, QString::number(day.day.dayOfMonth()));
}

void YearGrid::paintMonth(QPainter& painter, int month) const {
  paintFrame(painter, month);
  const QRectF all = box(month).adjusted(6, kMonthHead + 3, -6, -5);
  const double wide = all.width() / kDaysAcross, high = all.height() / kWeeks;
  int week = 0;
  for (const CalendarDay& day : m_days) {
    if (day.day.month() != month) continue;
    const int column = static_cast<int>(day.day.weekday());
    if (column == 0 && day.day.dayOfMonth() > 1) ++week;
    paintDay(painter, day, {all.left() + column * wide, all.top() + week * high, wide, high});
  }
}

void YearGrid::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_days.empty()) return;
  for (int month = 1; month <= kMonths; ++month) paintMonth(painter, month);
}

}  // namespace kstem::ui
