#pragma once

#include <QAbstractButton>

namespace kstem::ui {

/// A word that narrows a list while it is on.
class FilterChip final : public QAbstractButton {
  Q_OBJECT

 public:
  FilterChip(const QString& name, const QString& words, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString shown() const;
};

}  // namespace kstem::ui
