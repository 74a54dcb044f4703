#include "ui/pages/kits/kit_head.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/kits/kit_words.h"

namespace kstem::ui {
namespace {

struct ButtonSpec {
  KitButton which;
  const char* name;
  const char* words;
};

constexpr ButtonSpec kButtons[] = {
    {KitButton::Good, "kitGood", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "이상 없음")},
    {KitButton::Label, "kitLabel", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "라벨")},
    {KitButton::Relabel, "kitRelabel", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "교체 라벨")},
    {KitButton::Shelf, "kitShelf", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "자리 바꾸기")},
    {KitButton::Alias, "kitAlias", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "번호 더하기")},
    {KitButton::Inspect, "kitInspect", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "점검으로")},
    {KitButton::Repair, "kitRepair", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "수리로")},
    {KitButton::Lost, "kitLost", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "분실")},
    {KitButton::Retire, "kitRetire", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "불용")},
    {KitButton::Record, "kitRecord", QT_TRANSLATE_NOOP("kstem::ui::KitHead", "불용 조서")},
};

/// Whether the button makes sense for a kit that stands so; the bank has the last word.
bool isOffered(KitButton button, Standing standing) {
  const bool gone = standing == Standing::Lost || standing == Standing::Retired;
  const bool here = !gone && standing != Standing::OnLoan && standing != Standing::OnTheWay;
  switch (button) {
    case KitButton::Good: return here && standing != Standing::Shelf;
    case KitButton::Inspect: return here && standing != Standing::ToInspect;
    case KitButton::Repair: return here && standing != Standing::Repair;
    case KitButton::Lost: return !gone && standing != Standing::ToCheck;
    case KitButton::Retire: return here || standing == Standing::Lost;
    case KitButton::Record: return standing == Standing::Retired;
    case KitButton::Relabel: return !gone;
    case KitButton::Label:
    case KitButton::Shelf:
    case KitButton::Alias: return true;
  }
  return false;
}

QString shelfText(const KitPageView& kit) {
  return kit.shelf.empty() ? KitHead::tr("자리 없음") : KitHead::tr("자리 %1").arg(qs(kit.shelf));
}

QString aliasText(const KitPageView& kit) {
  QStringList aliases;
  for (const std::string& alias : kit.aliases) aliases.append(qs(alias));
  if (aliases.isEmpty()) return {};
  return KitHead::tr("다른 번호 %1").arg(aliases.join(QStringLiteral(", ")));
}

/// How long until the plan of the model wants to see it; nothing without one.
QString inspectionText(const KitPageView& kit) {
  QStringList parts;
  if (kit.inspection.loans)
    parts.append(KitHead::tr("점검 뒤 대여 %1/%2번")
                     .arg(kit.sinceInspection.loans)
                     .arg(*kit.inspection.loans));
  if (const auto day = inspectionDay(kit.inspection, kit.sinceInspection))
    parts.append(KitHead::tr("점검 %1까지").arg(dayText(*day)));
  return dotted(parts);
}

QString detailsOf(const KitPageView& kit) {
  return dotted({shelfText(kit), KitHead::tr("%1 소장").arg(qs(kit.homeName)),
                 asOfText(kit.placeKnownUntil), qs(kit.setUnit), inspectionText(kit),
                 aliasText(kit)});
}

QString borrowerText(const KitBorrower& borrower) {
  return dotted(
      {qs(borrower.schoolName), KitHead::tr("%1 교사").arg(qs(borrower.teacherName)),
       KitHead::tr("%1 → %2").arg(shortDayText(borrower.outDay), shortDayText(borrower.due))});
}

}  // namespace

KitHead::KitHead(QWidget* parent)
    : QFrame(parent),
      m_name(new ElidedLabel(this)),
      m_code(new QLabel(this)),
      m_photos(flatButton(QStringLiteral("openPhotos"), tr("사진 보기"))),
      m_model(flatButton(QStringLiteral("openModel"), tr("교구 종 보기"))),
      m_state(new Chip(this)),
      m_owner(new Chip(this)),
      m_short(new Chip(this)),
      m_details(new ElidedLabel(this)),
      m_borrower(new ElidedLabel(this)),
      m_school(flatButton(QStringLiteral("openSchool"), tr("학교 보기"))),
      m_loan(flatButton(QStringLiteral("openLoan"), tr("대여 보기"))),
      m_borrowerRow(buildBorrower()),
      m_buttonRow(buildButtons()) {
  setObjectName(QStringLiteral("kitHead"));
  setRole(*this, "card");
  m_name->setObjectName(QStringLiteral("kitName"));
  m_name->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_code->setObjectName(QStringLiteral("kitCode"));
  m_code->setFont(codeFont(kBodyPoint + 1));
  m_state->setObjectName(QStringLiteral("kitState"));
  m_owner->setObjectName(QStringLiteral("kitElsewhere"));
  m_short->setObjectName(QStringLiteral("kitShort"));
  m_details->setObjectName(QStringLiteral("kitDetails"));
  m_details->setFont(bodyFont(kSmallPoint));
  setRole(*m_details, "soft");
  connect(m_photos, &QPushButton::clicked, this, &KitHead::photosAsked);
  connect(m_model, &QPushButton::clicked, this, &KitHead::modelAsked);
  connect(m_school, &QPushButton::clicked, this, &KitHead::schoolAsked);
  connect(m_loan, &QPushButton::clicked, this, &KitHead::loanAsked);
  build();
}

