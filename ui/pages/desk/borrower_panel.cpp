#include "ui/pages/desk/borrower_panel.h"

#include <QHBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

const QString kBetween = QStringLiteral(" · ");

QString detailsOf(const BorrowerView& borrower) {
  QStringList parts;
  if (borrower.teacher) {
    parts.append(BorrowerPanel::tr("%1 교사").arg(qs(borrower.teacher->name)));
    parts.append({qs(borrower.teacher->subject), qs(borrower.teacher->phone)});
  } else {
    parts.append(BorrowerPanel::tr("교사를 고르십시오"));
  }
  parts.append(qs(borrower.district));
  parts.append(BorrowerPanel::tr("현재 대여 %n세트", nullptr, borrower.kitsOut));
  if (borrower.partsOwed > 0)
    parts.append(BorrowerPanel::tr("변상할 구성품 %n점", nullptr, borrower.partsOwed));
  parts.removeAll(QString());
  return parts.join(kBetween);
}

/// The strongest reason among the days that were skipped.
QString reasonOf(const std::vector<ClosedDay>& moved) {
  for (const ClosedDay& day : moved) {
    if (!day.name.empty()) return qs(day.name);
  }
  return BorrowerPanel::tr("주말");
}

QString whyOf(const DueView& due) {
  const QString days = BorrowerPanel::tr("%1일").arg(due.days);
  if (due.moved.empty())
    return days + kBetween +
           (due.byHand ? BorrowerPanel::tr("직접 정함") : BorrowerPanel::tr("휴관 없음"));
  return days + kBetween +
         fillSentence(BorrowerPanel::tr("{it으로} {extra}에서 옮겨짐", "reason, day before"),
                      {reasonOf(due.moved), {}, shortDayText(due.raw)});
}

}  // namespace

BorrowerPanel::BorrowerPanel(const Actions& actions, QWidget* parent)
    : QFrame(parent),
      m_school(new ElidedLabel(this)),
      m_details(roleLabel("soft", this)),
      m_dueSide(buildDue(actions)) {
  setRole(*this, "head");
  m_school->setObjectName(QStringLiteral("school"));
  m_school->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_details->setObjectName(QStringLiteral("borrowerDetails"));
  m_details->setWordWrap(true);
  auto* who = new QVBoxLayout;
  who->setSpacing(1);
  who->addStretch(1);
  who->addWidget(m_school);
  who->addWidget(m_details);
  who->addStretch(1);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(15, 8, 15, 8);
  layout->setSpacing(18);
  layout->addLayout(who, 1);
  layout->addWidget(m_dueSide);
}

QWidget* BorrowerPanel::buildDue(const Actions& actions) {
  auto* side = new QWidget(this);
  auto* label = roleLabel("soft", side);
  label->setText(tr("반납 예정일"));
  m_day = new QLabel(side);
  m_day->setObjectName(QStringLiteral("dueDay"));
  m_day->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_why = roleLabel("soft", side);
  m_why->setObjectName(QStringLiteral("dueWhy"));
  m_trust = new Chip(side);
  auto* labelLine = new QHBoxLayout;
  labelLine->setSpacing(8);
  labelLine->addWidget(label);
  labelLine->addWidget(m_trust);
  labelLine->addStretch(1);
  auto* dayLine = new QHBoxLayout;
  dayLine->setSpacing(8);
  dayLine->addWidget(m_day);
  dayLine->addWidget(new KeyButton(actions.get(ActionId::DueDay), ButtonRole::Flat, side));
  dayLine->addStretch(1);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(labelLine);
  layout->addLayout(dayLine);
  layout->addWidget(m_why);
  return side;
}

void BorrowerPanel::showView(const DeskView& view) {
  showBorrower(view.borrower);
  showDue(view.due);
}

void BorrowerPanel::showBorrower(const std::optional<BorrowerView>& borrower) {
  m_school->setText(borrower ? qs(borrower->schoolName) : tr("어느 학교입니까"));
  m_details->setText(borrower ? detailsOf(*borrower)
                              : tr("학교·교사 카드를 스캔하거나 이름으로 찾으십시오 (Ctrl+K)"));
}

void BorrowerPanel::showDue(const std::optional<DueView>& due) {
  m_dueSide->setVisible(due.has_value());
  if (!due) return;
  m_day->setText(shortDayText(due->day));
  m_day->setAccessibleName(tr("반납 예정일 %1").arg(dayText(due->day)));
  m_why->setText(whyOf(*due));
  switch (due->trust) {
    case HolidayTrust::Official: return m_trust->set(QString(), Tint::Plain);
    case HolidayTrust::Projected: return m_trust->set(tr("예상 공휴일"), Tint::Info);
    case HolidayTrust::Missing: return m_trust->set(tr("공휴일 자료 없음"), Tint::Warn);
  }
}

}  // namespace kstem::ui
