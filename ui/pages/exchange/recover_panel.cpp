#include "ui/pages/exchange/recover_panel.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/exchange/exchange_work.h"
#include "ui/pages/exchange/file_field.h"

namespace kstem::ui {

RecoverPanel::RecoverPanel(BankThread& bank, QWidget* parent)
    : ActionPanel(QStringLiteral("recoverPanel"), tr("복구 용지로 되살리기"), tr("되살리기"), parent),
      m_bank(bank),
      m_bundle(new FileField(
          QStringLiteral("recoverBundle"),
          {tr("동기화 파일 열기…"), tr("동기화 파일 고르기"), tr("동기화 파일 (*.ksb)")}, this)) {
  auto* const about = roleLabel("soft", this);
  about->setText(
      tr("참가한 PC가 한 대라도 남아 있으면 쓰지 마십시오. 그 PC에서 ‘PC 추가’로 허용하는 것이 "
         "안전합니다."));
  about->setWordWrap(true);
  form()->addWide(about);
  m_words = addLine(QStringLiteral("recoverWords"), tr("복구 용지의 글자"),
                    tr("네 글자씩 열네 묶음, 빈칸은 없어도 됩니다"));
  m_words->setFont(codeFont());
  form()->add(tr("동기화 파일"), m_bundle, tr("이 뱅크의 것이면 어느 것이든 됩니다."));
}

void RecoverPanel::setBundle(const QString& file) { m_bundle->setFile(file); }

void RecoverPanel::finish() {
  if (typedIn(*m_words).empty()) return takeFocus();
  if (m_bundle->file().isEmpty()) return m_bundle->setFocus(Qt::OtherFocusReason);
  doIt()->setEnabled(false);
  m_bank.exchange(
      this,
      [words = typedIn(*m_words), file = pathOf(m_bundle->file())](
          Bank& bank, exchange::KeyStore& keys) { return recoverFrom(bank, keys, words, file); },
      [this](const Result<exchange::Imported>& taken) {
        doIt()->setEnabled(true);
        if (!taken) return Q_EMIT said(Tone::Refused, errorText(taken.error().code));
        Q_EMIT said(Tone::Added,
                    tr("뱅크를 되살렸습니다. 기록 %1건을 받았습니다.").arg(taken->fresh));
        Q_EMIT left();
      });
}

}  // namespace kstem::ui
