#include "ui/pages/people/erasing_panel.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QStringList choicesOf(const std::vector<ClerkView>& clerks) {
  QStringList names(ErasingPanel::tr("고르십시오"));
  for (const ClerkView& clerk : clerks) names.append(qs(clerk.name));
  return names;
}

}  // namespace

ErasingPanel::ErasingPanel(const QString& name, const QString& title, const QString& doWords,
                           std::vector<TeacherId> whom, std::vector<ClerkView> clerks,
                           QWidget* parent)
    : ActionPanel(name, title, doWords, parent),
      m_whom(std::move(whom)),
      m_clerks(std::move(clerks)),
      m_manager(new ChoiceField(QStringLiteral("eraseManager"), choicesOf(m_clerks), form())),
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
  const int chosen = m_manager->currentIndex() - 1;
  if (chosen < 0) return takeFocus();
  if (!m_sure->isChecked()) return m_sure->setFocus(Qt::OtherFocusReason);
  const ClerkId manager = m_clerks[static_cast<std::size_t>(chosen)].id;
  std::vector<Intent> intents;
  for (const TeacherId& teacher : m_whom) intents.push_back(EraseTeacher{teacher, manager});
  Q_EMIT asked(intents);
}

}  // namespace kstem::ui
