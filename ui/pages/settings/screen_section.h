#pragma once

#include <QCheckBox>

#include "ui/bridge/pc_settings.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

/// 화면·소리·언어 of this PC.
class ScreenSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit ScreenSection(PcSettingsKeeper& settings, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_look; }

 private:
  PcSettingsKeeper& m_settings;
  ChoiceField* m_look;
  ChoiceField* m_language;
  QCheckBox* m_sounds;
};

}  // namespace kstem::ui
