#include "ui/pages/people/old_teachers_panel.h"

#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

constexpr int kTableHeight = 240;

CellRow oldRow(const OldTeacher& teacher) {
  return {{{.text = qs(teacher.name), .sub = qs(teacher.school), .strong = true},
           {.text = dayText(teacher.last)}}};
}

CellTable* tableOf(const std::vector<OldTeacher>& teachers, QWidget* parent) {
  auto* const table =
      new CellTable(QStringLiteral("oldTeachers"),
                    {OldTeachersPanel::tr("교사"), OldTeachersPanel::tr("마지막 기록")}, 0, parent);
  table->setAccessibleName(OldTeachersPanel::tr("오래된 개인정보"));
  std::vector<CellRow> rows;
  for (const OldTeacher& teacher : teachers) rows.push_back(oldRow(teacher));
  table->setRows(std::move(rows));
  table->setFixedHeight(kTableHeight);
  return table;
}

std::vector<TeacherId> idsOf(const std::vector<OldTeacher>& teachers) {
  std::vector<TeacherId> all;
  for (const OldTeacher& teacher : teachers) all.push_back(teacher.id);
  return all;
}

}  // namespace

OldTeachersPanel::OldTeachersPanel(const OldTeachers& old, QWidget* parent)
    : ErasingPanel(QStringLiteral("oldTeachersPanel"), tr("오래된 개인정보"), tr("모두 지우기"),
                   idsOf(old.rows), old.clerks, parent) {
  form()->setNote(tr("%n명", nullptr, static_cast<int>(old.rows.size())));
  explain(tr("%n개월 동안 빌리거나 예약하지 않은 교사입니다. 이름, 전화, 이메일을 이 PC에서 "
             "지우고, 다음 동기화로 다른 센터에서도 지웁니다. 대여 기록은 이름 없이 "
             "남습니다. 되돌릴 수 없습니다.",
             nullptr, old.months));
  form()->addWide(tableOf(old.rows, form()));
  addAgreement();
}

}  // namespace kstem::ui
