#pragma once

#include "ui/actions.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// What can be scanned, while nobody stands at the counter.
class IdlePanel final : public Card {
  Q_OBJECT

 public:
  explicit IdlePanel(QWidget* parent = nullptr);

 private:
  QWidget* buildHints();
};

}  // namespace kstem::ui
