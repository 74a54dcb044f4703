#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// 이번 방문: every kit that went over the counter, and what is still out on the same loan.
class VisitCard final : public Card {
  Q_OBJECT

 public:
  explicit VisitCard(QWidget* parent = nullptr);
  void showView(const DeskView& view);

 private:
  CellTable* m_table;
};

}  // namespace kstem::ui
