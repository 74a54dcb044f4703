#pragma once

#include "core/exchange/status.h"
#include "ui/widgets/action_panel.h"
#include "ui/widgets/manager_field.h"

namespace kstem::ui {

/// PC 내보내기: stolen, given away or replaced; what it writes from now on does not count.
class RevokePanel final : public ActionPanel {
  Q_OBJECT

 public:
  RevokePanel(const exchange::ExchangeStatus& status, const std::vector<ClerkView>& clerks,
              QWidget* parent);
  void takeFocus() override { m_pc->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  std::vector<IncId> m_roots;
  ChoiceField* m_pc = nullptr;
  QLineEdit* m_reason;
  ManagerField* m_manager;
};

/// 기다리지 않기: records that nobody has any more are given up.
class WaivePanel final : public ActionPanel {
  Q_OBJECT

 public:
  WaivePanel(const exchange::ExchangeStatus& status, const std::vector<ClerkView>& clerks,
             QWidget* parent);
  void takeFocus() override { m_manager->setFocus(Qt::OtherFocusReason); }

 Q_SIGNALS:
  void waived(const std::vector<kstem::EventId>& missing, const kstem::ClerkId& manager);

 protected:
  void finish() override;

 private:
  std::vector<EventId> m_missing;
  ManagerField* m_manager;
};

}  // namespace kstem::ui
