#include "ui/pages/exchange/welcome_panel.h"

#include <QFileDialog>
#include <QStandardPaths>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/exchange/big_code.h"
#include "ui/pages/exchange/exchange_work.h"
#include "ui/pages/exchange/file_field.h"

namespace kstem::ui {

WelcomePanel::WelcomePanel(BankThread& bank, QWidget* parent)
    : ActionPanel(QStringLiteral("welcomePanel"), tr("다른 센터의 뱅크에 참가"), tr("참가"), parent),
      m_bank(bank),
      m_write(new KeyButton(tr("참가 요청 저장…"), QString(), ButtonRole::Normal, this)),
      m_code(new BigCode(QStringLiteral("requestCode"), this)),
      m_welcome(new FileField(
          QStringLiteral("welcomeFile"),
          {tr("환영 파일 열기…"), tr("환영 파일 고르기"), tr("환영 파일 (*.ksbwelcome)")}, this)) {
  m_write->setObjectName(QStringLiteral("writeRequest"));
  m_code->setText(QStringLiteral("—"));
  form()->add(tr("1. 참가 요청"), m_write,
              tr("USB나 메일로 이미 참가한 PC에 보내십시오. 비밀은 들어 있지 않습니다."));
  form()->add(tr("2. 확인 번호"), m_code,
              tr("전화로 불러 주십시오. 그쪽에서 ‘PC 추가’를 누르고 받아 적습니다."));
  form()->add(tr("3. 환영 파일"), m_welcome);
  m_heard = addLine(QStringLiteral("heardBank"), tr("4. 뱅크 번호"),
                    tr("그쪽에서 전화로 불러 주는 열두 글자"));
  connect(m_write, &QPushButton::clicked, this, &WelcomePanel::chooseFolder);
  connect(m_welcome, &FileField::chosen, this,
          [this] { m_heard->setFocus(Qt::OtherFocusReason); });
}

void WelcomePanel::takeFocus() { m_write->setFocus(Qt::OtherFocusReason); }

void WelcomePanel::chooseFolder() {
  auto* const dialog =
      new QFileDialog(this, tr("참가 요청을 둘 곳 고르기 (USB 등)"),
                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &WelcomePanel::askInto);
  dialog->open();
}

void WelcomePanel::askInto(const QString& folder) {
  m_bank.exchange(
      this,
      [folder = pathOf(folder)](Bank& bank, exchange::KeyStore& keys) {
        return askToJoin(bank, keys, folder);
      },
      [this](const Result<SpokenFile>& asked) {
        if (!asked) return Q_EMIT said(Tone::Refused, errorText(asked.error().code));
        m_code->setCode(asked->code, 3);
        Q_EMIT said(Tone::Added, tr("%1을 만들었습니다. 보낸 다음 확인 번호를 전화로 불러 주십시오.")
                                     .arg(textOf(asked->file.filename())));
      });
}

void WelcomePanel::setWelcome(const QString& file) { m_welcome->setFile(file); }

void WelcomePanel::finish() {
  if (m_welcome->file().isEmpty()) return m_welcome->setFocus(Qt::OtherFocusReason);
  if (typedIn(*m_heard).empty()) return m_heard->setFocus(Qt::OtherFocusReason);
  doIt()->setEnabled(false);
  m_bank.exchange(
      this,
      [file = pathOf(m_welcome->file()), heard = typedIn(*m_heard)](
          Bank& bank, exchange::KeyStore& keys) { return acceptFile(bank, keys, file, heard); },
      [this](const Result<exchange::Imported>& taken) {
        doIt()->setEnabled(true);
        if (!taken) return Q_EMIT said(Tone::Refused, errorText(taken.error().code));
        Q_EMIT said(Tone::Added, tr("뱅크에 참가했습니다. %1에서 기록 %2건을 받았습니다.")
                                     .arg(qs(taken->senderLabel))
                                     .arg(taken->fresh));
        Q_EMIT left();
      });
}

}  // namespace kstem::ui
