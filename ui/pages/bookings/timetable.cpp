#include "ui/pages/bookings/timetable.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr int kRow = 34;
constexpr int kHead = 38;
constexpr int kNames = 248;
constexpr double kNarrowest = 34;
constexpr double kRadius = 4;
constexpr int kSunday = 7;

QString weekdayName(Day day) {
  const int number = static_cast<int>(day.weekday());
  return QLocale().dayName(number == 0 ? kSunday : number, QLocale::ShortFormat);
}

QString headText(Day day, bool first) {
  const QString number = QString::number(day.dayOfMonth());
  if (!first && day.dayOfMonth() != 1) return number;
  return QStringLiteral("%1/%2").arg(day.month()).arg(number);
}

const QColor& barColor(const Tokens& t, Busy why) {
  const Tint tint = busyTint(why);
  return tint == Tint::Plain ? t.inkSoft : t.text(tint);
}

}  // namespace

Timetable::Timetable(QWidget* parent) : QAbstractScrollArea(parent) {
  setObjectName(QStringLiteral("timetable"));
  setAccessibleName(tr("예약 시간표"));
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setMinimumHeight(kHead + 3 * kRow);
  viewport()->setMouseTracking(false);
  for (QScrollBar* const bar : {verticalScrollBar(), horizontalScrollBar()})
    connect(bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

// --- what there is -----------------------------------------------------------------------------

void Timetable::showView(const AvailabilityView& view) {
  const AvailabilityRow* const row = currentModel();
  const std::optional<ModelId> model = row ? std::optional(row->model) : std::nullopt;
  const std::optional<Day> day = firstDay(), last = lastDay();
  m_view = view;
  m_lanes.clear();
  rebuild();
  m_at = {0, -1};
  for (int i = 0; model && i < rows(); ++i) {
    const Line& line = m_lines[static_cast<std::size_t>(i)];
    if (line.kind == LineKind::Model && rowOf(line).model == *model) m_at.line = i;
  }
  m_anchor = -1;
  for (int i = 0; i < columns(); ++i) {
    if (day && m_view.head[static_cast<std::size_t>(i)].day == *day) m_anchor = i;
    if (last && m_view.head[static_cast<std::size_t>(i)].day == *last) m_at.column = i;
  }
  if (m_anchor < 0 || m_at.column < 0) m_anchor = m_at.column = std::max(m_anchor, m_at.column);
  for (const ModelId& one : m_unfolded) Q_EMIT lanesAsked(one);
  tell();
}

void Timetable::showLanes(const ModelLanes& lanes) {
  if (!isUnfolded(lanes.model)) return;
  const auto modelLine = [this] {
    const Line* const line = currentLine();
    return line == nullptr ? std::optional<std::size_t>() : std::optional(line->row);
  };
  const auto row = modelLine();
  m_lanes[lanes.model] = lanes;
  rebuild();
  const auto same = std::ranges::find_if(m_lines, [&](const Line& line) {
    return row && line.kind == LineKind::Model && line.row == *row;
  });
  if (same != m_lines.end() && modelLine() != row)
    m_at.line = static_cast<int>(same - m_lines.begin());
  if (same != m_lines.end()) keepLanesInSight(static_cast<int>(same - m_lines.begin()));
  viewport()->update();
}

/// As many lanes as fit below the model's own line.
void Timetable::keepLanesInSight(int model) {
  int end = model + 1;
  while (end < rows() && m_lines[static_cast<std::size_t>(end)].kind != LineKind::Model) ++end;
  QScrollBar* const down = verticalScrollBar();
  const int least = end * kRow - (viewport()->height() - kHead);
  down->setValue(std::min(std::max(down->value(), least), model * kRow));
}

void Timetable::rebuild() {
  m_lines.clear();
  for (std::size_t row = 0; row < m_view.rows.size(); ++row) {
    m_lines.push_back({LineKind::Model, row, 0});
    const auto lanes = m_lanes.find(m_view.rows[row].model);
    if (lanes == m_lanes.end()) continue;
    for (std::size_t i = 0; i < lanes->second.kits.size(); ++i)
      m_lines.push_back({LineKind::Kit, row, i});
    for (std::size_t i = 0; i < lanes->second.promises.size(); ++i)
      m_lines.push_back({LineKind::Promise, row, i});
  }
  m_at.line = std::clamp(m_at.line, 0, std::max(0, rows() - 1));
  m_at.column = std::clamp(m_at.column, -1, columns() - 1);
  setRanges();
  viewport()->update();
}

void Timetable::setRanges() {
  const int high = viewport()->height() - kHead;
  verticalScrollBar()->setRange(0, std::max(0, rows() * kRow - high));
  verticalScrollBar()->setPageStep(high);
  verticalScrollBar()->setSingleStep(kRow);
  const int room = viewport()->width() - kNames;
  const bool fits = columnWidth() > kNarrowest;
  const int wide = fits ? room : static_cast<int>(std::ceil(columnWidth() * columns()));
  horizontalScrollBar()->setRange(0, std::max(0, wide - room));
  horizontalScrollBar()->setPageStep(room);
  horizontalScrollBar()->setSingleStep(static_cast<int>(columnWidth()));
}

const ModelLanes* Timetable::lanesOf(const Line& line) const {
  const auto found = m_lanes.find(rowOf(line).model);
  return found == m_lanes.end() ? nullptr : &found->second;
}

const Timetable::Line* Timetable::currentLine() const {
  return m_lines.empty() ? nullptr : &m_lines[static_cast<std::size_t>(m_at.line)];
}

const AvailabilityRow* Timetable::currentModel() const {
  const Line* const line = currentLine();
  return line == nullptr ? nullptr : &rowOf(*line);
}

std::optional<Day> Timetable::firstDay() const {
  if (m_at.column < 0 || m_view.head.empty()) return std::nullopt;
  return m_view.head[static_cast<std::size_t>(std::min(m_at.column, std::max(0, m_anchor)))].day;
}

std::optional<Day> Timetable::lastDay() const {
  if (m_at.column < 0 || m_view.head.empty()) return std::nullopt;
  return m_view.head[static_cast<std::size_t>(std::max(m_at.column, m_anchor))].day;
}

const DayCount* Timetable::currentCount() const {
  const AvailabilityRow* const row = currentModel();
  const auto column = static_cast<std::size_t>(m_at.column);
  if (row == nullptr || m_at.column < 0 || column >= row->days.size()) return nullptr;
  return &row->days[column];
}

bool Timetable::isUnfolded(const ModelId& model) const {
  return std::ranges::find(m_unfolded, model) != m_unfolded.end();
}

void Timetable::fold() {
  const AvailabilityRow* const row = currentModel();
  if (row == nullptr) return;
  const ModelId model = row->model;
  if (!isUnfolded(model)) {
    m_unfolded.push_back(model);
    Q_EMIT lanesAsked(model);
    return tell();
  }
  const std::size_t at = currentLine()->row;
  std::erase(m_unfolded, model);
  m_lanes.erase(model);
  rebuild();
  const auto same = std::ranges::find_if(m_lines, [&](const Line& line) { return line.row == at; });
  moveTo({static_cast<int>(same - m_lines.begin()), m_at.column}, Reach::Move);
}

/// Enter: a name unfolds, a number says why, a bar is opened.
void Timetable::openCell() {
  const Line* const line = currentLine();
  if (line == nullptr) return;
  if (line->kind == LineKind::Model) return m_at.column < 0 ? fold() : Q_EMIT whyAsked();
  const ModelLanes* const lanes = lanesOf(*line);
  if (lanes == nullptr) return;
  if (line->kind == LineKind::Promise)
    return Q_EMIT opened(Busy::Kept, lanes->promises[line->lane].code);
  const KitBar* const bar = barAt(cellBox(m_at.line, m_at.column).center());
  if (bar != nullptr && bar->about != Code()) Q_EMIT opened(bar->why, bar->about);
}

// --- where it is -------------------------------------------------------------------------------

double Timetable::columnWidth() const {
  if (m_view.head.empty()) return kNarrowest;
  return std::max(kNarrowest, double(viewport()->width() - kNames) / columns());
}

double Timetable::left(int column) const {
  return kNames + column * columnWidth() - horizontalScrollBar()->value();
}

QRect Timetable::cellBox(int row, int column) const {
  const int top = row < 0 ? 0 : kHead + row * kRow - verticalScrollBar()->value();
  const int high = row < 0 ? kHead : kRow;
  if (column < 0) return {0, top, kNames, high};
  return QRectF(left(column), top, columnWidth(), high).toAlignedRect();
}

std::optional<Timetable::Cell> Timetable::cellAt(const QPoint& at) const {
  if (at.y() < kHead || m_lines.empty()) return std::nullopt;
  const int line = (at.y() - kHead + verticalScrollBar()->value()) / kRow;
  if (line >= rows()) return std::nullopt;
  if (at.x() < kNames) return Cell{line, -1};
  const int column =
      static_cast<int>((at.x() - kNames + horizontalScrollBar()->value()) / columnWidth());
  return Cell{line, std::clamp(column, 0, columns() - 1)};
}

QRectF Timetable::barBox(const DayRange& days, int line) const {
  const Day first = m_view.head.front().day;
  const int begin = std::max(0, days.first - first);
  const int end = std::min(columns(), days.end - first);
  const double top = kHead + line * kRow - verticalScrollBar()->value();
  return QRectF(left(begin), top, (end - begin) * columnWidth(), kRow).adjusted(2, 5, -3, -5);
}

const KitBar* Timetable::barAt(const QPoint& at) const {
  const auto cell = cellAt(at);
  if (!cell || cell->column < 0) return nullptr;
  const Line& line = m_lines[static_cast<std::size_t>(cell->line)];
  const ModelLanes* const lanes = line.kind == LineKind::Kit ? lanesOf(line) : nullptr;
  if (lanes == nullptr) return nullptr;
  const Day day = m_view.head[static_cast<std::size_t>(cell->column)].day;
  const auto& bars = lanes->kits[line.lane].bars;
  const auto bar =
      std::ranges::find_if(bars, [day](const KitBar& one) { return contains(one.days, day); });
  return bar == bars.end() ? nullptr : &*bar;
}

// --- moving ------------------------------------------------------------------------------------

void Timetable::moveTo(Cell cell, Reach reach) {
  if (m_lines.empty()) return;
  m_at.line = std::clamp(cell.line, 0, rows() - 1);
  m_at.column = std::clamp(cell.column, reach == Reach::Extend ? 0 : -1, columns() - 1);
  if (reach == Reach::Move || m_anchor < 0) m_anchor = m_at.column;
  keepInSight();
  tell();
}

void Timetable::keepInSight() {
  QScrollBar* const down = verticalScrollBar();
  const int top = m_at.line * kRow;
  const int high = viewport()->height() - kHead;
  down->setValue(std::clamp(down->value(), top + kRow - high, top));
  if (m_at.column < 0) return;
  QScrollBar* const across = horizontalScrollBar();
  const int begin = static_cast<int>(m_at.column * columnWidth());
  const int end = static_cast<int>(std::ceil((m_at.column + 1) * columnWidth()));
  across->setValue(std::clamp(across->value(), end - (viewport()->width() - kNames), begin));
}

void Timetable::tell() {
  setAccessibleDescription(spokenCell());
  QAccessibleEvent event(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&event);
  viewport()->update();
  Q_EMIT currentChanged();
}

QString Timetable::spokenCell() const {
  const Line* const line = currentLine();
  if (line == nullptr) return tr("교구가 없습니다.");
  QStringList words{nameOf(*line)};
  if (m_at.column < 0) {
    if (line->kind == LineKind::Model)
      words.append(isUnfolded(rowOf(*line).model) ? tr("펼침") : tr("접힘"));
    return dotted(words);
  }
  const AvailabilityDay& head = m_view.head[static_cast<std::size_t>(m_at.column)];
  words.append(daysText(*firstDay(), *lastDay()));
  if (head.closed) words.append(closedText(*head.closed));
  const DayCount* const count = currentCount();
  if (line->kind == LineKind::Model && count != nullptr) words.append(countText(*count));
  if (line->kind == LineKind::Kit) {
    const KitBar* const bar = barAt(cellBox(m_at.line, m_at.column).center());
    words.append(bar == nullptr ? tr("비어 있음") : barText(*bar));
  }
  return dotted(words);
}

void Timetable::keyPressEvent(QKeyEvent* event) {
  const Reach reach = event->modifiers() & Qt::ShiftModifier ? Reach::Extend : Reach::Move;
  const int page = std::max(1, (viewport()->height() - kHead) / kRow - 1);
  switch (event->key()) {
    case Qt::Key_Left: return moveTo({m_at.line, m_at.column - 1}, reach);
    case Qt::Key_Right: return moveTo({m_at.line, m_at.column + 1}, reach);
    case Qt::Key_Up: return moveTo({m_at.line - 1, m_at.column}, Reach::Move);
    case Qt::Key_Down: return moveTo({m_at.line + 1, m_at.column}, Reach::Move);
    case Qt::Key_PageUp: return moveTo({m_at.line - page, m_at.column}, Reach::Move);
    case Qt::Key_PageDown: return moveTo({m_at.line + page, m_at.column}, Reach::Move);
    case Qt::Key_Home: return moveTo({m_at.line, -1}, Reach::Move);
    case Qt::Key_End: return moveTo({m_at.line, columns() - 1}, reach);
    case Qt::Key_Space: return fold();
    case Qt::Key_Question: return m_at.column < 0 ? void() : Q_EMIT whyAsked();
    case Qt::Key_Return:
    case Qt::Key_Enter: return openCell();
    default: return QAbstractScrollArea::keyPressEvent(event);
  }
}

void Timetable::mousePressEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->pos());
  if (!cell) return;
  const Reach reach = event->modifiers() & Qt::ShiftModifier ? Reach::Extend : Reach::Move;
  const bool model = m_lines[static_cast<std::size_t>(cell->line)].kind == LineKind::Model;
  m_drawing = model && cell->column >= 0;
  moveTo(*cell, reach);
  if (model && cell->column < 0) fold();
}

