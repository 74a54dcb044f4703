#include "ui/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainterPath>
#include <QPalette>
#include <initializer_list>

namespace kstem::ui {
namespace {

// All drawings live in a box of 24 × 24, stroke 2, round ends.

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes) {
  QPainterPath path;
  for (const auto& stroke : strokes) {
    path.moveTo(*stroke.begin());
    for (const QPointF& point : stroke) path.lineTo(point);
  }
  return path;
}

QPainterPath circle(double x, double y, double radius) {
  QPainterPath path;
  path.addEllipse(QPointF(x, y), radius, radius);
  return path;
}

/// Side by side: the + of paths would unite their areas and drop open strokes.
QPainterPath together(std::initializer_list<QPainterPath> paths) {
  QPainterPath all;
  for (const QPainterPath& path : paths) all.addPath(path);
  return all;
}

QPainterPath question() {
  QPainterPath path = circle(12, 12, 10);
  path.moveTo(9, 9.5);
  path.cubicTo(9, 5.5, 15.5, 5.5, 15.3, 9.6);
  path.cubicTo(15.2, 12, 12, 12, 12, 14.3);
  path.addEllipse(QPointF(12, 17.6), 0.3, 0.3);
  return path;
}

QPainterPath undo() {
  QPainterPath path = lines({{{8, 4}, {3.5, 8.5}, {8, 13}}, {{3.5, 8.5}, {14, 8.5}}});
  path.cubicTo(22, 8.5, 22, 19.5, 14, 19.5);
  path.lineTo(8, 19.5);
  return path;
}

QPainterPath person() {
  QPainterPath path = circle(12, 7.5, 4);
  path.moveTo(4, 21);
  path.cubicTo(4, 12.5, 20, 12.5, 20, 21);
  return path;
}

QPainterPath printer() {
  QPainterPath path = lines({{{7, 8}, {7, 3}, {17, 3}, {17, 8}},
                             {{7, 18}, {3, 18}, {3, 8}, {21, 8}, {21, 18}, {17, 18}}});
  path.addRect(QRectF(7, 14, 10, 7));
  return path;
}

QPainterPath scanner() {
  return lines({{{3, 8}, {3, 4}, {7, 4}},
                {{17, 4}, {21, 4}, {21, 8}},
                {{21, 16}, {21, 20}, {17, 20}},
                {{7, 20}, {3, 20}, {3, 16}},
                {{8, 8}, {8, 16}},
                {{12, 8}, {12, 16}},
                {{16, 8}, {16, 16}}});
}

QPainterPath day() {
  return lines({{{4, 5}, {20, 5}, {20, 21}, {4, 21}, {4, 5}},
                {{4, 10}, {20, 10}},
                {{8.5, 2.5}, {8.5, 7}},
                {{15.5, 2.5}, {15.5, 7}}});
}

/// A row of bars over days.
QPainterPath calendar() {
  return lines({{{3, 4}, {3, 20.5}, {21, 20.5}},
                {{7, 6}, {14, 6}},
                {{10, 11}, {20, 11}},
                {{7, 16}, {12, 16}},
                {{16, 16}, {20, 16}}});
}

QPainterPath box() {
  return lines({{{3.5, 8}, {12, 3.5}, {20.5, 8}, {20.5, 17}, {12, 21}, {3.5, 17}, {3.5, 8}},
                {{3.5, 8}, {12, 12.5}, {20.5, 8}},
                {{12, 12.5}, {12, 21}}});
}

/// Lines, some of them ticked.
QPainterPath list() {
  return lines({{{3, 6}, {5, 8}, {8.5, 4}},
                {{12, 6}, {21, 6}},
                {{3, 13}, {5, 15}, {8.5, 11}},
                {{12, 13}, {21, 13}},
                {{4, 20}, {7, 20}},
                {{12, 20}, {21, 20}}});
}

/// Three sliders: a setting is something that one moves.
QPainterPath gear() {
  return together({lines({{{3, 6}, {11, 6}},
                          {{17, 6}, {21, 6}},
                          {{3, 12}, {5, 12}},
                          {{11, 12}, {21, 12}},
                          {{3, 18}, {13, 18}},
                          {{19, 18}, {21, 18}}}),
                   circle(14, 6, 2.6), circle(8, 12, 2.6), circle(16, 18, 2.6)});
}

QPainterPath pathOf(Icon icon) {
  switch (icon) {
    case Icon::None: return {};
    case Icon::Check: return lines({{{4, 12.5}, {9.5, 18}, {20, 6}}});
    case Icon::Dot: return circle(12, 12, 6);
    case Icon::Question: return question();
    case Icon::Cross: return lines({{{5, 5}, {19, 19}}, {{19, 5}, {5, 19}}});
    case Icon::Warning:
      return lines({{{12, 3}, {22, 20.5}, {2, 20.5}, {12, 3}},
                    {{12, 10}, {12, 14.5}},
                    {{12, 17.4}, {12, 17.5}}});
    case Icon::Undo: return undo();
    case Icon::Printer: return printer();
    case Icon::Person: return person();
    case Icon::Scanner: return scanner();
    case Icon::Day: return day();
    case Icon::Calendar: return calendar();
    case Icon::Box: return box();
    case Icon::Gear: return gear();
    case Icon::Exchange:
      return lines({{{4, 8}, {19, 8}}, {{15, 4}, {19, 8}, {15, 12}}, {{20, 16}, {5, 16}}, {{9, 12}, {5, 16}, {9, 20}}});
    case Icon::List: return list();
    case Icon::Truck:
      return together({lines({{{2, 6}, {14, 6}, {14, 17}, {10, 17}}, {{5, 17}, {2, 17}, {2, 6}}, {{14, 10}, {19, 10}, {22, 13}, {22, 17}, {20, 17}}}), circle(7.5, 17.5, 2), circle(17.5, 17.5, 2)});
    case Icon::Down: return lines({{{5, 9}, {12, 16}, {19, 9}}});
    case Icon::Find: return together({circle(10.5, 10.5, 6.5), lines({{{15.5, 15.5}, {21, 21}}})});
  }
  return {};
}

class DrawnIcon final : public QIconEngine {
 public:
  explicit DrawnIcon(Icon icon) : m_icon(icon) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    paintIcon(*painter, m_icon, rect, QApplication::palette().color(group, QPalette::ButtonText));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }
  QIconEngine* clone() const override { return new DrawnIcon(m_icon); }

 private:
  Icon m_icon;
};

}  // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& color) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / 24, box.height() / 24);
  painter.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(icon == Icon::Dot ? QBrush(color) : QBrush(Qt::NoBrush));
  painter.drawPath(pathOf(icon));
  painter.restore();
}

QIcon icon(Icon name) { return name == Icon::None ? QIcon() : QIcon(new DrawnIcon(name)); }

}  // namespace kstem::ui
