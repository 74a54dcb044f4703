#pragma once

#include <optional>

#include "core/service/queries/school_side.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class CellTable;
class SchoolChooser;

/// 합치기: two schools side by side; the left one stays.
class MergePanel final : public ActionPanel {
  Q_OBJECT

 public:
  /// `here` stays unless the clerk swaps them. Without `other` it is looked for in the panel.
  MergePanel(BankThread& bank, const SchoolId& here, const std::optional<SchoolId>& other,
             QWidget* parent);

  void takeFocus() override;

 protected:
  void finish() override;

 private:
  void build();
  void swap();
  void ask();
  void showSides();

  enum class Stays { Here, Other };

  const std::optional<SchoolSide>& staying() const;
  const std::optional<SchoolSide>& going() const;

  BankThread& m_bank;
  SchoolId m_here;
  std::optional<SchoolId> m_other;
  Stays m_stays = Stays::Here;
  std::optional<SchoolSide> m_hereSide, m_otherSide;
  SchoolChooser* m_chooser = nullptr;
  CellTable* m_table;
  KeyButton* m_swap;
  int m_turn = 0;
};

}  // namespace kstem::ui
