#include "ui/widgets/watermark.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr double kPoint = 64;
constexpr double kOpacity = 0.07;
constexpr int kTurn = -24;  ///< degrees

}  // namespace

Watermark::Watermark(QWidget* over) : QWidget(over) {
  setObjectName(QStringLiteral("watermark"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  setAccessibleName(tr("연습용"));
  over->installEventFilter(this);
  hide();
}

bool Watermark::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
    setGeometry(static_cast<QWidget*>(watched)->rect());
    raise();
  }
  return false;
}

/// Sparse rows, every second one shifted.
void Watermark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(bodyFont(kPoint, QFont::Bold));
  painter.setPen(tokens(palette()).bad);
  painter.setOpacity(kOpacity);
  painter.rotate(kTurn);
  const QString word = tr("연습용");
  const int wide = painter.fontMetrics().horizontalAdvance(word) * 2;
  const int high = painter.fontMetrics().height() * 2;
  for (int row = 0; row * high < width() + 2 * height(); ++row)
    for (int x = -height() + (row % 2) * wide / 2; x < width(); x += wide)
      painter.drawText(x, row * high, word);
}

}  // namespace kstem::ui