KeyButton* KitHead::flatButton(const QString& name, const QString& words) {
  auto* const button = new KeyButton(words, QString(), ButtonRole::Flat, this);
  button->setObjectName(name);
  return button;
}

QWidget* KitHead::buildBorrower() {
  m_borrower->setObjectName(QStringLiteral("kitBorrower"));
  auto* const row = new QWidget(this);
  auto* const line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  line->addWidget(m_borrower, 1);
  line->addWidget(m_school);
  line->addWidget(m_loan);
  return row;
}

namespace {

/// Labels stand beside the code, apart from what is done with the kit.
bool isOfCode(KitButton button) {
  return button == KitButton::Label || button == KitButton::Relabel;
}

}  // namespace

QWidget* KitHead::buildButtons() {
  auto* const row = new QWidget(this);
  auto* const line = new QHBoxLayout(row);
  line->setContentsMargins(0, 3, 0, 0);
  line->setSpacing(6);
  for (const ButtonSpec& spec : kButtons) {
    const ButtonRole role = isOfCode(spec.which) ? ButtonRole::Flat : ButtonRole::Normal;
    auto* const button = new KeyButton(tr(spec.words), QString(), role, row);
    button->setObjectName(QString::fromLatin1(spec.name));
    connect(button, &QPushButton::clicked, this,
            [this, which = spec.which] { Q_EMIT pressed(which); });
    m_buttons[spec.which] = button;
    if (!isOfCode(spec.which)) line->addWidget(button);
  }
  line->addStretch(1);
  return row;
}

void KitHead::build() {
  auto* const top = new QHBoxLayout;
  top->setSpacing(10);
  top->addWidget(m_name, 1);
  top->addWidget(m_buttons.at(KitButton::Relabel));
  top->addWidget(m_buttons.at(KitButton::Label));
  top->addWidget(m_code);
  auto* const chips = new QHBoxLayout;
  chips->setSpacing(6);
  for (Chip* const chip : {m_state, m_owner, m_short}) chips->addWidget(chip);
  chips->addWidget(m_details, 1);
  chips->addWidget(m_photos);
  chips->addWidget(m_model);
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(15, 9, 12, 9);
  all->setSpacing(5);
  all->addLayout(top);
  all->addLayout(chips);
  all->addWidget(m_borrowerRow);
  all->addWidget(m_buttonRow);
}

void KitHead::showKit(const KitPageView& kit) {
  m_name->setText(qs(kit.modelName));
  m_name->setAccessibleName(qs(kit.modelName));
  m_code->setText(codeText(kit.code));
  m_details->setText(detailsOf(kit));
  m_photos->setText(tr("사진 %n장", nullptr, static_cast<int>(kit.photos.size())));
  m_photos->setVisible(!kit.photos.empty());
  showChips(kit);
  m_borrowerRow->setVisible(kit.borrower.has_value());
  if (kit.borrower) m_borrower->setText(borrowerText(*kit.borrower));
  for (const auto& [which, button] : m_buttons) button->setVisible(isOffered(which, kit.standing));
  fitButtons(*m_buttonRow);
}

void KitHead::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  layout()->activate();
  fitButtons(*m_buttonRow);
}

void KitHead::showChips(const KitPageView& kit) {
  const StateWords state = stateOf(kit);
  m_state->set(state.text, state.tint);
  m_owner->set(kit.place == kit.home ? QString() : tr("지금 %1").arg(qs(kit.placeName)),
               Tint::Info);
  const auto missing = std::count_if(kit.contents.begin(), kit.contents.end(),
                                     [](const KitContent& part) { return part.isShort; });
  m_short->set(missing > 0 ? tr("! %n종 부족", nullptr, static_cast<int>(missing)) : QString(), Tint::Warn);
}

}  // namespace kstem::ui
