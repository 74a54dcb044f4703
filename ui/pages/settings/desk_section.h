#pragma once

#include <QLabel>
#include <QLineEdit>

#include "ui/bridge/bank_thread.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// 자리·담당자: this desk's name, and who works here.
class DeskSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit DeskSection(BankThread& bank, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_label; }

 private:
  QWidget* makeDeskCard();
  QWidget* makeClerkCard();
  void saveLabel();
  void addClerk();

  BankThread& m_bank;
  SettingsView m_view;
  QLineEdit* m_label;
  QLabel* m_digit;
  CellTable* m_clerks;
  QLabel* m_nobody;
  QLineEdit* m_name;
  KeyButton* m_add;
};

}  // namespace kstem::ui
