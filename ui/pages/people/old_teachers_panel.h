#pragma once

#include <QCheckBox>

#include "core/service/queries/old_teachers.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// 오래된 개인정보: whose data nobody needed for so long that it has to go; all of it goes at once.
class OldTeachersPanel final : public ActionPanel {
  Q_OBJECT

 public:
  OldTeachersPanel(OldTeachers old, QWidget* parent);

  void takeFocus() override { m_manager->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  OldTeachers m_old;
  ChoiceField* m_manager;
  QCheckBox* m_sure;
};

}  // namespace kstem::ui
