#include "ui/pages/people/erase_panel.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {

ErasePanel::ErasePanel(const SchoolPageView& school, const SchoolTeacher& teacher, QWidget* parent)
    : ActionPanel(QStringLiteral("erasePanel"), tr("개인정보 지우기"), tr("지우기"), parent),
      m_teacher(teacher.id),
      m_clerks(school.clerks) {
  form()->setNote(qs(teacher.name));
  auto* const about = roleLabel("soft", form());
  about->setText(tr("이름, 전화, 이메일을 이 PC에서 지우고, 다음 동기화로 다른 센터에서도 지웁니다. "
                    "대여 기록은 이름 없이 남습니다. 되돌릴 수 없습니다."));
  about->setWordWrap(true);
  form()->addWide(about);
  QStringList names(tr("고르십시오"));
  for (const ClerkView& clerk : m_clerks) names.append(qs(clerk.name));
  m_manager = new ChoiceField(QStringLiteral("eraseManager"), names, form());
  form()->add(tr("허락한 관리자"), m_manager);
  m_sure = new QCheckBox(tr("되돌릴 수 없음을 알고 지웁니다"), form());
  m_sure->setObjectName(QStringLiteral("eraseSure"));
  form()->addWide(m_sure);
}

void ErasePanel::finish() {
  const int chosen = m_manager->currentIndex() - 1;
  if (chosen < 0) return takeFocus();
  if (!m_sure->isChecked()) return m_sure->setFocus(Qt::OtherFocusReason);
  Q_EMIT asked({EraseTeacher{m_teacher, m_clerks[static_cast<std::size_t>(chosen)].id}});
}

}  // namespace kstem::ui