void Timetable::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drawing) return;
  const int x = std::max(kNames, event->pos().x());
  const auto cell = cellAt({x, cellBox(m_at.line, 0).center().y()});
  if (cell && cell->column != m_at.column) moveTo({m_at.line, cell->column}, Reach::Extend);
}

void Timetable::mouseReleaseEvent(QMouseEvent*) {
  const bool drawn = std::exchange(m_drawing, false) && m_anchor != m_at.column;
  if (drawn) Q_EMIT daysDrawn();
}

void Timetable::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->pos());
  if (cell && cell->column >= 0) openCell();
}

QString Timetable::tipAt(const QPoint& at) const {
  if (at.y() < kHead && at.x() >= kNames && !m_view.head.empty()) {
    const double x = at.x() - kNames + horizontalScrollBar()->value();
    const auto column = static_cast<std::size_t>(
        std::clamp(static_cast<int>(x / columnWidth()), 0, columns() - 1));
    const AvailabilityDay& day = m_view.head[column];
    return dotted({dayText(day.day), day.closed ? closedText(*day.closed) : QString()});
  }
  if (const KitBar* const bar = barAt(at))
    return dotted({busyWord(bar->why), qs(bar->school), qs(bar->teacher),
                   untilText(bar->days.end - 1)});
  const auto cell = cellAt(at);
  if (!cell) return {};
  const Line& line = m_lines[static_cast<std::size_t>(cell->line)];
  if (cell->column < 0 || line.kind != LineKind::Model) return nameOf(line);
  const AvailabilityDay& day = m_view.head[static_cast<std::size_t>(cell->column)];
  return dotted({shortDayText(day.day), day.closed ? closedText(*day.closed) : QString(),
                 countText(rowOf(line).days[static_cast<std::size_t>(cell->column)])});
}

