#pragma once

#include <QFrame>
#include <QLabel>

#include "core/domain/intent.h"
#include "core/service/desk_view.h"

namespace kstem::ui {

class Chip;
class KeyButton;

/// The reservation that the checkout collects: what it is for, how much of it is here, and what
/// becomes of the rest.
class PickUpBar final : public QFrame {
  Q_OBJECT

 public:
  explicit PickUpBar(QWidget* parent = nullptr);
  void showView(const DeskView& view);

 Q_SIGNALS:
  void restAsked(kstem::RestOf rest);

 private:
  void showRest(const PickUpView& pickUp);

  Chip* m_chip;
  QLabel* m_text;
  KeyButton* m_rest;
  bool m_releases = false;
};

}  // namespace kstem::ui
