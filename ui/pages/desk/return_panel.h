#pragma once

#include "core/service/desk_view.h"
#include "ui/actions.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// The kit that just came back: whose it was, whether it is late, what is in the box.
class ReturnPanel final : public Card {
  Q_OBJECT

 public:
  explicit ReturnPanel(const Actions& actions, QWidget* parent = nullptr);

  void showReturn(const ReturnView& view);
  CellTable* table() const { return m_table; }
  /// The marked part, the first one when none is; nothing once the kit was counted.
  std::optional<std::size_t> selectedPart() const;
  const PartView& part(std::size_t index) const { return m_parts.at(index); }

 Q_SIGNALS:
  void counted(std::size_t part, int in);

 private:
  QWidget* buildHead();
  void step(int row, int by);

  ElidedLabel* m_model;
  QLabel* m_details;
  Chip* m_late;
  Chip* m_checked;
  CellTable* m_table;
  ButtonRow* m_buttons;
  std::vector<PartView> m_parts;
  KitId m_kit;
  bool m_checkedIn = false;
};

}  // namespace kstem::ui
