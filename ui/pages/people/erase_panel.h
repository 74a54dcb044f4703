#pragma once

#include "core/service/queries/school_page.h"
#include "ui/pages/people/erasing_panel.h"

namespace kstem::ui {

/// 개인정보 지우기: what is known of a teacher goes for good, here and at every center.
class ErasePanel final : public ErasingPanel {
  Q_OBJECT

 public:
  ErasePanel(const SchoolPageView& school, const SchoolTeacher& teacher, QWidget* parent);
};

}  // namespace kstem::ui
