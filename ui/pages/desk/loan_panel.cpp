#include "ui/pages/desk/loan_panel.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

Cell stateCell(const LoanLineView& line) {
  if (line.returned)
    return {.text = LoanPanel::tr("✓ 반납됨 %1").arg(plainShortDayText(*line.returned)),
            .kind = CellKind::Chip,
            .tint = Tint::Ok};
  if (line.daysLate > 0)
    return {.text = LoanPanel::tr("! %n일 연체", nullptr, line.daysLate),
            .kind = CellKind::Chip,
            .tint = Tint::Bad};
  return {.text = LoanPanel::tr("대여 중"), .kind = CellKind::Chip, .tint = Tint::Plain};
}

CellRow rowOf(const LoanLineView& line) {
  return {{{.text = qs(line.model), .strong = true},
           {.text = codeText(line.code), .kind = CellKind::Code},
           {.text = shortDayText(line.due)},
           stateCell(line)}};
}

QString detailsOf(const LoanView& loan) {
  QStringList parts;
  if (!loan.teacher.empty()) parts.append(LoanPanel::tr("%1 교사").arg(qs(loan.teacher)));
  parts.append({qs(loan.center), LoanPanel::tr("대여 %1").arg(dayText(loan.outDay))});
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

LoanPanel::LoanPanel(const Actions& actions, QWidget* parent)
    : Card(QStringLiteral("loanPanel"), parent),
      m_table(new CellTable(QStringLiteral("loanTable"),
                            {tr("교구"), tr("바코드"), tr("반납 예정"), tr("상태")}, 0, this)),
      m_buttons(new ButtonRow(this)) {
  setTitle(tr("대여증"));
  m_table->setAccessibleName(tr("대여 품목"));
  body()->addWidget(buildHead());
  body()->addWidget(m_table, 1);
  body()->addWidget(m_buttons);
  m_buttons->add(
      new KeyButton(actions.get(ActionId::DueDay), ButtonRole::Normal, m_buttons, tr("연장")));
  m_buttons->add(new KeyButton(actions.get(ActionId::Swap), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::PrintAgain), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::NextPerson), ButtonRole::Primary, m_buttons));
}

QWidget* LoanPanel::buildHead() {
  auto* head = new QFrame(this);
  setRole(*head, "head");
  m_school = new ElidedLabel(head);
  m_school->setObjectName(QStringLiteral("loanSchool"));
  m_school->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_details = new ElidedLabel(head);
  setRole(*m_details, "soft");
  m_details->setFont(bodyFont(kSmallPoint));
  auto* label = roleLabel("soft", head);
  label->setText(tr("반납 예정일"));
  m_due = new QLabel(head);
  m_due->setFont(bodyFont(kBigPoint, QFont::Bold));
  auto* layout = new QGridLayout(head);
  layout->setContentsMargins(15, 8, 15, 8);
  layout->setVerticalSpacing(1);
  layout->setColumnStretch(0, 1);
  layout->addWidget(m_school, 0, 0);
  layout->addWidget(m_details, 1, 0);
  layout->addWidget(m_due, 0, 1);
  layout->addWidget(label, 1, 1);
  return head;
}

void LoanPanel::showLoan(const LoanView& loan) {
  setNote(codeText(loan.code));
  m_school->setText(qs(loan.school));
  m_details->setText(detailsOf(loan));
  m_due->setText(shortDayText(loan.due));
  std::vector<CellRow> rows;
  for (const LoanLineView& line : loan.lines) rows.push_back(rowOf(line));
  m_table->setRows(std::move(rows));
  m_lines = loan.lines;
  setChip(loan.extensions > 0
              ? tr("연장 %1번 · 처음 %2").arg(loan.extensions).arg(shortDayText(loan.firstDue))
              : QString(),
          Tint::Info);
  const auto back =
      std::ranges::count_if(loan.lines, [](const auto& l) { return l.returned.has_value(); });
  m_buttons->setNote(tr("%n세트 중 %1세트 반납됨", nullptr, static_cast<int>(loan.lines.size())).arg(back));
}

/// The marked line, else the only one that is out.
std::optional<KitId> LoanPanel::swappable() const {
  const auto row = static_cast<std::size_t>(std::max(0, m_table->selectedRow()));
  if (m_table->selectedRow() >= 0 && row < m_lines.size() && !m_lines[row].returned)
    return m_lines[row].kit;
  for (const LoanLineView& line : m_lines)
    if (!line.returned) return line.kit;
  return std::nullopt;
}

}  // namespace kstem::ui
