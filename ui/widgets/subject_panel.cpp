#include "ui/widgets/subject_panel.h"

namespace kstem::ui {

SubjectPanel::SubjectPanel(const QString& name, const Words& words, QWidget* parent)
    : ActionPanel(name, words.title, words.doIt, parent) {
  auto* const subject = roleLabel("soft", form());
  subject->setText(words.subject);
  subject->setWordWrap(true);
  form()->addWide(subject);
}

void SubjectPanel::takeFocus() {
  m_first->setFocus(Qt::OtherFocusReason);
  m_first->selectAll();
}

bool SubjectPanel::isMissing() {
  if (!typedIn(*m_first).empty()) return false;
  takeFocus();
  return true;
}

}  // namespace kstem::ui
