#pragma once

#include <QTimer>
#include <memory>

#include "core/exchange/shared_folder.h"
#include "core/exchange/status.h"
#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/pages/page.h"

class QProgressBar;
class QStackedWidget;

namespace kstem::ui {

class AnswerLine;
class BundlesCard;
class ElidedLabel;
class KeyButton;
class MatrixCard;
class PcCards;
class JoinPanel;

/// 동기화: which PC has what, files out and in, what disagrees.
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

 Q_SIGNALS:
  /// How the news of the other PCs stands; the window shows it everywhere.
  void freshnessRead(const kstem::exchange::ExchangeStatus& status);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeBoard();
  void connectAll();
  void show(const exchange::ExchangeStatus& status);
  void say(Tone tone, const QString& sentence);

  void exportNow();
  void exportTo(const QString& folder);
  void chooseFiles();
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
  AnswerLine* m_answer;
  QProgressBar* m_progress;
  QStackedWidget* m_stack;
  JoinPanel* m_join;
  QWidget* m_board = nullptr;
  ElidedLabel* m_notice = nullptr;
  PcCards* m_pcs = nullptr;
  MatrixCard* m_matrix = nullptr;
  BundlesCard* m_bundles = nullptr;
  ElidedLabel* m_foot = nullptr;
  std::shared_ptr<exchange::SharedFolder> m_folder;  ///< used on the bank's thread alone
  QTimer m_looks;     ///< into the folder
  QTimer m_putsSoon;  ///< after the last change
  std::int64_t m_events = -1;
};

}  // namespace kstem::ui
