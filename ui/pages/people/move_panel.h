#pragma once

#include "core/service/queries/school_page.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class SchoolChooser;

/// 전근: a teacher goes to another school; what is out stays with this one.
class MovePanel final : public ActionPanel {
  Q_OBJECT

 public:
  MovePanel(BankThread& bank, const SchoolPageView& school, const SchoolTeacher& teacher,
            QWidget* parent);

  void takeFocus() override;

 protected:
  void finish() override;

 private:
  void showMarked();

  TeacherId m_teacher;
  SchoolChooser* m_chooser;
};

}  // namespace kstem::ui
