#include "ui/pages/people/teacher_editor.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QString hintOf(const std::string& masked, const QString& example) {
  return masked.empty() ? example : TeacherEditor::tr("%1 — 바꿀 때만 적습니다").arg(qs(masked));
}

}  // namespace

TeacherEditor::TeacherEditor(const SchoolPageView& school,
                             const std::optional<SchoolTeacher>& teacher, QWidget* parent)
    : ActionPanel(QStringLiteral("teacherEditor"),
                  teacher ? tr("교사 정보 고치기") : tr("%1 교사 등록").arg(qs(school.name)),
                  teacher ? tr("저장") : tr("등록"), parent),
      m_school(school.id),
      m_teacher(teacher) {
  const SchoolTeacher known = teacher.value_or(SchoolTeacher{});
  m_name = addLine(QStringLiteral("teacherName"), tr("이름"), tr("김하늘"));
  m_subject = addLine(QStringLiteral("teacherSubject"), tr("과목"), tr("수학"));
  m_phone =
      addLine(QStringLiteral("teacherPhone"), tr("전화"), hintOf(known.phone, tr("02-000-0000")));
  m_email = addLine(QStringLiteral("teacherEmail"), tr("이메일"), tr("없어도 됩니다"));
  m_name->setText(qs(known.name));
  m_subject->setText(qs(known.subject));
  m_email->setText(qs(known.email));
}

std::vector<Intent> TeacherEditor::changes() const {
  std::vector<Intent> changes;
  const auto change = [&](TeacherField field, const std::string& before, const std::string& now) {
    if (before != now) changes.push_back(SetTeacherField{m_teacher->id, field, now});
  };
  change(TeacherField::Name, m_teacher->name, typedIn(*m_name));
  change(TeacherField::Subject, m_teacher->subject, typedIn(*m_subject));
  change(TeacherField::Email, m_teacher->email, typedIn(*m_email));
  change(TeacherField::Phone, {}, typedIn(*m_phone));
  return changes;
}

void TeacherEditor::finish() {
  if (typedIn(*m_name).empty()) return takeFocus();
  if (!m_teacher)
    return Q_EMIT asked({RegisterTeacher{m_school, typedIn(*m_name), typedIn(*m_phone),
                                         typedIn(*m_email), typedIn(*m_subject)}});
  const std::vector<Intent> intents = changes();
  if (intents.empty()) return Q_EMIT left();
  Q_EMIT asked(intents);
}

}  // namespace kstem::ui
