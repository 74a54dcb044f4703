#pragma once

#include <QObject>
#include <string>

#include "ui/bridge/bank_thread.h"
#include "ui/pages/bookings/applications_panel.h"

namespace kstem::ui {

/// Takes in a sheet of applications: chooses the file, lets the bank plan, writes what the clerk
/// agreed to. The panel shows it.
class ApplicationIntake final : public QObject {
  Q_OBJECT

 public:
  ApplicationIntake(BankThread& bank, ApplicationsPanel& panel, QObject* parent);

  /// Asks for the file; `begun` follows when one was chosen.
  void chooseFile(QWidget* window);
  /// The same with a file that is known.
  void readFile(const QString& path);
  void setClerks(const std::vector<ClerkView>& clerks) { m_clerks = clerks; }

 Q_SIGNALS:
  void begun();
  void ended();

 private:
  void plan();
  void take();
  void onActed(const DeskReply& reply);

  BankThread& m_bank;
  ApplicationsPanel& m_panel;
  std::vector<ClerkView> m_clerks;
  std::string m_bytes;  ///< of the sheet
  bool m_waits = false;  ///< for the bank's answer to what was asked
  int m_turn = 0;        ///< of the newest plan; older ones are passed over
};

}  // namespace kstem::ui
