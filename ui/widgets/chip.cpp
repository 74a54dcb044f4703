#include "ui/widgets/chip.h"

#include <QApplication>
#include <QFontMetrics>

namespace kstem::ui {
namespace {

const QFont& chipFont() {
  static const QFont kFont = bodyFont(kSmallPoint, QFont::DemiBold);
  return kFont;
}

}  // namespace

void paintChip(QPainter& painter, const QRectF& box, const QString& text, Tint tint) {
  const Tokens& t = tokens(QApplication::palette());
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.soft(tint));
  painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
  painter.setPen(t.text(tint));
  painter.setFont(chipFont());
  painter.drawText(box, Qt::AlignCenter, text);
  painter.restore();
}

QSize chipSize(const QString& text) {
  const QFontMetrics metrics(chipFont());
  return {metrics.horizontalAdvance(text) + 20, metrics.height() + 3};
}

Chip::Chip(QWidget* parent) : QLabel(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  hide();
}

void Chip::set(const QString& text, Tint tint) {
  m_tint = tint;
  setText(text);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

QSize Chip::sizeHint() const { return chipSize(text()); }

void Chip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintChip(painter, QRectF(rect()), text(), m_tint);
}

}  // namespace kstem::ui
