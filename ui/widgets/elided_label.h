#pragma once

#include <QLabel>

namespace kstem::ui {

/// One line that gives way: what does not fit ends in "…" and stands whole in the tool tip.
class ElidedLabel final : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace kstem::ui
