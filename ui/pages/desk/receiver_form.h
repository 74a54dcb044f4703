#pragma once

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "ui/widgets/form_popup.h"

namespace kstem::ui {

/// Who takes the kits when it is not the teacher, and how they travel.
class ReceiverForm final : public FormPopup {
  Q_OBJECT

 public:
  explicit ReceiverForm(QWidget* parent);
  void openFor(const DeskView& view);

 Q_SIGNALS:
  void set(const kstem::SetReceiver& receiver);

 protected:
  void accept() override;

 private:
  QLineEdit* m_receiver;
  QLineEdit* m_carrier;
  QLineEdit* m_tracking;
};

}  // namespace kstem::ui
