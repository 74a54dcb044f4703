#pragma once

#include "core/service/desk_action.h"
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
  /// Whether the arrows and − + work on the parts instead of the list of kits.
  void setActive(bool active);
  bool isActive() const { return m_active; }
  void moveBy(int by);
  void step(int by);

 Q_SIGNALS:
  void counted(const kstem::CountOut& count);

 private:
  void stepRow(int row, int by);

  CellTable* m_table;
  std::vector<PartView> m_parts;
  KitId m_kit;
  bool m_active = false;
};

}  // namespace kstem::ui
