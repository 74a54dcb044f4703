#include "ui/pages/people/school_head.h"

#include <QBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/pages/people/people_words.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString detailsOf(const SchoolPageView& school) {
  QStringList parts{qs(school.level), qs(school.office), qs(school.district),
                    codeText(school.code)};
  for (const MergedSchool& one : school.merged)
    parts.append(SchoolHead::tr("합친 학교 %1").arg(qs(one.name)));
  return dotted(parts);
}

}  // namespace

SchoolHead::SchoolHead(QWidget* parent)
    : QFrame(parent),
      m_name(new ElidedLabel(this)),
      m_details(new ElidedLabel(this)),
      m_overdue(new Chip(this)),
      m_hold(new Chip(this)),
      m_claims(new Chip(this)),
      m_buttons(new QWidget(this)) {
  setObjectName(QStringLiteral("schoolHead"));
  setRole(*this, "card");
  m_name->setObjectName(QStringLiteral("schoolTitle"));
  m_name->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_details->setObjectName(QStringLiteral("schoolDetails"));
  m_details->setFont(bodyFont(kSmallPoint));
  setRole(*m_details, "soft");
  m_overdue->setObjectName(QStringLiteral("schoolOverdue"));
  m_hold->setObjectName(QStringLiteral("schoolHold"));
  m_claims->setObjectName(QStringLiteral("schoolOwes"));
  build();
}

void SchoolHead::build() {
  const auto add = [this](const char* name, const QString& words, const QString& key, auto what) {
    auto* const button = localButton(QString::fromLatin1(name), words, key, ButtonRole::Normal,
                                     m_buttons, [this, what] { (this->*what)(); });
    m_buttons->layout()->addWidget(button);
    return button;
  };
  auto* const line = new QHBoxLayout(m_buttons);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  m_lift = add("liftHold", tr("제한 해제"), QStringLiteral("Alt+L"), &SchoolHead::liftAsked);
  add("schoolLabels", tr("라벨"), QStringLiteral("Alt+A"), &SchoolHead::labelsAsked);
  add("mergeSchool", tr("합치기"), QStringLiteral("Alt+M"), &SchoolHead::mergeAsked);
  add("editSchool", tr("고치기"), QStringLiteral("Alt+E"), &SchoolHead::editAsked);
  auto* const top = new QHBoxLayout;
  top->setSpacing(10);
  top->addWidget(m_name, 1);
  top->addWidget(m_buttons);
  auto* const chips = new QHBoxLayout;
  chips->setSpacing(6);
  for (Chip* const chip : {m_overdue, m_hold, m_claims}) chips->addWidget(chip);
  chips->addStretch(1);
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(15, 8, 12, 8);
  all->setSpacing(3);
  all->addLayout(top);
  all->addWidget(m_details);
  all->addLayout(chips);
}

void SchoolHead::showSchool(const SchoolPageView& school) {
  m_name->setText(qs(school.name));
  m_name->setAccessibleName(qs(school.name));
  m_details->setText(detailsOf(school));
  showStanding(school);
  m_lift->setVisible(school.standing.hold.until.has_value());
}

void SchoolHead::showStanding(const SchoolPageView& school) {
  const SchoolStanding& standing = school.standing;
  m_overdue->set(
      standing.hold.overdueNow > 0 ? tr("! 연체 %n세트", nullptr, standing.hold.overdueNow) : QString(),
      Tint::Bad);
  m_hold->set(holdText(school), Tint::Warn);
  m_claims->set(standing.partsOwed > 0 ? tr("변상할 것 %n점", nullptr, standing.partsOwed) : QString(),
                Tint::Warn);
}

}  // namespace kstem::ui
