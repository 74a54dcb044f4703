#pragma once

#include "core/domain/intent.h"
#include "core/service/desk_view.h"
#include "ui/actions.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class BorrowerPanel;
class CellTable;
class PickUpBar;

/// The checkout being made: borrower, due day, kits.
class LendingPanel final : public Card {
  Q_OBJECT

 public:
  explicit LendingPanel(const Actions& actions, QWidget* parent = nullptr);

  void showView(const DeskView& view);
  CellTable* table() const { return m_table; }
  BorrowerPanel* borrower() const { return m_borrower; }
  /// The line whose contents are shown; nothing while the list is empty.
  const DraftLineView* selectedLine() const;
  void removeSelected();

 Q_SIGNALS:
  void removeAsked(const kstem::KitId& kit);
  void selectionMoved();
  void restAsked(kstem::RestOf rest);

 private:
  void removeRow(int row);

  BorrowerPanel* m_borrower;
  PickUpBar* m_pickUp;
  CellTable* m_table;
  ButtonRow* m_buttons;
  std::vector<DraftLineView> m_lines;
};

}  // namespace kstem::ui
