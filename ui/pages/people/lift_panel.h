#pragma once

#include "core/service/queries/school_page.h"
#include "ui/widgets/action_panel.h"
#include "ui/widgets/manager_field.h"

namespace kstem::ui {

/// 제한 해제: why the school is held, a reason to let it borrow, and who allows that.
class LiftPanel final : public ActionPanel {
  Q_OBJECT

 public:
  LiftPanel(const SchoolPageView& school, QWidget* parent);

  void takeFocus() override { m_reason->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  QWidget* reasonList(const SchoolPageView& school);

  SchoolId m_school;
  QLineEdit* m_reason;
  ManagerField* m_manager;
};

}  // namespace kstem::ui
