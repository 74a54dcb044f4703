#pragma once

#include "core/domain/notice.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class BigCode;
class FileField;

/// PC 추가: whose request it is, the code heard over the phone, and out comes the welcome.
class AdmitPanel final : public ActionPanel {
  Q_OBJECT

 public:
  AdmitPanel(BankThread& bank, const ClerkId& clerk, QWidget* parent);

  void takeFocus() override;
  void setRequest(const QString& file);
  /// Lets the PC in and writes the welcome there.
  void admitInto(const QString& folder);

 Q_SIGNALS:
  void said(kstem::Tone tone, const QString& sentence);

 protected:
  void finish() override;

 private:
  void readGuest(const QString& file);

  BankThread& m_bank;
  ClerkId m_clerk;
  FileField* m_request;
  QLabel* m_guest;
  QLineEdit* m_heard;
  BigCode* m_code;
  QLabel* m_codeAside;
};

}  // namespace kstem::ui
