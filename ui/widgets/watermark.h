#pragma once

#include <QWidget>

namespace kstem::ui {

/// 연습용 across a window, above everything and in nobody's way: neither mouse nor keys notice it.
/// Hidden until it is shown; follows the size of its parent.
class Watermark final : public QWidget {
  Q_OBJECT

 public:
  explicit Watermark(QWidget* over);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace kstem::ui
