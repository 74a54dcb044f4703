#include "ui/pages/labels/label_preview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr double kRim = 6;  ///< pixels around the paper
constexpr double kMmPerInch = 25.4;
constexpr int kFiner = 3;  ///< small type is drawn larger, then made smaller

}  // namespace

LabelPreview::LabelPreview(QWidget* parent) : QWidget(parent), m_paper{labelSheets().front()} {
  setObjectName(QStringLiteral("labelPreview"));
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("라벨 미리 보기"));
  setMinimumSize(180, 180);
}

void LabelPreview::show(const LabelPaper& paper, const std::vector<Label>& labels) {
  m_paper = paper;
  m_labels = labels;
  m_page = std::clamp(m_page, 0, pages() - 1);
  draw();
}

int LabelPreview::pages() const {
  return std::max(1, labelPages(m_paper.sheet, m_paper.start, static_cast<int>(m_labels.size())));
}

/// A whole number of dots an inch, because the labels are painted at that resolution.
double LabelPreview::scale() const {
  const double exact = std::min((width() - 2 * kRim) / m_paper.sheet.pageWidth,
                                (height() - 2 * kRim) / m_paper.sheet.pageHeight);
  const double dots = std::floor(exact * devicePixelRatioF() * kMmPerInch);
  return std::max(1.0, dots) / kMmPerInch / devicePixelRatioF();
}

QPointF LabelPreview::corner() const {
  return {std::floor((width() - m_paper.sheet.pageWidth * scale()) / 2),
          std::floor((height() - m_paper.sheet.pageHeight * scale()) / 2)};
}

QRectF LabelPreview::cellRect(int cell) const {
  const LabelCell at = cellOf(m_paper.sheet, cell);
  const double by = scale();
  return {corner().x() + at.left * by, corner().y() + at.top * by, at.width * by, at.height * by};
}

void LabelPreview::draw() {
  const double dots = scale() * devicePixelRatioF();
  const QSize size(int(m_paper.sheet.pageWidth * dots), int(m_paper.sheet.pageHeight * dots));
  m_image = QImage(size * kFiner, QImage::Format_RGB32);
  m_image.fill(Qt::white);
  m_image.setDotsPerMeterX(qRound(dots * kFiner * 1000));
  m_image.setDotsPerMeterY(qRound(dots * kFiner * 1000));
  if (!m_labels.empty()) {
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    LabelDocument(m_paper, m_labels).paint(painter, m_page);
  }
  m_image = m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  m_image.setDevicePixelRatio(devicePixelRatioF());
  update();
}

void LabelPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& look = tokens(palette());
  painter.drawImage(corner(), m_image);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look.line, 1));
  const double by = scale();
  painter.drawRect(
      QRectF(corner(), QSizeF(m_paper.sheet.pageWidth, m_paper.sheet.pageHeight) * by));
  painter.setPen(QPen(QColor(0x9a, 0xa5, 0xb1), 1, Qt::DotLine));
  for (int cell = 0; cell < m_paper.sheet.cells(); ++cell)
    painter.drawRoundedRect(cellRect(cell), 2, 2);
  if (m_page > 0) return;
  for (int cell = 0; cell < m_paper.start; ++cell)  // gone already
    painter.fillRect(cellRect(cell), QBrush(QColor(0x9a, 0xa5, 0xb1), Qt::BDiagPattern));
  painter.setPen(QPen(tokens(Look::Light).brand, hasFocus() ? 3 : 2));
  painter.drawRoundedRect(cellRect(m_paper.start), 2, 2);
}

void LabelPreview::resizeEvent(QResizeEvent*) { draw(); }
void LabelPreview::focusInEvent(QFocusEvent*) { update(); }
void LabelPreview::focusOutEvent(QFocusEvent*) { update(); }

void LabelPreview::mousePressEvent(QMouseEvent* event) {
  if (m_page > 0) return;
  for (int cell = 0; cell < m_paper.sheet.cells(); ++cell)
    if (cellRect(cell).contains(event->position())) Q_EMIT startChosen(cell);
}

void LabelPreview::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return move(-1);
    case Qt::Key_Right: return move(1);
    case Qt::Key_Up: return move(-m_paper.sheet.cols);
    case Qt::Key_Down: return move(m_paper.sheet.cols);
    case Qt::Key_Home: return Q_EMIT startChosen(0);
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_PageDown: return turn(1);
    default: QWidget::keyPressEvent(event);
  }
}

void LabelPreview::move(int by) {
  const int cell = m_paper.start + by;
  if (cell < 0 || cell >= m_paper.sheet.cells()) return;
  m_page = 0;
  Q_EMIT startChosen(cell);
}

void LabelPreview::turn(int by) {
  m_page = std::clamp(m_page + by, 0, pages() - 1);
  draw();
  Q_EMIT pageTurned();
}

}  // namespace kstem::ui
