#pragma once

#include <QLabel>

#include "ui/bridge/pc_settings.h"
#include "ui/pages/settings/scan_probe.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// 스캐너: the raw keys of a scanner with their gaps, and the limits by which it is told from a
/// hand.
class ScannerSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit ScannerSection(PcSettingsKeeper& settings, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_probe; }

 private:
  QWidget* makeTest();
  QWidget* makeLimits();
  void showRecord();
  void showLimits();
  void keep(const ScannerLimits& limits);

  PcSettingsKeeper& m_settings;
  ScanProbe* m_probe;
  QLabel* m_result;
  CellTable* m_keys;
  KeyButton* m_use;
  ChoiceField* m_suffix;
  NumberField* m_silence;
  NumberField* m_shortest;
};

}  // namespace kstem::ui
