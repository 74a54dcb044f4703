#include "ui/pages/exchange/join_panel.h"

#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/pages/exchange/recover_panel.h"
#include "ui/pages/exchange/sheet_panel.h"
#include "ui/pages/exchange/welcome_panel.h"

namespace kstem::ui {

JoinPanel::JoinPanel(BankThread& bank, QWidget* parent)
    : QWidget(parent),
      m_bank(bank),
      m_steps(new QStackedWidget(this)),
      m_sheet(new SheetPanel(m_steps)),
      m_welcome(new WelcomePanel(bank, m_steps)),
      m_recovery(new RecoverPanel(bank, m_steps)) {
  setObjectName(QStringLiteral("joinPanel"));
  m_choices = makeChoices();
  for (QWidget* const step :
       {m_choices, static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_welcome),
        static_cast<QWidget*>(m_recovery)})
    m_steps->addWidget(step);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_steps);
  connectSteps();
}

QWidget* JoinPanel::makeChoices() {
  auto* const page = new QWidget(m_steps);
  m_about = new ElidedLabel(page);
  m_about->setObjectName(QStringLiteral("joinAbout"));
  m_about->setWordWrap(true);
  m_found = makeChoice(QStringLiteral("foundBank"), tr("이 PC에서 뱅크 시작"),
                       tr("아직 참가한 PC가 한 대도 없을 때 한 번만 합니다. 금고에 넣을 복구 용지가 "
                          "나옵니다."));
  m_join = makeChoice(QStringLiteral("joinBank"), tr("다른 센터의 뱅크에 참가"),
                      tr("파일 두 개와 전화 한 통이면 됩니다. 대여와 반납은 그 사이에도 할 수 "
                         "있습니다."));
  m_recover = makeChoice(QStringLiteral("recoverBank"), tr("복구 용지로 되살리기"),
                         tr("참가한 PC를 모두 잃었을 때만 씁니다. 복구 용지와 동기화 파일 하나가 "
                            "있어야 합니다."));
  auto* const layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(m_about);
  for (const Choice& choice : {m_found, m_join, m_recover}) layout->addWidget(choice.card);
  layout->addStretch(1);
  return page;
}

JoinPanel::Choice JoinPanel::makeChoice(const QString& name, const QString& words,
                                        const QString& sentence) {
  auto* const card = new QFrame(m_steps);
  setRole(*card, "card");
  auto* const text = new QLabel(sentence, card);
  text->setWordWrap(true);
  auto* const button = new KeyButton(words, QString(), ButtonRole::Normal, card);
  button->setObjectName(name);
  button->setMinimumWidth(240);
  button->setAccessibleDescription(sentence);
  auto* const line = new QHBoxLayout(card);
  line->setContentsMargins(18, 16, 18, 16);
  line->setSpacing(18);
  line->addWidget(button);
  line->addWidget(text, 1);
  return {card, button};
}

void JoinPanel::connectSteps() {
  connect(m_found.button, &QPushButton::clicked, this, &JoinPanel::found);
  connect(m_join.button, &QPushButton::clicked, this, [this] {
    go(m_welcome);
    m_welcome->takeFocus();
  });
  connect(m_recover.button, &QPushButton::clicked, this, [this] {
    go(m_recovery);
    m_recovery->takeFocus();
  });
  connect(m_sheet, &SheetPanel::paperAsked, this, &JoinPanel::paperAsked);
  connect(m_sheet, &SheetPanel::kept, this, [this] {
    go(m_choices);
    Q_EMIT finished();
  });
  const auto leave = [this] {
    stepBack();
    Q_EMIT finished();
  };
  connect(m_welcome, &ActionPanel::left, this, leave);
  connect(m_recovery, &ActionPanel::left, this, leave);
  connect(m_welcome, &WelcomePanel::said, this, &JoinPanel::said);
  connect(m_recovery, &RecoverPanel::said, this, &JoinPanel::said);
}

void JoinPanel::show(const exchange::ExchangeStatus& status) {
  const bool copied = status.begun == IncReason::Copied;
  m_found.card->setVisible(!status.belongs);
  m_recover.card->setVisible(!status.belongs);
  m_about->setText(!status.belongs
                       ? tr("이 PC는 아직 다른 센터와 기록을 주고받지 않습니다. 어떻게 시작할지 "
                            "고르십시오.")
                   : copied ? tr("다른 PC에서 복사한 자료입니다. 참가 요청을 보내 다시 허용을 "
                                 "받으십시오. 대여는 계속할 수 있습니다.")
                            : tr("이 PC는 지금 뱅크에 허용되어 있지 않습니다. 참가 요청을 보내 다시 "
                                 "허용을 받으십시오. 대여는 계속할 수 있습니다."));
}

void JoinPanel::go(QWidget* step) { m_steps->setCurrentWidget(step); }

bool JoinPanel::isHolding() const { return m_sheet->isShowing(); }

void JoinPanel::takeFocus() {
  const QWidget* const now = m_steps->currentWidget();
  if (now == m_sheet) return m_sheet->takeFocus();
  if (now == m_welcome) return m_welcome->takeFocus();
  if (now == m_recovery) return m_recovery->takeFocus();
  (m_found.card->isHidden() ? m_join : m_found).button->setFocus(Qt::OtherFocusReason);
}

bool JoinPanel::stepBack() {
  if (isHolding()) return true;
  if (m_steps->currentWidget() == m_choices) return false;
  go(m_choices);
  takeFocus();
  return true;
}

void JoinPanel::found() {
  m_found.button->setEnabled(false);
  m_bank.exchange(
      this,
      [](Bank& bank, exchange::KeyStore& keys) { return exchange::foundBankExchange(bank, keys); },
      [this](const Result<exchange::RecoverySheet>& sheet) {
        m_found.button->setEnabled(true);
        if (!sheet) return Q_EMIT said(Tone::Refused, errorText(sheet.error().code));
        m_sheet->show(*sheet);
        go(m_sheet);
        m_sheet->takeFocus();
        Q_EMIT said(Tone::Added,
                    tr("뱅크를 시작했습니다. 복구 용지를 금고에 넣은 다음 계속하십시오."));
      });
}

}  // namespace kstem::ui
