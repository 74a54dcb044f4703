#include "ui/pages/desk/visit_card.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

QString withTime(const QString& word, const std::optional<Millis>& at) {
  return at ? word + u' ' + timeText(*at) : word;
}

Cell stateCell(const VisitRow& row) {
  switch (row.state) {
    case VisitState::Lent:
      return {.text = withTime(VisitCard::tr("대여됨"), row.at),
              .kind = CellKind::Chip,
              .tint = Tint::Brand};
    case VisitState::Returned:
      return {.text = withTime(VisitCard::tr("✓ 반납됨"), row.at),
              .kind = CellKind::Chip,
              .tint = Tint::Ok};
    case VisitState::ToCheck:
      return {.text = VisitCard::tr("확인 중"), .kind = CellKind::Chip, .tint = Tint::Info};
    case VisitState::Out:
      return {.text = VisitCard::tr("대여 중"), .kind = CellKind::Chip, .tint = Tint::Plain};
    case VisitState::Seen:
      return {.text = VisitCard::tr("본 것으로 기록"), .kind = CellKind::Chip, .tint = Tint::Warn};
  }
  return {};
}

CellRow rowOf(const VisitRow& row) {
  return {{{.text = qs(row.model), .sub = codeText(row.code), .strong = true}, stateCell(row)},
          row.state == VisitState::ToCheck ? Tint::Info : Tint::Plain};
}

long countOf(const std::vector<VisitRow>& rows, VisitState state) {
  return std::ranges::count(rows, state, &VisitRow::state);
}

QString noteOf(const std::vector<VisitRow>& rows) {
  QStringList parts;
  if (const long lent = countOf(rows, VisitState::Lent); lent > 0)
    parts.append(VisitCard::tr("대여 %1").arg(lent));
  if (const long back = countOf(rows, VisitState::Returned); back > 0)
    parts.append(VisitCard::tr("반납 %1").arg(back));
  if (const long out = countOf(rows, VisitState::Out); out > 0)
    parts.append(VisitCard::tr("남은 대여 %1").arg(out));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

VisitCard::VisitCard(QWidget* parent)
    : Card(QStringLiteral("visitCard"), parent),
      m_table(new CellTable(QStringLiteral("visitTable"), {tr("교구"), tr("상태")}, 0, this)) {
  setTitle(tr("이번 방문"));
  m_table->setAccessibleName(tr("이번 방문"));
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  body()->addWidget(m_table, 1);
}

void VisitCard::showView(const DeskView& view) {
  setVisible(!view.visit.empty());
  std::vector<CellRow> rows;
  for (const VisitRow& row : view.visit) rows.push_back(rowOf(row));
  m_table->setRows(std::move(rows));
  setNote(noteOf(view.visit));
}

}  // namespace kstem::ui
