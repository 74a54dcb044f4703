#pragma once

#include "core/domain/notice.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class BigCode;
class FileField;

/// 다른 센터의 뱅크에 참가: the request goes out, its code is read out, the welcome comes in. Each
/// step can be taken on another day.
class WelcomePanel final : public ActionPanel {
  Q_OBJECT

 public:
  WelcomePanel(BankThread& bank, QWidget* parent);

  void takeFocus() override;
  /// Writes the request there.
  void askInto(const QString& folder);
  void setWelcome(const QString& file);

 Q_SIGNALS:
  void said(kstem::Tone tone, const QString& sentence);

 protected:
  void finish() override;

 private:
  QWidget* makeRequestRow();
  void chooseFolder();

  BankThread& m_bank;
  KeyButton* m_write;
  BigCode* m_code;
  FileField* m_welcome;
  QLineEdit* m_heard;
};

}  // namespace kstem::ui
