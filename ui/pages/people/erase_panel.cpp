#include "ui/pages/people/erase_panel.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {

ErasePanel::ErasePanel(const SchoolPageView& school, const SchoolTeacher& teacher, QWidget* parent)
    : ErasingPanel(QStringLiteral("erasePanel"), tr("개인정보 지우기"), tr("지우기"), {teacher.id},
                   school.clerks, parent) {
  form()->setNote(qs(teacher.name));
  explain(tr("이름, 전화, 이메일을 이 PC에서 지우고, 다음 동기화로 다른 센터에서도 지웁니다. "
             "대여 기록은 이름 없이 남습니다. 되돌릴 수 없습니다."));
  addAgreement();
}

}  // namespace kstem::ui
