#include "ui/pages/desk/teacher_chooser.h"

#include <QHeaderView>

#include "ui/bridge/convert.h"
#include "ui/pages/desk/teacher_form.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

CellRow rowOf(const TeacherView& teacher) {
  return {{{.text = qs(teacher.name), .strong = true},
           {.text = qs(teacher.subject)},
           {.text = qs(teacher.phone)}}};
}

}  // namespace

TeacherChooser::TeacherChooser(QWidget* parent)
    : Card(QStringLiteral("teacherChooser"), parent),
      m_pages(new QStackedWidget(this)),
      m_table(new CellTable(QStringLiteral("teacherTable"), {tr("이름"), tr("과목"), tr("전화")}, 0,
                            this)),
      m_form(new TeacherForm(this)) {
  setTitle(tr("교사를 고르십시오"));
  setNote(tr("↑↓ Enter"));
  m_table->setAccessibleName(tr("이 학교의 교사"));
  m_pages->addWidget(m_table);
  m_pages->addWidget(m_form);
  body()->addWidget(m_pages, 1);
  connect(m_table, &CellTable::rowPressed, this, &TeacherChooser::choose);
  connect(m_form, &TeacherForm::left, this, &TeacherChooser::closeForm);
  connect(m_form, &TeacherForm::registered, this, [this](const AddTeacher& teacher) {
    closeForm();
    Q_EMIT registered(teacher);
  });
}

void TeacherChooser::showBorrower(const BorrowerView& borrower) {
  if (borrower.school != m_school) {
    m_table->select(-1);
    m_pages->setCurrentWidget(m_table);
  }
  m_school = borrower.school;
  m_teachers.clear();
  std::vector<CellRow> rows;
  for (const TeacherView& teacher : borrower.teachers) {
    m_teachers.push_back(teacher.id);
    rows.push_back(rowOf(teacher));
  }
  rows.push_back(
      {{{.text = tr("목록에 없음 — 새로 등록"), .tint = Tint::Brand, .strong = true}, {}, {}}});
  const int row = m_table->selectedRow();
  m_table->setRows(std::move(rows));
  m_table->select(row);
}

void TeacherChooser::moveBy(int by) { m_table->moveBy(by); }
bool TeacherChooser::hasSelection() const { return m_table->selectedRow() >= 0; }
bool TeacherChooser::isRegistering() const { return m_pages->currentWidget() == m_form; }

void TeacherChooser::choose() {
  const int row = m_table->selectedRow();
  if (row < 0) return;
  const auto index = static_cast<std::size_t>(row);
  if (index >= m_teachers.size()) return openForm();
  Q_EMIT chosen(m_teachers[index]);
}

void TeacherChooser::openForm() {
  m_pages->setCurrentWidget(m_form);
  setTitle(tr("새 교사 등록"));
  setNote(QString());
  m_form->start();
  Q_EMIT formOpened();
}

void TeacherChooser::closeForm() {
  m_pages->setCurrentWidget(m_table);
  setTitle(tr("교사를 고르십시오"));
  setNote(tr("↑↓ Enter"));
  Q_EMIT left();
}

}  // namespace kstem::ui
