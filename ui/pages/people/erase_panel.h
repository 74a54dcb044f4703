#pragma once

#include <QCheckBox>
#include <optional>

#include "core/service/queries/school_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// 개인정보 지우기: what is known of a teacher goes for good, here and at every center.
class ErasePanel final : public ActionPanel {
  Q_OBJECT

 public:
  ErasePanel(const SchoolPageView& school, const SchoolTeacher& teacher, QWidget* parent);

  void takeFocus() override { m_manager->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  TeacherId m_teacher;
  std::vector<ClerkView> m_clerks;
  ChoiceField* m_manager;
  QCheckBox* m_sure;
};

}  // namespace kstem::ui
