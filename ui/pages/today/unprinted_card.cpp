#include "ui/pages/today/unprinted_card.h"

#include "ui/pages/today/today_words.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

UnprintedCard::UnprintedCard(QWidget* parent)
    : TodayCard(QStringLiteral("unprinted"), tr("인쇄 안 된 대여증"),
                tr("오늘 대여증을 모두 인쇄했습니다"),
                {tr("학교와 교사"), tr("교구"), tr("대여증")}, parent) {
  auto* const tail = new ButtonRow(this);
  tail->add(localButton(QStringLiteral("printSlip"), tr("대여증 인쇄"), QStringLiteral("Alt+S"),
                        ButtonRole::Normal, tail, [this] { print(); }));
  setTail(tail);
}

void UnprintedCard::showLoans(const Listed<TodayLoan>& loans) {
  m_loans = loans;
  std::vector<CellRow> rows;
  for (const TodayLoan& loan : loans.rows) rows.push_back(unprintedRow(loan));
  showRows(loans.total, std::move(rows));
}

/// The selected one, else the first.
void UnprintedCard::print() {
  if (!m_loans.rows.empty()) Q_EMIT slipAsked(m_loans.rows[selected().value_or(0)].group);
}

}  // namespace kstem::ui
