#include "ui/pages/people/old_teachers_panel.h"

#include "core/domain/retention.h"
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

}  // namespace

OldTeachersPanel::OldTeachersPanel(OldTeachers old, QWidget* parent)
    : ActionPanel(QStringLiteral("oldTeachersPanel"), tr("오래된 개인정보"), tr("모두 지우기"),
                  parent),
      m_old(std::move(old)) {
  form()->setNote(tr("%n명", nullptr, static_cast<int>(m_old.rows.size())));
  auto* const about = roleLabel("soft", form());
  about->setText(tr("%n개월 동안 빌리거나 예약하지 않은 교사입니다. 이름, 전화, 이메일을 이 PC에서 "
                    "지우고, 다음 동기화로 다른 센터에서도 지웁니다. 대여 기록은 이름 없이 "
                    "남습니다. 되돌릴 수 없습니다.",
                    nullptr, kRetentionMonths));
  about->setWordWrap(true);
  form()->addWide(about);
  form()->addWide(tableOf(m_old.rows, form()));
  QStringList names(tr("고르십시오"));
  for (const ClerkView& clerk : m_old.clerks) names.append(qs(clerk.name));
  m_manager = new ChoiceField(QStringLiteral("oldManager"), names, form());
  form()->add(tr("허락한 관리자"), m_manager);
  m_sure = new QCheckBox(tr("되돌릴 수 없음을 알고 지웁니다"), form());
  m_sure->setObjectName(QStringLiteral("oldSure"));
  form()->addWide(m_sure);
}

void OldTeachersPanel::finish() {
  const int chosen = m_manager->currentIndex() - 1;
  if (chosen < 0) return takeFocus();
  if (!m_sure->isChecked()) return m_sure->setFocus(Qt::OtherFocusReason);
  const ClerkId manager = m_old.clerks[static_cast<std::size_t>(chosen)].id;
  std::vector<Intent> intents;
  for (const OldTeacher& teacher : m_old.rows) intents.push_back(EraseTeacher{teacher.id, manager});
  Q_EMIT asked(intents);
}

}  // namespace kstem::ui
