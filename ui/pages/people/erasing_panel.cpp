#include "ui/pages/people/erasing_panel.h"

namespace kstem::ui {

ErasingPanel::ErasingPanel(const QString& name, const QString& title, const QString& doWords,
                           std::vector<TeacherId> whom, const std::vector<ClerkView>& clerks,
                           QWidget* parent)
    : ActionPanel(name, title, doWords, parent),
      m_whom(std::move(whom)),
      m_manager(new ManagerField(QStringLiteral("eraseManager"), clerks, form())),
      m_sure(new QCheckBox(tr("되돌릴 수 없음을 알고 지웁니다"), form())) {
  m_sure->setObjectName(QStringLiteral("eraseSure"));
}

void ErasingPanel::explain(const QString& about) {
  auto* const label = roleLabel("soft", form());
  label->setText(about);
  label->setWordWrap(true);
  form()->addWide(label);
}

void ErasingPanel::addAgreement() {
  form()->add(tr("허락한 관리자"), m_manager);
  form()->addWide(m_sure);
}

void ErasingPanel::finish() {
  const auto manager = m_manager->manager();
  if (!manager) return takeFocus();
  if (!m_sure->isChecked()) return m_sure->setFocus(Qt::OtherFocusReason);
  Q_EMIT asked({EraseTeachers{m_whom, *manager}});
}

}  // namespace kstem::ui
