#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// 다음 차례: who may come now that a kit is back, the number to call, and a letter to each.
class TurnCard final : public Card {
  Q_OBJECT

 public:
  explicit TurnCard(QWidget* parent = nullptr);
  void showView(const DeskView& view);

 Q_SIGNALS:
  /// A letter to this one should be printed.
  void letterAsked(const kstem::ReservationId& reservation);

 private:
  void showButtons();

  std::vector<TurnView> m_turns;
  QLabel* m_text;
  ButtonRow* m_row;
  std::vector<QWidget*> m_buttons;
};

}  // namespace kstem::ui
