#include "ui/pages/today/overdue_card.h"

#include "ui/pages/today/today_words.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

OverdueCard::OverdueCard(QWidget* parent)
    : TodayCard(QStringLiteral("overdue"), tr("연체"), tr("늦은 대여가 없습니다"),
                {tr("학교와 교사"), tr("늦은 날수"), tr("통화")}, parent) {
  auto* const tail = new ButtonRow(this);
  m_phone = localButton(QStringLiteral("overduePhone"), tr("전화 열기"), QStringLiteral("Alt+T"),
                        ButtonRole::Normal, tail, [this] {
                          if (const OverdueLoan* one = selectedLoan())
                            Q_EMIT phoneAsked(one->loan.teacher);
                        });
  m_call = localButton(QStringLiteral("overdueCall"), tr("통화 적기"), QStringLiteral("Alt+C"),
                       ButtonRole::Normal, tail, [this] {
                         if (const OverdueLoan* one = selectedLoan()) Q_EMIT callAsked(*one);
                       });
  m_letter = localButton(QStringLiteral("overdueLetter"), tr("안내문 인쇄"),
                         QStringLiteral("Alt+L"), ButtonRole::Normal, tail, [this] {
                           if (const OverdueLoan* one = selectedLoan())
                             Q_EMIT letterAsked(one->loan.school);
                         });
  for (KeyButton* button : {m_phone, m_call, m_letter}) tail->add(button);
  setTail(tail);
  connect(this, &TodayCard::moved, this, &OverdueCard::showButtons);
  showButtons();
}

void OverdueCard::showLoans(const Listed<OverdueLoan>& loans) {
  m_loans = loans;
  showAll();
}

void OverdueCard::showPhone(const TeacherId& teacher, const QString& phone) {
  m_phones[teacher] = phone;
  showAll();
}

void OverdueCard::forgetPhones() {
  if (m_phones.empty()) return;
  m_phones.clear();
  showAll();
}

void OverdueCard::showAll() {
  std::vector<CellRow> rows;
  for (const OverdueLoan& one : m_loans.rows) {
    const auto phone = m_phones.find(one.loan.teacher);
    rows.push_back(rowOf(one, phone == m_phones.end() ? QString() : phone->second));
  }
  showRows(m_loans.total, std::move(rows));
}

const OverdueLoan* OverdueCard::selectedLoan() const {
  const auto row = selected();
  return row ? &m_loans.rows[*row] : nullptr;
}

void OverdueCard::showButtons() {
  const OverdueLoan* const one = selectedLoan();
  m_call->setEnabled(one != nullptr);
  m_letter->setEnabled(one != nullptr);
  m_phone->setEnabled(one != nullptr && !one->loan.phone.empty() &&
                      !m_phones.contains(one->loan.teacher));
}

}  // namespace kstem::ui
