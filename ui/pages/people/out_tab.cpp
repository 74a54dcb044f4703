#include "ui/pages/people/out_tab.h"

#include <algorithm>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

Cell outState(const SchoolLoan& loan) {
  if (loan.daysLate > 0)
    return {.text = OutTab::tr("! %n일 연체", nullptr, loan.daysLate),
            .kind = CellKind::Chip,
            .tint = Tint::Bad};
  return {.text = OutTab::tr("대여 중"), .kind = CellKind::Chip, .tint = Tint::Plain};
}

CellRow rowOf(const SchoolLoan& loan, const QString& nowAt) {
  const QString extended =
      loan.extensions > 0 ? OutTab::tr("연장 %1회").arg(loan.extensions) : QString();
  const QString moved = nowAt.isEmpty() ? QString() : OutTab::tr("인계 — 지금 %1").arg(nowAt);
  return {{{.text = qs(loan.kit.model), .sub = codeText(loan.kit.code), .strong = true},
           {.text = qs(loan.teacher), .sub = moved},
           {.text = codeText(loan.loanCode), .sub = qs(loan.center), .kind = CellKind::Code},
           {.text = shortDayText(loan.due), .sub = extended},
           outState(loan)},
          moved.isEmpty() ? Tint::Plain : Tint::Warn};
}

QString handoverWords(const SchoolPageView& school) {
  if (school.handover.empty()) return {};
  return OutTab::tr("인계할 대여 %n세트 — 빌린 교사가 다른 학교로 옮겼습니다.", nullptr,
                    static_cast<int>(school.handover.size()));
}

/// Up to when what other centers lent is known: "북부 11. 27. 09:38 기준".
QString newsWords(const SchoolPageView& school) {
  QStringList words;
  for (const SchoolLoan& loan : school.out)
    if (loan.centerKnownUntil)
      words << qs(loan.center) + QLatin1Char(' ') + asOfText(loan.centerKnownUntil);
  words.removeDuplicates();
  return dotted(words);
}

}  // namespace

OutTab::OutTab(QWidget* parent)
    : ListTab(QStringLiteral("schoolOut"), tr("이 학교가 빌려 간 교구"),
              {tr("교구"), tr("교사"), tr("대여증"), tr("반납 예정"), tr("상태")}, 0,
              tr("지금 빌려 간 교구가 없습니다. 창구에서 학교 카드와 교구를 스캔하면 여기에 "
                 "나타납니다."),
              parent) {
  addButton(QStringLiteral("openKit"), tr("교구 보기"), QStringLiteral("Alt+K"), Needs::Row,
            [this] { openKit(); });
  addButton(QStringLiteral("openLoan"), tr("대여증 열기"), QStringLiteral("Alt+D"), Needs::Row,
            [this] { openLoan(); });
  connect(table(), &CellTable::rowOpened, this, &OutTab::openLoan);
}

void OutTab::showSchool(const SchoolPageView& school) {
  m_loans.clear();
  std::vector<CellRow> rows;
  for (const SchoolHandover& one : school.handover) {
    m_loans.push_back(one.loan);
    rows.push_back(rowOf(one.loan, qs(one.nowAt)));
  }
  for (const SchoolLoan& loan : school.out) {
    const bool above = std::ranges::any_of(
        school.handover, [&](const SchoolHandover& one) { return one.loan.kit.id == loan.kit.id; });
    if (above) continue;
    m_loans.push_back(loan);
    rows.push_back(rowOf(loan, {}));
  }
  setRows(std::move(rows));
  buttons()->setNote(dotted({handoverWords(school), newsWords(school)}));
}

void OutTab::openLoan() {
  if (const auto row = selected(m_loans.size()))
    Q_EMIT openAsked(HitKind::Loan, aggOf(m_loans[*row].loan));
}

void OutTab::openKit() {
  if (const auto row = selected(m_loans.size()))
    Q_EMIT openAsked(HitKind::Kit, aggOf(m_loans[*row].kit.id));
}

}  // namespace kstem::ui
