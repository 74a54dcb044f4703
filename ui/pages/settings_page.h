#pragma once

#include <QListWidget>
#include <QStackedWidget>
#include <vector>

#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/documents/printing.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class SettingsSection;

/// 설정: a list of sections, and the chosen one beside it.
class SettingsPage final : public Page {
  Q_OBJECT

 public:
  SettingsPage(BankThread& bank, PcSettingsKeeper& settings, Printing& printing,
               QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  QString helpTopic() const override { return QStringLiteral("settings"); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void addSection(const QString& name, SettingsSection* section);
  SettingsSection* current() const;
  void enterSection();

  BankThread& m_bank;
  QListWidget* m_list;
  QStackedWidget* m_stack;
  std::vector<SettingsSection*> m_sections;  ///< in the order of the list
};

}  // namespace kstem::ui
