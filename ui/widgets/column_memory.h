#pragma once

#include <QObject>

#include "ui/bridge/pc_settings.h"

namespace kstem::ui {

/// Columns that were drawn wider or narrower stay so on this PC, each table under its own name.
class ColumnMemory final : public QObject {
  Q_OBJECT

 public:
  /// Takes care of every table below `window`, also of those that are made later.
  ColumnMemory(PcSettingsKeeper& settings, QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  PcSettingsKeeper& m_settings;
};

}  // namespace kstem::ui
