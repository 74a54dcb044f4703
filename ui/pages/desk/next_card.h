#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// 이 교구의 다음 길: where the kit that came back goes from here.
class NextCard final : public Card {
  Q_OBJECT

 public:
  explicit NextCard(QWidget* parent = nullptr);
  void showView(const DeskView& view);

 private:
  Chip* m_way;
  QLabel* m_text;
};

}  // namespace kstem::ui
