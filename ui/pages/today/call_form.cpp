#include "ui/pages/today/call_form.h"

#include <QHBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"

namespace kstem::ui {
namespace {

QRadioButton* choice(const QString& name, const QString& words, QHBoxLayout* line,
                     QWidget* parent) {
  auto* button = new QRadioButton(words, parent);
  button->setObjectName(name);
  line->addWidget(button);
  return button;
}

}  // namespace

CallForm::CallForm(QWidget* parent)
    : FormPopup(QStringLiteral("callForm"), tr("통화 적기"), parent) {
  auto* results = new QHBoxLayout;
  results->setSpacing(14);
  m_reached = choice(QStringLiteral("callReached"), tr("전화함"), results, this);
  m_noAnswer = choice(QStringLiteral("callNoAnswer"), tr("부재"), results, this);
  m_promised = choice(QStringLiteral("callPromised"), tr("약속함"), results, this);
  results->addStretch(1);
  form()->addRow(tr("결과"), results);
  m_day = addField(QStringLiteral("promisedDay"), tr("약속한 날"), tr("11.30 또는 +3"));
  m_read = roleLabel("soft", this);
  m_read->setObjectName(QStringLiteral("promisedRead"));
  form()->addRow(QString(), m_read);
  m_note = addField(QStringLiteral("callNote"), tr("비고"), tr("누구와 무슨 말을 했는지"));
  for (const QRadioButton* button : {m_reached, m_noAnswer, m_promised})
    connect(button, &QRadioButton::toggled, this, &CallForm::showResult);
  connect(m_day, &QLineEdit::textChanged, this, &CallForm::showTyped);
}

void CallForm::openFor(const OverdueLoan& loan, Day today) {
  m_loan = loan.loan.group;
  m_today = today;
  setTitle(tr("%1 통화 적기").arg(qs(loan.loan.schoolName)));
  m_day->clear();
  m_note->clear();
  m_reached->setChecked(true);
  showResult();
  appear(m_reached);
}

CallResult CallForm::result() const {
  if (m_promised->isChecked()) return CallResult::Promised;
  return m_noAnswer->isChecked() ? CallResult::NoAnswer : CallResult::Reached;
}

void CallForm::showResult() {
  const bool promised = result() == CallResult::Promised;
  m_day->setEnabled(promised);
  if (!promised) m_day->clear();
  showTyped();
}

void CallForm::showTyped() {
  const QString typed = m_day->text().trimmed();
  const auto day = typedDay(typed, m_today);
  if (typed.isEmpty())
    return m_read->setText(m_promised->isChecked() ? tr("가져오기로 한 날을 적으십시오")
                                                   : QString());
  m_read->setText(day ? dayText(*day) : tr("날짜가 아닙니다"));
}

void CallForm::accept() {
  LogCall call{m_loan, result(), {}, m_note->text().trimmed().toStdString()};
  if (call.result == CallResult::Promised) {
    call.promised = typedDay(m_day->text(), m_today);
    if (!call.promised || *call.promised < m_today) return m_day->setFocus(Qt::OtherFocusReason);
  }
  leave();
  Q_EMIT called(call);
}

}  // namespace kstem::ui
