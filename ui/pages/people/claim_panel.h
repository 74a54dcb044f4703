#pragma once

#include "core/service/queries/school_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// 변상 처리: how many of a part are settled, and how; the amount is proposed.
class ClaimPanel final : public ActionPanel {
  Q_OBJECT

 public:
  ClaimPanel(const SchoolClaim& claim, QWidget* parent);

  void takeFocus() override { m_how->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  Settlement chosen() const;
  void showAmount();

  SchoolClaim m_claim;
  ChoiceField* m_how;
  NumberField* m_count;
  NumberField* m_won;
  QLabel* m_reckoning;
  QLineEdit* m_note;
};

}  // namespace kstem::ui
