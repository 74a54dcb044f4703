#pragma once

#include <QWidget>

#include "core/service/queries/settings_view.h"

namespace kstem::ui {

/// One part of the settings, shown beside their list.
class SettingsSection : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Shows what is set now; what somebody is typing stays.
  virtual void showView(const SettingsView& view) = 0;
  /// Where a clerk begins here.
  virtual QWidget* firstField() = 0;
  /// Esc: one step back inside the section; false when there was none.
  virtual bool stepBack() { return false; }
};

}  // namespace kstem::ui
