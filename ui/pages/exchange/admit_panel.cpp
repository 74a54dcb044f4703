#include "ui/pages/exchange/admit_panel.h"

#include <QFileDialog>
#include <QFileInfo>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/exchange/big_code.h"
#include "ui/pages/exchange/exchange_work.h"
#include "ui/pages/exchange/file_field.h"

namespace kstem::ui {

AdmitPanel::AdmitPanel(BankThread& bank, const ClerkId& clerk, QWidget* parent)
    : ActionPanel(QStringLiteral("admitPanel"), tr("PC 추가"), tr("허용"), parent),
      m_bank(bank),
      m_clerk(clerk),
      m_request(new FileField(
          QStringLiteral("requestFile"),
          {tr("참가 요청 열기…"), tr("참가 요청 고르기"), tr("참가 요청 (*.ksbjoin)")}, this)),
      m_guest(new QLabel(QStringLiteral("—"), this)),
      m_code(new BigCode(QStringLiteral("bankCode"), this)) {
  m_guest->setObjectName(QStringLiteral("guest"));
  m_code->setText(QStringLiteral("—"));
  form()->add(tr("1. 참가 요청"), m_request);
  form()->add(tr("들어오려는 PC"), m_guest);
  m_heard = addLine(QStringLiteral("heardCode"), tr("2. 확인 번호"),
                    tr("그 PC의 담당자가 전화로 불러 주는 열두 글자"));
  m_codeAside = form()->add(tr("3. 뱅크 번호"), m_code, tr("허용하면 여기에 나옵니다."));
  connect(m_request, &FileField::chosen, this, &AdmitPanel::readGuest);
}

void AdmitPanel::takeFocus() { m_request->setFocus(Qt::OtherFocusReason); }

void AdmitPanel::setRequest(const QString& file) { m_request->setFile(file); }

void AdmitPanel::readGuest(const QString& file) {
  const auto request = readRequest(pathOf(file));
  if (!request) {
    m_guest->setText(QStringLiteral("—"));
    return Q_EMIT said(Tone::Refused, errorText(request.error().code));
  }
  const std::string label =
      exchange::deskLabel(request->center.shortName, static_cast<int>(request->digit));
  m_guest->setText(tr("%1 · %2").arg(qs(label), qs(request->center.name)));
  m_heard->setFocus(Qt::OtherFocusReason);
}

/// The welcome goes where the request came from, as a rule: onto the stick.
void AdmitPanel::finish() {
  if (m_request->file().isEmpty()) return takeFocus();
  if (typedIn(*m_heard).empty()) return m_heard->setFocus(Qt::OtherFocusReason);
  auto* const dialog = new QFileDialog(this, tr("환영 파일을 둘 곳 고르기 (USB 등)"),
                                       QFileInfo(m_request->file()).absolutePath());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &AdmitPanel::admitInto);
  dialog->open();
}

void AdmitPanel::admitInto(const QString& folder) {
  doIt()->setEnabled(false);
  const Admission admission{pathOf(m_request->file()), typedIn(*m_heard), pathOf(folder), m_clerk};
  m_bank.exchange(
      this,
      [admission](Bank& bank, exchange::KeyStore& keys) { return letIn(bank, keys, admission); },
      [this](const Result<SpokenFile>& welcome) {
        doIt()->setEnabled(true);
        if (!welcome) return Q_EMIT said(Tone::Refused, errorText(welcome.error().code));
        m_code->setCode(welcome->code, 3);
        m_codeAside->setText(tr("환영 파일을 보낸 다음 전화로 불러 주십시오. 비밀이 아닙니다."));
        Q_EMIT said(Tone::Added,
                    tr("허용했습니다. %1을 그 PC에 보내십시오. 그 PC만 열 수 있습니다.")
                        .arg(textOf(welcome->file.filename())));
      });
}

}  // namespace kstem::ui
