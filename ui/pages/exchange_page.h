#pragma once

#include <QPointer>
#include <QStandardPaths>
#include <QTimer>
#include <atomic>
#include <memory>

#include "core/exchange/shared_folder.h"
#include "core/exchange/status.h"
#include "core/service/queries/conflict_view.h"
#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/pages/page.h"

class QCheckBox;
class QProgressBar;
class QStackedWidget;

namespace kstem::ui {

class ActionPanel;
class AnswerLine;
class CellTable;
class ConflictsCard;
class ElidedLabel;
class JoinPanel;
class KeyButton;
class PcCards;
class PcMatrix;

/// 동기화: which PC has what, files out and in, what disagrees. Until this PC is let in, how to get
/// there.
class ExchangePage final : public Page {
  Q_OBJECT

 public:
  ExchangePage(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  QString helpTopic() const override { return QStringLiteral("exchange"); }
  /// Takes these files in; a double click on one begins here too.
  void takeIn(const QStringList& files);
  /// Writes this PC's file there, with the pictures of damage where that is ticked.
  void exportTo(const QString& folder);

 Q_SIGNALS:
  /// How the news of the other PCs stands; the window shows it everywhere.
  void freshnessRead(const kstem::exchange::ExchangeStatus& status);
  /// How many conflicts this center is to decide.
  void conflictsCounted(int count);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  struct Reading {
    exchange::ExchangeStatus status;
    ConflictList conflicts;
  };
  QWidget* makeHead();
  QWidget* makeBoard();
  QWidget* makeNotice(QWidget* parent);
  QWidget* makeRecords(QWidget* parent);
  QWidget* makePractice();
  void connectAll();
  void connectButtons();
  void remember(const DeskView& view);
  void show(const Reading& reading);
  void askDigest();    ///< reads every row: only for the eye
  void askPictures();  ///< reads every count: only for the eye
  void showPictures(const exchange::PicturesHere& here);
  void showFoot(const QString& digest);
  void showHead();
  void showNotice();
  void decide(const Intent& intent);
  void bookAgain(const Intent& booking, const Intent& settles);
  void onActed(const DeskReply& reply);
  void putSoon();
  QWidget* rightView() const;
  void say(Tone tone, const QString& sentence);
  void sayDone(const Result<void>& done, const QString& sentence);

  void openPanel(ActionPanel* panel);
  void closePanel();
  void addPc();
  void putOutPc();
  void stopWaitingForMissing();
  void verifyRecords();

  void exportNow();
  void showProgress(bool canStop);
  void hideProgress();
  void stopExport();
  void chooseFiles();
  QString placeOr(QStandardPaths::StandardLocation usual) const;
  void rememberPlace(const QString& folder);
  void chooseFolder();
  void watchFolder();
  void lookIntoFolder();
  void putIntoFolder();

  BankThread& m_bank;
  PcSettingsKeeper& m_settings;
  ElidedLabel* m_about = nullptr;
  KeyButton* m_folderButton = nullptr;
  KeyButton* m_takeButton = nullptr;
  KeyButton* m_exportButton = nullptr;
  QCheckBox* m_withPictures = nullptr;  ///< beside the export, where there are pictures
  AnswerLine* m_answer;
  QProgressBar* m_progress;
  KeyButton* m_stop;                               ///< beside the progress, while it can be stopped
  std::shared_ptr<std::atomic<bool>> m_isStopped;  ///< asked between two steps of the writing
  QStackedWidget* m_stack;
  QWidget* m_practiceNote = nullptr;
  JoinPanel* m_join;
  QWidget* m_board = nullptr;
  QWidget* m_noticeBar = nullptr;
  ElidedLabel* m_notice = nullptr;
  KeyButton* m_waive = nullptr;
  PcCards* m_pcs = nullptr;
  ConflictsCard* m_conflicts = nullptr;
  CellTable* m_bundles = nullptr;
  PcMatrix* m_matrix = nullptr;
  KeyButton* m_addPc = nullptr;
  KeyButton* m_putOut = nullptr;
  ElidedLabel* m_foot = nullptr;
  QPointer<ActionPanel> m_panel;  ///< in the place of the board
  QWidget* m_shown = nullptr;
  std::shared_ptr<exchange::SharedFolder> m_folder;  ///< used on the bank's thread alone
  QTimer m_looks;                                    ///< into the folder
  QTimer m_putsSoon;                                 ///< after the last change
  QTimer m_readsLater;                               ///< while the page is out of sight
  exchange::ExchangeStatus m_status;
  std::optional<AggId> m_recoded;   ///< is being given a new code, which wants a label
  std::optional<Intent> m_settles;  ///< once what is being done is done
  std::vector<ClerkView> m_clerks;
  ClerkId m_clerk;
  bool m_isPractice = false;
  bool m_isRead = false;
};

}  // namespace kstem::ui
