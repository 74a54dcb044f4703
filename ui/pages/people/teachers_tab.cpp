#include "ui/pages/people/teachers_tab.h"

#include <algorithm>

#include "ui/bridge/convert.h"

namespace kstem::ui {

TeachersTab::TeachersTab(QWidget* parent)
    : ListTab(QStringLiteral("schoolTeachers"), tr("이 학교의 교사"),
              {tr("이름"), tr("전화"), tr("대여 중"), tr("카드 번호")}, 0,
              tr("아직 교사가 없습니다. ‘교사 등록’으로 이 학교의 교사를 적으십시오."), parent) {
  addButton(QStringLiteral("openPhone"), tr("전화 열기"), QStringLiteral("Alt+O"), Needs::Row,
            [this] {
              if (const auto* teacher = marked()) Q_EMIT phoneAsked(teacher->id);
            });
  addButton(QStringLiteral("moveTeacher"), tr("전근"), QStringLiteral("Alt+G"), Needs::Row, [this] {
    if (const auto* teacher = marked()) Q_EMIT moveAsked(*teacher);
  });
  const auto edit = [this] {
    if (const auto* teacher = marked()) Q_EMIT editAsked(*teacher);
  };
  addButton(QStringLiteral("editTeacher"), tr("고치기"), QStringLiteral("Alt+C"), Needs::Row, edit);
  addButton(QStringLiteral("newTeacher"), tr("교사 등록"), QStringLiteral("Alt+T"), Needs::Nothing,
            [this] { Q_EMIT newAsked(); });
  connect(table(), &CellTable::rowOpened, this, edit);
}

CellRow TeachersTab::rowOf(const SchoolTeacher& teacher) const {
  const auto opened = m_phones.find(teacher.id);
  const bool open = opened != m_phones.end();
  return {{{.text = qs(teacher.name), .sub = qs(teacher.subject), .strong = true},
           {.text = open ? opened->second : qs(teacher.phone),
            .sub = qs(teacher.email),
            .tint = open ? Tint::Brand : Tint::Plain,
            .strong = open},
           {.text = QString::number(teacher.kitsOut), .kind = CellKind::Number},
           {.text = codeText(teacher.code), .kind = CellKind::Code}}};
}

void TeachersTab::showSchool(const SchoolPageView& school) {
  m_teachers = school.teachers;
  showRows();
}

void TeachersTab::showRows() {
  std::vector<CellRow> rows;
  for (const SchoolTeacher& teacher : m_teachers) rows.push_back(rowOf(teacher));
  setRows(std::move(rows));
}

void TeachersTab::select(const TeacherId& teacher) {
  const auto at = std::ranges::find(m_teachers, teacher, &SchoolTeacher::id);
  if (at != m_teachers.end()) table()->select(static_cast<int>(at - m_teachers.begin()));
}

void TeachersTab::showPhone(const TeacherId& teacher, const QString& phone) {
  m_phones[teacher] = phone;
  showRows();
}

void TeachersTab::forgetPhones() {
  m_phones.clear();
  showRows();
}

const SchoolTeacher* TeachersTab::marked() const {
  const auto row = selected(m_teachers.size());
  return row ? &m_teachers[*row] : nullptr;
}

}  // namespace kstem::ui