bool Timetable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
    return true;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void Timetable::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  setRanges();
}

// --- painting ----------------------------------------------------------------------------------

void Timetable::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens(palette());
  painter.fillRect(viewport()->rect(), t.paper);
  const int offset = verticalScrollBar()->value();
  const int first = offset / kRow;
  const int last = std::min(rows() - 1, (offset + viewport()->height() - kHead) / kRow);
  painter.save();
  painter.setClipRect(0, kHead, viewport()->width(), viewport()->height() - kHead);
  paintGround(painter);
  for (int i = first; i <= last; ++i) paintLine(painter, i);
  paintChosen(painter);
  painter.restore();
  paintHead(painter);
}

/// Closed days are grey from top to bottom, today stands between two lines.
void Timetable::paintGround(QPainter& painter) const {
  const Tokens& t = tokens(palette());
  const int bottom = std::min(viewport()->height(),
                              kHead + rows() * kRow - verticalScrollBar()->value());
  painter.save();
  painter.setClipRect(kNames, 0, viewport()->width() - kNames, bottom);
  for (int i = 0; i < columns(); ++i) {
    const AvailabilityDay& day = m_view.head[static_cast<std::size_t>(i)];
    const QRectF box(left(i), 0, columnWidth(), bottom);
    if (day.closed) painter.fillRect(box, t.ground);
    painter.setPen(QPen(t.lineSoft, 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
  }
  painter.restore();
}

void Timetable::paintHead(QPainter& painter) const {
  const Tokens& t = tokens(palette());
  painter.fillRect(QRect(0, 0, viewport()->width(), kHead), t.paper);
  painter.save();
  painter.setClipRect(kNames, 0, viewport()->width() - kNames, kHead);
  for (int i = 0; i < columns(); ++i) {
    const AvailabilityDay& day = m_view.head[static_cast<std::size_t>(i)];
    const QRectF box(left(i), 0, columnWidth(), kHead);
    const bool today = day.day == m_view.today;
    painter.fillRect(box, today ? t.brandSoft : day.closed ? t.ground : t.paper);
    painter.setFont(bodyFont(kSmallPoint, QFont::Bold));
    painter.setPen(today ? t.brand : day.closed ? t.inkSoft : t.ink);
    painter.drawText(box.adjusted(0, 4, 0, -kHead / 2), Qt::AlignCenter,
                     headText(day.day, i == 0));
    painter.setFont(bodyFont(8.5, today ? QFont::Bold : QFont::Normal));
    painter.setPen(today ? t.brand : t.inkSoft);
    painter.drawText(box.adjusted(0, kHead / 2.0, 0, -2), Qt::AlignCenter,
                     today ? tr("오늘") : weekdayName(day.day));
  }
  painter.restore();
  painter.setFont(bodyFont(kSmallPoint));
  painter.setPen(t.inkSoft);
  painter.drawText(QRectF(12, 0, kNames - 12, kHead), Qt::AlignVCenter, tr("교구 · 보유"));
  painter.setPen(QPen(t.line, 1));
  painter.drawLine(QPointF(0, kHead - 0.5), QPointF(viewport()->width(), kHead - 0.5));
}

QString Timetable::nameOf(const Line& line) const {
  const ModelLanes* const lanes = lanesOf(line);
  if (line.kind == LineKind::Model || lanes == nullptr)
    return dotted({qs(rowOf(line).name), tr("보유 %n", nullptr, rowOf(line).kits)});
  if (line.kind == LineKind::Promise) return promiseText(lanes->promises[line.lane]);
  const KitLane& kit = lanes->kits[line.lane];
  return dotted({codeText(kit.code), qs(kit.shelf)});
}

void Timetable::paintName(QPainter& painter, const QRectF& box, const Line& line) const {
  const Tokens& t = tokens(palette());
  if (line.kind != LineKind::Model) {
    const ModelLanes* const lanes = lanesOf(line);
    const QString words = line.kind == LineKind::Kit
                              ? nameOf(line)
                              : codeText(lanes->promises[line.lane].code);
    painter.setFont(codeFont(kSmallPoint));
    painter.setPen(t.inkSoft);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = static_cast<int>(box.width()) - 36;
    painter.drawText(box.adjusted(28, 0, -8, 0), Qt::AlignVCenter,
                     metrics.elidedText(QStringLiteral("└ ") + words, Qt::ElideRight, room));
    return;
  }
  const AvailabilityRow& row = rowOf(line);
  painter.setFont(bodyFont(kSmallPoint));
  const QString stock = tr("보유 %n", nullptr, row.kits);
  const int wide = painter.fontMetrics().horizontalAdvance(stock);
  painter.setPen(t.inkSoft);
  painter.drawText(QRectF(10, box.top(), 14, box.height()), Qt::AlignVCenter,
                   isUnfolded(row.model) ? QStringLiteral("▾") : QStringLiteral("▸"));
  painter.setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  painter.setPen(t.ink);
  const int room = static_cast<int>(box.width()) - 26 - wide - 16;
  const QString name = painter.fontMetrics().elidedText(qs(row.name), Qt::ElideRight, room);
  const int nameWide = painter.fontMetrics().horizontalAdvance(name);
  painter.drawText(box.adjusted(26, 0, 0, 0), Qt::AlignVCenter, name);
  painter.setFont(bodyFont(kSmallPoint));
  painter.setPen(t.inkSoft);
  painter.drawText(box.adjusted(26 + nameWide + 8, 0, 0, 0), Qt::AlignVCenter, stock);
}

void Timetable::paintLine(QPainter& painter, int index) const {
  const Tokens& t = tokens(palette());
  const Line& line = m_lines[static_cast<std::size_t>(index)];
  const QRectF name = cellBox(index, -1);
  painter.save();
  painter.setClipRect(QRectF(kNames, name.top(), viewport()->width() - kNames, kRow),
                      Qt::IntersectClip);
  if (line.kind == LineKind::Model)
    paintCounts(painter, index, rowOf(line));
  else
    paintLane(painter, index, line);
  painter.restore();
  paintName(painter, name, line);
  painter.setPen(QPen(t.lineSoft, 1));
  painter.drawLine(QPointF(0, name.bottom() + 1), QPointF(viewport()->width(), name.bottom() + 1));
}

void Timetable::paintCounts(QPainter& painter, int index, const AvailabilityRow& row) const {
  const int first = std::max(0, static_cast<int>(horizontalScrollBar()->value() / columnWidth()));
  for (int i = first; i < std::min(columns(), static_cast<int>(row.days.size())); ++i) {
    if (left(i) > viewport()->width()) return;
    const double top = kHead + index * kRow - verticalScrollBar()->value();
    paintCount(painter, {left(i), top, columnWidth(), kRow}, row.days[static_cast<std::size_t>(i)]);
  }
}

/// What is missing, or who waits, stands below the number.
void Timetable::paintCount(QPainter& painter, const QRectF& box, const DayCount& count) const {
  const Tokens& t = tokens(palette());
  const Tint tint = countTint(count);
  if (tint != Tint::Plain) painter.fillRect(box.adjusted(1, 0, 0, 0), t.soft(tint));
  const QString below = count.available() < 0 ? tr("부족 %1").arg(-count.available())
                        : count.waiting > 0   ? tr("대기 %1").arg(count.waiting)
                                              : QString();
  painter.setPen(tint == Tint::Plain ? t.inkSoft : t.text(tint));
  painter.setFont(bodyFont(kBodyPoint, tint == Tint::Plain ? QFont::Normal : QFont::Bold));
  const QRectF number = below.isEmpty() ? box : box.adjusted(0, 1, 0, -12);
  painter.drawText(number, Qt::AlignCenter, QString::number(shownCount(count)));
  if (below.isEmpty()) return;
  painter.setFont(bodyFont(7.5));
  painter.drawText(box.adjusted(0, kRow / 2.0 + 2, 0, -1), Qt::AlignCenter, below);
}

void Timetable::paintLane(QPainter& painter, int index, const Line& line) const {
  const Tokens& t = tokens(palette());
  const ModelLanes* const lanes = lanesOf(line);
  if (lanes == nullptr || m_view.head.empty()) return;
  const DayRange seen{m_view.head.front().day, m_view.head.back().day + 1};
  if (line.kind == LineKind::Promise) {
    const PromiseLane& promise = lanes->promises[line.lane];
    if (overlaps(promise.days, seen))
      paintBar(painter, barBox(promise.days, index), t.text(promise.waiting ? Tint::Warn
                                                                            : Tint::Info),
               promiseText(promise));
    return;
  }
  for (const KitBar& bar : lanes->kits[line.lane].bars)
    if (overlaps(bar.days, seen))
      paintBar(painter, barBox(bar.days, index), barColor(t, bar.why), barText(bar));
}

void Timetable::paintBar(QPainter& painter, const QRectF& box, const QColor& color,
                         const QString& words) const {
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(box, kRadius, kRadius);
  painter.setBrush(Qt::NoBrush);
  painter.setFont(bodyFont(kSmallPoint, QFont::DemiBold));
  painter.setPen(tokens(palette()).paper);
  const QRectF seen = box.intersected(QRectF(kNames, 0, viewport()->width(), viewport()->height()));
  const QRectF room = QRectF(seen.left(), box.top(), seen.width(), box.height()).adjusted(6, 0, -4, 0);
  painter.drawText(room, Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(words, Qt::ElideRight,
                                                    static_cast<int>(room.width())));
}

void Timetable::paintChosen(QPainter& painter) const {
  if (m_lines.empty()) return;
  const Tokens& t = tokens(palette());
  QRect box = cellBox(m_at.line, m_at.column);
  if (m_at.column >= 0) {
    box = box.united(cellBox(m_at.line, std::max(0, m_anchor)));
    painter.setClipRect(QRect(kNames, kHead, viewport()->width(), viewport()->height()),
                        Qt::IntersectClip);
  }
  painter.setPen(QPen(t.brand, hasFocus() ? 2.5 : 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), kRadius, kRadius);
}

}  // namespace kstem::ui
