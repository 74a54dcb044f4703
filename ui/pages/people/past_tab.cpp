#include "ui/pages/people/past_tab.h"

#include <QStackedLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/long_table.h"

namespace kstem::ui {
namespace {

Cell pastState(const SchoolLoan& loan) {
  if (loan.unconfirmed)
    return {.text = PastTab::tr("반납 확인 안 됨"), .kind = CellKind::Chip, .tint = Tint::Info};
  if (loan.daysLate > 0)
    return {.text = PastTab::tr("%n일 늦음", nullptr, loan.daysLate),
            .kind = CellKind::Chip,
            .tint = Tint::Warn};
  return {.text = PastTab::tr("✓ 반납"), .kind = CellKind::Chip, .tint = Tint::Ok};
}

CellRow rowOf(const SchoolLoan& loan) {
  return {{{.text = qs(loan.kit.model), .sub = codeText(loan.kit.code), .strong = true},
           {.text = qs(loan.teacher), .sub = codeText(loan.loanCode)},
           {.text = plainDayText(loan.outDay), .sub = qs(loan.center)},
           {.text = loan.returned ? plainDayText(*loan.returned) : QString(),
            .sub = PastTab::tr("예정 %1").arg(plainShortDayText(loan.due))},
           pastState(loan)}};
}

std::vector<CellRow> rowsOf(const std::vector<SchoolLoan>& loans) {
  std::vector<CellRow> rows;
  for (const SchoolLoan& loan : loans) rows.push_back(rowOf(loan));
  return rows;
}

}  // namespace

PastTab::PastTab(BankThread& bank, QWidget* parent)
    : QWidget(parent),
      m_bank(bank),
      m_table(new LongTable(QStringLiteral("schoolPast"),
                            {tr("교구"), tr("교사"), tr("빌린 날"), tr("돌려준 날"), tr("상태")}, 0,
                            this)) {
  m_table->setAccessibleName(tr("지난 대여"));
  auto* const empty = roleLabel("soft", this);
  empty->setText(tr("아직 돌려준 교구가 없습니다. 반납한 교구가 여기에 쌓입니다."));
  empty->setFont(bodyFont());
  empty->setAlignment(Qt::AlignCenter);
  m_empty = empty;
  auto* const stack = new QStackedLayout(this);
  stack->addWidget(m_table);
  stack->addWidget(m_empty);
  connect(m_table, &LongTable::wanted, this, &PastTab::ask);
}

void PastTab::showSchool(const SchoolPageView& school) {
  const int row = school.id == m_school ? m_table->selectedRow() : -1;
  m_school = school.id;
  m_table->begin(school.back);
  m_table->select(row);
  static_cast<QStackedLayout*>(layout())->setCurrentWidget(school.back == 0 ? m_empty : m_table);
}

void PastTab::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void PastTab::ask(int generation, int first, int count) {
  m_bank.ask(
      this,
      [school = m_school, first, count](Bank& bank) {
        return readSchoolPast(bank, school, first, count);
      },
      [this, generation, first](const std::vector<SchoolLoan>& loans) {
        m_table->put(generation, first, rowsOf(loans));
      });
}

}  // namespace kstem::ui
