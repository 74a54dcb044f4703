#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace kstem::ui {

/// Type on paper, in points.
struct Type {
  double point = 9;
  bool bold = false;
};

/// How wide a line is on any paper, in millimetres; the same for every printer.
double widthOf(const QString& text, const Type& type);
double lineHeight(const Type& type);
/// The lines of `text` in a column of `width` millimetres: broken at line ends and blanks, in the
/// middle of a word only where it is wider than the column. Never drops a letter. At least one
/// line.
QStringList brokenLines(const QString& text, const Type& type, double width);

/// Draws on one page with millimetres as its unit, whatever the device.
class Pen final {
 public:
  /// `origin`: where (0, 0) of this half lies on the page, in millimetres.
  Pen(QPainter& painter, QPointF origin);

  void text(const QRectF& box, Qt::Alignment align, const QString& text, const Type& type);
  void lines(const QRectF& box, Qt::Alignment align, const QStringList& lines, const Type& type);
  void box(const QRectF& box, const QColor& fill = Qt::transparent);
  /// Paper shows through: under a barcode, whatever was painted before.
  void white(const QRectF& box);
  void rule(QPointF from, QPointF to, Qt::PenStyle style = Qt::SolidLine);
  /// Across `box`, light enough to read what is painted over it. Drawn, so that it does not come
  /// between the words of a PDF's text.
  void watermark(const QRectF& box, const QString& text);
  void setInk(const QColor& ink) { m_ink = ink; }
  /// `box` in device pixels, for what paints itself.
  QRectF toDevice(const QRectF& box) const;
  QPainter& painter() { return m_painter; }

 private:
  QFont fontOf(const Type& type) const;

  QPainter& m_painter;
  QPointF m_origin;
  double m_scaleX;
  double m_scaleY;
  QColor m_ink = Qt::black;
};

}  // namespace kstem::ui
