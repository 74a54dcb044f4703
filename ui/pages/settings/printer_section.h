#pragma once

#include "ui/bridge/pc_settings.h"
#include "ui/documents/printing.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// 프린터: which one, on which paper, and a page to try it.
class PrinterSection final : public SettingsSection {
  Q_OBJECT

 public:
  PrinterSection(PcSettingsKeeper& settings, Printing& printing, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_printer; }

 private:
  void findPrinters();
  void showSettings();
  void keepPrinter(int choice);
  void printTest();
  void showPrinted(PrintResult result, const QString& where);

  PcSettingsKeeper& m_settings;
  Printing& m_printing;
  SettingsView m_view;
  ChoiceField* m_printer;
  ChoiceField* m_paper;
  QLabel* m_state;
  KeyButton* m_again;
  KeyButton* m_test;
  bool m_asked = false;  ///< a test is being printed
};

}  // namespace kstem::ui
