#pragma once

#include "core/service/queries/old_teachers.h"
#include "ui/pages/people/erasing_panel.h"

namespace kstem::ui {

/// 오래된 개인정보: whose data nobody needed for so long that it has to go; all of it goes at once.
class OldTeachersPanel final : public ErasingPanel {
  Q_OBJECT

 public:
  OldTeachersPanel(const OldTeachers& old, QWidget* parent);
};

}  // namespace kstem::ui
