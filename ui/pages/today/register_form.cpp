#include "ui/pages/today/register_form.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

RegisterForm::RegisterForm(QWidget* parent)
    : FormPopup(QStringLiteral("registerForm"), tr("대여 관리 대장 인쇄"), parent),
      m_first(addDay(QStringLiteral("registerFirst"), tr("첫날"))),
      m_last(addDay(QStringLiteral("registerLast"), tr("마지막 날"))) {
  auto* before = new KeyButton(tr("한 달 앞"), QStringLiteral("Alt+←"), ButtonRole::Flat, this);
  auto* after = new KeyButton(tr("한 달 뒤"), QStringLiteral("Alt+→"), ButtonRole::Flat, this);
  before->setObjectName(QStringLiteral("monthBefore"));
  after->setObjectName(QStringLiteral("monthAfter"));
  before->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
  after->setShortcut(QKeySequence(QStringLiteral("Alt+Right")));
  auto* months = new QHBoxLayout;
  months->addWidget(before);
  months->addWidget(after);
  months->addStretch(1);
  form()->addRow(QString(), months);
  if (auto* keep = findChild<QPushButton*>(QStringLiteral("registerForm.keep"))) {
    keep->setText(tr("인쇄"));
    keep->setAccessibleName(tr("인쇄"));
  }
  connect(before, &QPushButton::clicked, this,
          [this] { showMonth(m_first->date().addMonths(-1)); });
  connect(after, &QPushButton::clicked, this, [this] { showMonth(m_first->date().addMonths(1)); });
}

QDateEdit* RegisterForm::addDay(const QString& name, const QString& words) {
  auto* field = new QDateEdit(this);
  field->setObjectName(name);
  field->setAccessibleName(words);
  field->setDisplayFormat(dayFormat());
  field->setButtonSymbols(QAbstractSpinBox::NoButtons);
  form()->addRow(words, field);
  return field;
}

void RegisterForm::openFor(Day today) {
  showMonth(toQDate(today));
  appear(m_first);
}

void RegisterForm::showMonth(QDate within) {
  const QDate first(within.year(), within.month(), 1);
  m_first->setDate(first);
  m_last->setDate(first.addMonths(1).addDays(-1));
}

/// Days the wrong way round are meant as the same days.
void RegisterForm::accept() {
  const auto [first, last] = std::minmax({toDay(m_first->date()), toDay(m_last->date())});
  const DayRange days{first, last + 1};
  leave();
  Q_EMIT chosen(days);
}

}  // namespace kstem::ui
