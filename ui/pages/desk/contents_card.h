#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// What should be in the box of the chosen line, and what is.
class ContentsCard final : public Card {
  Q_OBJECT

 public:
  explicit ContentsCard(QWidget* parent = nullptr);
  /// Nothing hides the card.
  void showLine(const DraftLineView* line);

 private:
  CellTable* m_table;
};

}  // namespace kstem::ui
