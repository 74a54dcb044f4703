#pragma once

#include <QFrame>
#include <QPushButton>

#include "ui/actions.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

/// The dark rail: whose bank this is, and the pages. Below 1000 px it shrinks to icons.
class Rail final : public QFrame {
  Q_OBJECT

 public:
  explicit Rail(const Actions& actions, QWidget* parent = nullptr);
  void setCenter(const QString& name);
  void setNarrow(bool narrow);

 private:
  QLabel* m_brand;
  QLabel* m_center;
  QPushButton* m_desk;
  QLabel* m_key;
};

}  // namespace kstem::ui
