#include "ui/pages/people/teacher_editor.h"

#include "ui/bridge/convert.h"
#include "ui/widgets/local_button.h"

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
  if (!known.phone.empty()) addForgetPhone();
  m_email = addLine(QStringLiteral("teacherEmail"), tr("이메일"), tr("없어도 됩니다"));
  m_name->setText(qs(known.name));
  m_subject->setText(qs(known.subject));
  m_email->setText(qs(known.email));
  if (m_teacher)
    addButton(localButton(QStringLiteral("eraseTeacher"), tr("개인정보 지우기…"),
                          QStringLiteral("Alt+Delete"), ButtonRole::Normal, this,
                          [this] { Q_EMIT eraseAsked(*m_teacher); }));
}

void TeacherEditor::addForgetPhone() {
  m_forgetPhone = new QCheckBox(tr("적힌 전화 지우기"), form());
  m_forgetPhone->setObjectName(QStringLiteral("teacherForgetPhone"));
  form()->addWide(m_forgetPhone);
  connect(m_forgetPhone, &QCheckBox::toggled, m_phone, &QLineEdit::setDisabled);
}

ChangeTeacher TeacherEditor::changes() const {
  ChangeTeacher intent{m_teacher->id, {}};
  const auto change = [&](TeacherField field, const std::string& before, const std::string& now) {
    if (before != now) intent.fields.push_back({field, now});
  };
  change(TeacherField::Name, m_teacher->name, typedIn(*m_name));
  change(TeacherField::Subject, m_teacher->subject, typedIn(*m_subject));
  change(TeacherField::Email, m_teacher->email, typedIn(*m_email));
  if (m_forgetPhone != nullptr && m_forgetPhone->isChecked())
    intent.fields.push_back({TeacherField::Phone, {}});
  else
    change(TeacherField::Phone, {}, typedIn(*m_phone));
  return intent;
}

void TeacherEditor::finish() {
  if (typedIn(*m_name).empty()) return takeFocus();
  if (!m_teacher)
    return Q_EMIT asked({RegisterTeacher{m_school, typedIn(*m_name), typedIn(*m_phone),
                                         typedIn(*m_email), typedIn(*m_subject)}});
  const ChangeTeacher intent = changes();
  if (intent.fields.empty()) return Q_EMIT left();
  Q_EMIT asked({intent});
}

}  // namespace kstem::ui
