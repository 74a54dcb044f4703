#include "ui/pages/people/lift_panel.h"

#include "ui/bridge/convert.h"
#include "ui/pages/people/people_words.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/fit_height.h"

namespace kstem::ui {
namespace {

constexpr int kMostReasons = 4;
constexpr int kSeen = 2;  ///< at least, in a small window

CellRow rowOf(const HoldReason& reason) {
  return {{{.text = qs(reason.kit.model), .sub = codeText(reason.kit.code), .strong = true},
           {.text = shortDayText(reason.due)},
           {.text = reason.returned ? shortDayText(*reason.returned) : LiftPanel::tr("대여 중")},
           {.text = LiftPanel::tr("%n일 늦음", nullptr, reason.daysLate),
            .kind = CellKind::Chip,
            .tint = Tint::Warn},
           {.text = reason.until ? LiftPanel::tr("%1까지").arg(shortDayText(*reason.until))
                                 : LiftPanel::tr("반납할 때까지")}}};
}

}  // namespace

LiftPanel::LiftPanel(const SchoolPageView& school, QWidget* parent)
    : ActionPanel(QStringLiteral("liftPanel"), tr("대여 제한 해제"), tr("제한 해제"), parent),
      m_school(school.id) {
  form()->setNote(qs(school.name));
  form()->setChip(holdText(school), Tint::Warn);
  form()->addWide(reasonList(school));
  m_reason = addLine(QStringLiteral("liftReason"), tr("까닭"), tr("택배 지연으로 늦었음을 확인함"));
  m_manager = new ManagerField(QStringLiteral("liftManager"), school.clerks, form());
  form()->add(tr("허락한 관리자"), m_manager);
  if (school.standing.hold.overdueNow > 0)
    buttons()->setNote(tr("연체된 교구는 돌아와야 풀립니다."));
}

QWidget* LiftPanel::reasonList(const SchoolPageView& school) {
  auto* const table =
      new CellTable(QStringLiteral("liftReasons"),
                    {tr("교구"), tr("반납 예정"), tr("반납"), tr("늦음"), tr("제한")}, 0, form());
  table->setAccessibleName(tr("대여 제한의 까닭"));
  table->setFocusPolicy(Qt::NoFocus);
  std::vector<CellRow> rows;
  for (const HoldReason& reason : school.reasons) rows.push_back(rowOf(reason));
  table->setRows(std::move(rows));
  table->select(-1);
  fitHeight(*table, kSeen, kMostReasons);
  return table;
}

void LiftPanel::finish() {
  if (typedIn(*m_reason).empty()) return takeFocus();
  const auto manager = m_manager->manager();
  if (!manager) return m_manager->setFocus(Qt::OtherFocusReason);
  Q_EMIT asked({LiftHold{m_school, typedIn(*m_reason), *manager}});
}

}  // namespace kstem::ui
