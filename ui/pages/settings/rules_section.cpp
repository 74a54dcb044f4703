#include "ui/pages/settings/rules_section.h"

#include <QVBoxLayout>
#include <utility>

#include "core/domain/policy_bounds.h"

namespace kstem::ui {

RulesSection::RulesSection(BankThread& bank, RuleSet rules, QWidget* parent)
    : SettingsSection(parent), m_bank(bank) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  add(rules);
  layout->addStretch(1);
}

void RulesSection::add(RuleSet rules) {
  switch (rules) {
    case RuleSet::Lending: return addLending();
    case RuleSet::Claims: return addClaims();
    case RuleSet::PersonalData: return addPersonalData();
  }
}

FormCard* RulesSection::newCard(const QString& name, const QString& title) {
  auto* card = new FormCard(name, title, this);
  static_cast<QVBoxLayout*>(layout())->addWidget(card);
  return card;
}

void RulesSection::addLending() {
  const Unit days = [](int number) { return tr("일", nullptr, number); };
  const Unit kits = [](int number) { return tr("세트", nullptr, number); };
  const Unit reservations = [](int number) { return tr("건", nullptr, number); };
  FormCard& period = *newCard(QStringLiteral("periodCard"), tr("대여 기간"));
  addChoice(period, PolicyKey::Due, tr("반납 예정일 계산"),
            {tr("날수 그대로"), tr("쉬는 날이면 다음 여는 날"), tr("여는 날만 세기"),
             tr("같은 요일로 맞추기")});
  addNumber(period, PolicyKey::LoanDays, tr("대여 기간"), days, tr("대여 다음 날부터 셉니다."));
  addNumber(period, PolicyKey::MaxLoanDays, tr("가장 긴 대여"), days);
  addNumber(period, PolicyKey::ManagerLoanDays, tr("관리자가 허락하면"), days,
            tr("대여일부터 셉니다."));
  addNumber(period, PolicyKey::ExtensionDays, tr("연장"), days, tr("한 번, 이 날수까지."));
  FormCard& limits = *newCard(QStringLiteral("limitCard"), tr("한도"));
  addNumber(limits, PolicyKey::MaxKits, tr("한 학교의 교구"), kits, tr("동시에 빌리는 수."));
  addNumber(limits, PolicyKey::MaxReservations, tr("한 학교의 예약"), reservations);
  addNumber(limits, PolicyKey::HorizonDays, tr("예약 받는 기간"), days, tr("오늘부터."));
  addNumber(limits, PolicyKey::Turnaround, tr("반납 뒤 점검"), days,
            tr("여는 날로 셉니다. 그 뒤에 다음 예약이 가져갑니다."));
  FormCard& late = *newCard(QStringLiteral("lateCard"), tr("연체"));
  addNumber(late, PolicyKey::LongLateFrom, tr("긴 연체"), days,
            tr("이 날수부터입니다. 그 전에는 늦은 날만큼 대여를 쉽니다."));
  addNumber(late, PolicyKey::LongHoldDays, tr("긴 연체의 대여 제한"), days);
  FormCard& desk = *newCard(QStringLiteral("finishCard"), tr("창구"));
  addChoice(desk, PolicyKey::FinishPrints, tr("대여를 마치면"),
            {tr("대여증을 바로 인쇄"), tr("미리 보기"), tr("인쇄 안 함")});
  addChoice(desk, PolicyKey::NextConfirms, tr("다음 교구를 스캔하면"),
            {tr("앞의 교구는 확인을 기다림"), tr("앞의 교구는 이상 없음")});
  addChoice(desk, PolicyKey::BookingPrints, tr("예약을 받으면"),
            {tr("예약 확인서를 바로 인쇄"), tr("미리 보기"), tr("인쇄 안 함")},
            tr("Ctrl+P로 언제든지 인쇄합니다."));
}

