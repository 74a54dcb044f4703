#pragma once

#include <QIcon>
#include <QPainter>
#include <QRectF>

namespace kstem::ui {

/// Our own few drawings, one stroke and weight; painted at run time in the colour asked for.
enum class Icon {
  None,
  Check,
  Dot,
  Question,
  Cross,
  Warning,
  Undo,
  Printer,
  Person,
  Scanner,
  Find,
  Day,
  Calendar,
  Box,
  Gear,
  Exchange,
  Truck,
  List,
  Down
};

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& color);
/// The drawing in the palette's button colour, normal and disabled.
QIcon icon(Icon name);

}  // namespace kstem::ui
