#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <map>
#include <optional>

#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/documents/printing.h"
#include "ui/pages/page.h"
#include "ui/widgets/foot.h"
#include "ui/widgets/tones.h"

namespace kstem::ui {

class AnswerLine;
class ColumnMemory;
class DeskPage;
class ExchangePage;
class HelpPanel;
class HistoryPopup;
class LabelsPage;
class Rail;
class ScanGuard;
class TopBar;
class Watermark;

/// Rail, top bar, page, foot; carries actions to the bank's thread and replies back.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// Without `settings` those of this PC are as in PcSettings() and are not kept.
  MainWindow(BankThread* bank, PrintOptions options, PcSettingsKeeper* settings = nullptr,
             QWidget* parent = nullptr);

  DeskPage* deskPage() const { return m_desk; }
  Page* page(PageId id) const { return m_pages.at(id); }
  PageId currentPage() const { return m_current; }
  void showPage(PageId id);
  /// Shows one thing on the page that is responsible for it.
  void open(HitKind kind, const AggId& id);
  /// Files from other PCs, which were opened from outside.
  void takeIn(const QStringList& files);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Paper { Print, Preview };

  void build();
  void connectActions();
  void connectBank();
  void connectFocus();
  void on(ActionId id, std::function<void()> what);
  void addPage(PageId id, Page* page);
  void connectExchange(ExchangePage& page);
  void wantLabels(const ReadLabels& read);
  void connectSearch();
  void press(DeskKey key);
  void stepBack();
  void say(Tone tone, const QString& sentence);
  void connectSettings();
  void useSettings(const PcSettings& settings);

  void onState(BankState state, Errc reason);
  void openShown(const kstem::DeskReply& reply);
  void onActed(const DeskView& view, const DeskReply& reply);
  void onSlip(const Slip& slip);
  void onPrinted(PrintResult result, const QString& where);
  void printAgain();
  void onPaper(const Result<std::shared_ptr<const Document>>& paper);
  void wantPaper(const DeskReply& reply);
  void wantPaper(const MakePaper& make);
  void offerPaper(const MakePaper& make, FinishPrint how);
  void askPaper(const MakePaper& make, std::optional<Paper> how);
  void wantSlip(const GroupId& loan);

  BankThread* m_bank;
  PrintOptions m_options;
  PcSettingsKeeper* m_settings;
  ColumnMemory* m_columns;
  Actions m_actions;
  Printing m_printing;
  BeepSounder m_sounder;
  Rail* m_rail;
  TopBar* m_top;
  DeskPage* m_desk;
  QStackedWidget* m_stack;
  AnswerLine* m_answer;  ///< what came of an action on a page without a scan line
  QTimer m_answerEnds;
  std::map<PageId, Page*> m_pages;
  PageId m_current = PageId::Desk;
  Foot* m_foot;
  HistoryPopup* m_history;
  HelpPanel* m_help;
  ScanGuard* m_guard;
  Watermark* m_watermark;
  Paper m_paper = Paper::Print;
  std::function<void()> m_again;  ///< the paper that was asked for after the desk's last slip
  bool m_showsLoan = false;       ///< at the desk, whose slip is what one wants to print
  FinishPrint m_finishPrints = FinishPrint::Print;
  ClerkId m_clerk;
};

}  // namespace kstem::ui
