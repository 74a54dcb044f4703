#pragma once

#include <QMainWindow>
#include <optional>

#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/documents/printing.h"
#include "ui/widgets/foot.h"
#include "ui/widgets/tones.h"

namespace kstem::ui {

class DeskPage;
class Rail;
class ScanGuard;
class TopBar;

/// Rail, top bar, page, foot; carries actions to the bank's thread and replies back.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(BankThread* bank, PrintOptions options, QWidget* parent = nullptr);

  DeskPage* deskPage() const { return m_page; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum class Paper { Print, Preview };

  void build();
  void connectActions();
  void connectBank();
  void connectFocus();
  void on(ActionId id, std::function<void()> what);
  void press(DeskKey key);

  void onState(BankState state, Errc reason);
  void onActed(const DeskView& view, const DeskReply& reply);
  void onSlip(const Slip& slip);
  void onPrinted(PrintResult result, const QString& where);
  void wantPaper(const DeskReply& reply);

  BankThread* m_bank;
  PrintOptions m_options;
  Actions m_actions;
  Printing m_printing;
  BeepSounder m_sounder;
  Rail* m_rail;
  TopBar* m_top;
  DeskPage* m_page;
  Foot* m_foot;
  ScanGuard* m_guard;
  Paper m_paper = Paper::Print;
};

}  // namespace kstem::ui
