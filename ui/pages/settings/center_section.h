#pragma once

#include <QLineEdit>
#include <array>

#include "ui/bridge/bank_thread.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// 센터: name, address, telephone and hours, as they stand on every paper.
class CenterSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit CenterSection(BankThread& bank, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override;

 private:
  static constexpr std::size_t kFields = 6;

  CenterRegistered typed() const;
  void noteChanges();
  void save();

  BankThread& m_bank;
  CenterRegistered m_about;
  std::array<QLineEdit*, kFields> m_fields{};
  KeyButton* m_save;
};

}  // namespace kstem::ui
