#include "ui/widgets/filter_chip.h"

#include <QApplication>
#include <QPainter>

#include "ui/widgets/chip.h"

namespace kstem::ui {

FilterChip::FilterChip(const QString& name, const QString& words, QWidget* parent)
    : QAbstractButton(parent) {
  setObjectName(name);
  setText(words);
  setAccessibleName(words);
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

QString FilterChip::shown() const { return isChecked() ? QStringLiteral("✓ ") + text() : text(); }

QSize FilterChip::sizeHint() const { return chipSize(shown()) + QSize(4, 8); }

void FilterChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
  paintChip(painter, box, shown(), isChecked() ? Tint::Brand : Tint::Plain);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens(QApplication::palette()).brand, 2));
  painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

}  // namespace kstem::ui
