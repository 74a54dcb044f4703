#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// 다음 차례: who may come now that a kit is back, and the number to call.
class TurnCard final : public Card {
  Q_OBJECT

 public:
  explicit TurnCard(QWidget* parent = nullptr);
  void showView(const DeskView& view);

 private:
  QLabel* m_text;
};

}  // namespace kstem::ui
