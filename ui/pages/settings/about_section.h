#pragma once

#include <QLabel>

#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// 정보: version and file, a copy of the file to keep, and the way out of a practice bank.
class AboutSection final : public SettingsSection {
  Q_OBJECT

 public:
  AboutSection(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_backup; }
  /// Copies the bank file into a folder; says what came of it.
  void copyTo(const QString& folder);

 private:
  QLabel* newValue(const char* name);
  void chooseFolder();
  void leavePractice();

  BankThread& m_bank;
  PcSettingsKeeper& m_settings;
  QLabel* m_version;
  QLabel* m_file;
  QLabel* m_events;
  QLabel* m_state;
  KeyButton* m_backup;
  KeyButton* m_leave;
};

}  // namespace kstem::ui
