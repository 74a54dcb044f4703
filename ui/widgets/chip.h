#pragma once

#include <QLabel>
#include <QPainter>

#include "ui/theme.h"

namespace kstem::ui {

/// Paints a rounded word in the colours of its tint; lists and labels share it.
void paintChip(QPainter& painter, const QRectF& box, const QString& text, Tint tint);
QSize chipSize(const QString& text);

/// A word with a state: never colour alone.
class Chip final : public QLabel {
  Q_OBJECT

 public:
  explicit Chip(QWidget* parent = nullptr);
  /// An empty text hides the chip.
  void set(const QString& text, Tint tint);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Tint m_tint = Tint::Plain;
};

}  // namespace kstem::ui
