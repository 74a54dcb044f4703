#pragma once

#include "core/service/desk_view.h"
#include "ui/actions.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// A loan whose slip was scanned.
class LoanPanel final : public Card {
  Q_OBJECT

 public:
  explicit LoanPanel(const Actions& actions, QWidget* parent = nullptr);
  void showLoan(const LoanView& loan);
  CellTable* table() const { return m_table; }
  /// The kit that a swap would be about.
  std::optional<KitId> swappable() const;

 private:
  QWidget* buildHead();

  ElidedLabel* m_school;
  ElidedLabel* m_details;
  QLabel* m_due;
  CellTable* m_table;
  ButtonRow* m_buttons;
  std::vector<LoanLineView> m_lines;
};

}  // namespace kstem::ui
