#include "ui/pages/desk/receiver_form.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {

ReceiverForm::ReceiverForm(QWidget* parent)
    : FormPopup(QStringLiteral("receiverForm"), tr("인수인·운송"), parent),
      m_receiver(addField(QStringLiteral("receiver"), tr("인수인"), tr("교사 대신 받는 사람"))),
      m_carrier(addField(QStringLiteral("carrier"), tr("운송"), tr("우체국 택배"))),
      m_tracking(addField(QStringLiteral("tracking"), tr("운송장 번호"), QString())) {}

void ReceiverForm::openFor(const DeskView& view) {
  m_receiver->setText(qs(view.receiver));
  m_carrier->setText(qs(view.carrier));
  m_tracking->setText(qs(view.tracking));
  appear(m_receiver);
}

void ReceiverForm::accept() {
  leave();
  Q_EMIT set({m_receiver->text().toStdString(), m_carrier->text().toStdString(),
              m_tracking->text().toStdString()});
}

}  // namespace kstem::ui
