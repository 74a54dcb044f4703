#include "ui/pages/people/move_panel.h"

#include "ui/bridge/convert.h"
#include "ui/pages/people/school_chooser.h"

namespace kstem::ui {

MovePanel::MovePanel(BankThread& bank, const SchoolPageView& school, const SchoolTeacher& teacher,
                     QWidget* parent)
    : ActionPanel(QStringLiteral("movePanel"), tr("%1 교사 전근").arg(qs(teacher.name)),
                  tr("옮기기"), parent),
      m_teacher(teacher.id),
      m_chooser(new SchoolChooser(bank, school.id, this)) {
  form()->add(tr("지금 학교"), new QLabel(qs(school.name), this));
  form()->addWide(m_chooser);
  if (teacher.kitsOut > 0)
    buttons()->setNote(
        tr("대여 중인 %n세트는 이 학교에 남아 인계할 대여가 됩니다.", nullptr, teacher.kitsOut));
  connect(m_chooser, &SchoolChooser::markedChanged, this, &MovePanel::showMarked);
  showMarked();
}

void MovePanel::takeFocus() { m_chooser->takeFocus(); }
void MovePanel::showMarked() { doIt()->setEnabled(m_chooser->marked().has_value()); }

void MovePanel::finish() {
  if (const auto school = m_chooser->marked())
    Q_EMIT asked({MoveTeacher{m_teacher, school->entry.id}});
}

}  // namespace kstem::ui
