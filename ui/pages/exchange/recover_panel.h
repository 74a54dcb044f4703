#pragma once

#include "core/domain/notice.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class FileField;

/// 복구 용지로 되살리기: every other PC is lost; the sheet from the safe and any file of the bank are
/// left.
class RecoverPanel final : public ActionPanel {
  Q_OBJECT

 public:
  RecoverPanel(BankThread& bank, QWidget* parent);

  void takeFocus() override { m_words->setFocus(Qt::OtherFocusReason); }
  void setBundle(const QString& file);

 Q_SIGNALS:
  void said(kstem::Tone tone, const QString& sentence);

 protected:
  void finish() override;

 private:
  BankThread& m_bank;
  QLineEdit* m_words;
  FileField* m_bundle;
};

}  // namespace kstem::ui
