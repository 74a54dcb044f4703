#include "ui/pages/people/claims_tab.h"

#include "core/domain/claim_rate.h"
#include "ui/bridge/convert.h"
#include "ui/pages/people/people_words.h"

namespace kstem::ui {
namespace {

QString whatOf(const SchoolClaim& claim) {
  return dotted({claim.missing > 0 ? ClaimsTab::tr("분실 %1").arg(claim.missing) : QString(),
                 claim.broken > 0 ? ClaimsTab::tr("파손 %1").arg(claim.broken) : QString(),
                 qs(claim.note)});
}

Cell claimState(const SchoolClaim& claim) {
  if (claim.open > 0)
    return {.text = ClaimsTab::tr("! %1점 변상할 것").arg(claim.open),
            .kind = CellKind::Chip,
            .tint = Tint::Warn};
  return {.text = ClaimsTab::tr("✓ 끝남"), .kind = CellKind::Chip, .tint = Tint::Ok};
}

CellRow rowOf(const SchoolClaim& claim) {
  const auto won = claimAmount(claim.unitPrice, claim.open, claim.ratePercent);
  return {{{.text = qs(claim.part),
            .sub = dotted({qs(claim.kit.model), codeText(claim.kit.code)}),
            .strong = true},
           {.text = whatOf(claim)},
           {.text = plainDayText(claim.day), .sub = codeText(claim.loanCode)},
           {.text = claim.open > 0 ? wonText(won) : QString(),
            .sub = claim.open > 0 ? ClaimsTab::tr("단가의 %1%").arg(claim.ratePercent) : QString()},
           claimState(claim)}};
}

}  // namespace

ClaimsTab::ClaimsTab(QWidget* parent)
    : ListTab(
          QStringLiteral("schoolClaims"), tr("이 학교가 변상할 구성품"),
          {tr("구성품"), tr("내용"), tr("반납"), tr("변상 금액"), tr("상태")}, 0,
          tr("변상할 것이 없습니다. 반납 때 모자라거나 부서진 구성품을 적으면 여기에 나타납니다."),
          parent),
      m_settle(addButton(QStringLiteral("settleClaim"), tr("변상 처리"), QStringLiteral("Alt+B"),
                         Needs::Nothing, [this] { settle(); })) {
  addButton(QStringLiteral("damageReport"), tr("파손·분실 보고서"), QStringLiteral("Alt+P"),
            Needs::Row, [this] { report(); });
  connect(table(), &CellTable::rowOpened, this, &ClaimsTab::settle);
  connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ClaimsTab::showButton);
}

void ClaimsTab::showSchool(const SchoolPageView& school) {
  m_claims = school.claims;
  std::vector<CellRow> rows;
  for (const SchoolClaim& claim : m_claims) rows.push_back(rowOf(claim));
  setRows(std::move(rows));
  showButton();
}

void ClaimsTab::showButton() {
  const auto row = selected(m_claims.size());
  m_settle->setEnabled(row && m_claims[*row].open > 0);
}

void ClaimsTab::settle() {
  const auto row = selected(m_claims.size());
  if (row && m_claims[*row].open > 0) Q_EMIT settleAsked(m_claims[*row]);
}

void ClaimsTab::report() {
  if (const auto row = selected(m_claims.size())) Q_EMIT reportAsked(m_claims[*row].loan);
}

}  // namespace kstem::ui