void RulesSection::addClaims() {
  FormCard& card = *newCard(QStringLiteral("claimCard"), tr("변상 기준"));
  const Unit percent = [](int) { return QStringLiteral("%"); };
  const QString ofPrice = tr("부품 값의");
  addNumber(card, PolicyKey::ClaimRateYear1, tr("1년째 교구"), percent, ofPrice);
  addNumber(card, PolicyKey::ClaimRateYear2, tr("2년째 교구"), percent, ofPrice);
  addNumber(card, PolicyKey::ClaimRateYear3, tr("3년째 교구"), percent, ofPrice);
  addNumber(card, PolicyKey::ClaimRateYear4, tr("4년째 교구"), percent, ofPrice);
  addNumber(card, PolicyKey::ClaimRateYear5, tr("5년째부터"), percent, ofPrice);
  addNote(card, tr("잃거나 망가진 구성품은 같은 것으로 받는 것이 먼저입니다. 돈으로 받을 때 이 "
                   "비율을 씁니다."));
}

void RulesSection::addPersonalData() {
  FormCard& card = *newCard(QStringLiteral("personalDataCard"), tr("개인정보"));
  addNumber(card, PolicyKey::RetentionMonths, tr("보관 기간"),
            [](int number) { return tr("개월", nullptr, number); },
            tr("마지막으로 빌리거나 예약한 날부터."));
  addNote(card, tr("기간이 지난 교사는 학교·교사의 오래된 개인정보에 나타납니다. 관리자가 허락해야 "
                   "지웁니다."));
}

void RulesSection::addNote(FormCard& card, const QString& words) {
  auto* const note = roleLabel("soft", this);
  note->setText(words);
  note->setWordWrap(true);
  card.addWide(note);
}

void RulesSection::noteFirst(QWidget* field) {
  if (m_first == nullptr) m_first = field;
}

void RulesSection::addNumber(FormCard& card, PolicyKey key, const QString& words,
                             const Unit& unit, const QString& remark) {
  auto* field = new NumberField(QStringLiteral("rule%1").arg(static_cast<int>(key)), {}, this);
  field->setUnits(unit);
  const int number = valueOf({}, key);
  const QString usual = tr("기본 %1").arg(QString::number(number) + unit(number));
  card.add(words, field, remark.isEmpty() ? usual : usual + QStringLiteral(" · ") + remark);
  connect(field, &QSpinBox::editingFinished, this,
          [this, key, field] { keep(key, field->value()); });
  m_numbers[key] = field;
  noteFirst(field);
}

void RulesSection::addChoice(FormCard& card, PolicyKey key, const QString& words,
                             const QStringList& choices, const QString& remark) {
  auto* field = new ChoiceField(QStringLiteral("rule%1").arg(static_cast<int>(key)), choices, this);
  const QString usual = tr("기본: %1").arg(choices.value(valueOf({}, key)));
  card.add(words, field, remark.isEmpty() ? usual : usual + QStringLiteral(" · ") + remark);
  connect(field, &QComboBox::activated, this, [this, key](int choice) { keep(key, choice); });
  m_choices[key] = field;
  noteFirst(field);
}

void RulesSection::showView(const SettingsView& view) {
  const CenterPolicy before = std::exchange(m_policy, view.policy);
  m_center = view.center;
  for (const auto& [key, field] : m_numbers) {
    const bool typing = field->hasFocus() && valueOf(before, key) == valueOf(m_policy, key);
    if (typing) continue;
    const PolicyBounds bounds = boundsOf(key, m_policy);
    field->setRange(bounds.least, bounds.most);
    field->setValue(valueOf(m_policy, key));
  }
  for (const auto& [key, field] : m_choices) field->setCurrentIndex(valueOf(m_policy, key));
}

void RulesSection::keep(PolicyKey key, int value) {
  if (value != valueOf(m_policy, key)) m_bank.act(Do{SetPolicy{m_center, key, value}});
}

}  // namespace kstem::ui
