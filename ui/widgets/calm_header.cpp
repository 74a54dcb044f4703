#include "ui/widgets/calm_header.h"

#include <QMouseEvent>
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr int kLeast = 34;
constexpr int kLeastWide = 90;  ///< of the column that takes the spare room
constexpr double kShare = 0.2;  ///< of the table that the wide column keeps
constexpr int kLeastRoom = 112;
constexpr int kGrip = 4;  ///< pixels at each side of a border

}  // namespace

CalmHeader::CalmHeader(int wideColumn, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_wide(wideColumn) {
  setSectionsClickable(false);
  setHighlightSections(false);
  setFont(bodyFont(kSmallPoint, QFont::DemiBold));
  setMinimumSectionSize(kLeast);
}

void CalmHeader::setModel(QAbstractItemModel* model) {
  QHeaderView::setModel(model);
  apply();
}

/// Drawn widths hold as long as they leave room for the wide column.
void CalmHeader::apply() {
  if (count() == 0) return;
  int taken = 0;
  for (const auto& [column, width] : m_drawn) taken += width;
  const bool fits = taken + kLeastWide <= width();
  for (int column = 0; column < count(); ++column) {
    const auto drawn = m_drawn.find(column);
    if (column == m_wide) {
      setSectionResizeMode(column, Stretch);
    } else if (fits && drawn != m_drawn.end()) {
      setSectionResizeMode(column, Fixed);
      resizeSection(column, drawn->second);
    } else {
      setSectionResizeMode(column, ResizeToContents);
    }
  }
}

/// The widest give first: what is small stays whole.
int CalmHeader::mostOf(std::vector<int> others) const {
  constexpr int kNoBound = 1 << 20;
  const int room = width() - std::max(kLeastRoom, static_cast<int>(width() * kShare));
  std::ranges::sort(others);
  int left = room;
  for (std::size_t i = 0; i < others.size(); ++i) {
    const int share = left / static_cast<int>(others.size() - i);
    if (others[i] > share) return std::max(share, kLeast);
    left -= others[i];
  }
  return kNoBound;
}

QByteArray CalmHeader::drawn() const {
  QByteArray text;
  for (const auto& [column, width] : m_drawn)
    text += QByteArray::number(column) + ':' + QByteArray::number(width) + ' ';
  return text.trimmed();
}

void CalmHeader::draw(const QByteArray& drawn) {
  m_drawn.clear();
  for (const QByteArray& one : drawn.split(' ')) {
    const int colon = static_cast<int>(one.indexOf(':'));
    bool isColumn = false;
    const int column = one.left(colon).toInt(&isColumn);
    const int width = one.mid(colon + 1).toInt();
    if (isColumn && column >= 0 && column < count() && column != m_wide && width >= kLeast)
      m_drawn[column] = width;
  }
  apply();
}

/// The column whose right border is there; −1: none. The outer borders cannot be moved.
int CalmHeader::borderAt(int x) const {
  for (int column = 0; column + 1 < count(); ++column) {
    const int border = sectionViewportPosition(column) + sectionSize(column);
    if (std::abs(x - border) <= kGrip) return column;
  }
  return -1;
}

void CalmHeader::widen(int column, int by) {
  if (column != m_wide) m_drawn[column] = std::max(kLeast, sectionSize(column) + by);
}

void CalmHeader::mousePressEvent(QMouseEvent* event) {
  m_border = event->button() == Qt::LeftButton ? borderAt(event->pos().x()) : -1;
  m_from = event->pos().x();
}

/// What one side gains the other one gives.
void CalmHeader::mouseMoveEvent(QMouseEvent* event) {
  const int x = event->pos().x();
  if (m_border < 0) return setCursor(borderAt(x) < 0 ? Qt::ArrowCursor : Qt::SplitHCursor);
  const auto leastOf = [this](int column) { return column == m_wide ? kLeastWide : kLeast; };
  const int left = sectionSize(m_border) - leastOf(m_border);
  const int right = sectionSize(m_border + 1) - leastOf(m_border + 1);
  if (left < 0 || right < 0) return;
  const int by = std::clamp(x - m_from, -left, right);
  if (by == 0) return;
  widen(m_border, by);
  widen(m_border + 1, -by);
  m_from += by;
  apply();
}

void CalmHeader::mouseReleaseEvent(QMouseEvent*) {
  if (std::exchange(m_border, -1) >= 0) Q_EMIT drawnByHand();
}

void CalmHeader::mouseDoubleClickEvent(QMouseEvent* event) {
  const int border = borderAt(event->pos().x());
  if (border < 0) return;
  m_drawn.erase(border);
  m_drawn.erase(border + 1);
  apply();
  Q_EMIT drawnByHand();
}

void CalmHeader::resizeEvent(QResizeEvent* event) {
  QHeaderView::resizeEvent(event);
  if (!m_drawn.empty()) apply();
}

}  // namespace kstem::ui
