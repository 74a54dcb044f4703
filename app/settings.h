#pragma once

#include <QString>

#include "ui/bridge/pc_settings.h"

namespace kstem::app {

/// The settings of this PC in an ini file that a person can read.
class SettingsFile final : public ui::SettingsStore {
 public:
  explicit SettingsFile(QString path) : m_path(std::move(path)) {}
  ui::PcSettings load() const override;
  void save(const ui::PcSettings& settings) override;

 private:
  QString m_path;
};

/// settings.ini among the program's own data; the variable KSTEM_SETTINGS names another file.
QString settingsPath();
/// The folder of the program's own data, where banks, log and settings are.
QString dataFolder();

}  // namespace kstem::app
