#pragma once

#include <QPointer>
#include <QStackedWidget>

#include "core/service/queries/transfer_board.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class ActionPanel;
class ApprovalPanel;
class Card;
class CellTable;
class ElidedLabel;
class KeyButton;
class ManifestPanel;
class SendPanel;
struct SendStart;

/// Kits between centers: what waits to be sent, what is on the way, what comes; manifests are
/// written, printed and scanned here.
class TransfersPage final : public Page {
  Q_OBJECT

 public:
  explicit TransfersPage(BankThread& bank, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  bool startNew() override;
  bool takeScan(const QString& typed) override;
  QString helpTopic() const override { return QStringLiteral("transfers"); }
  /// Shows a manifest, also one that no file has told of.
  void openManifest(const Code& manifest);

 private:
  QWidget* makeHead();
  QWidget* makeBoard();
  Card* makeCard(const QString& name, const QString& title, CellTable* table, QWidget* parent);
  void connectTables();
  void remember(const DeskView& view);
  void show(const TransferBoard& board);
  void showButtons();

  void onScan(const TransferScan& scan, const QString& typed);
  void onKit(const ScannedKit& kit);
  void openWaiting(int row);
  void beginSending(SendStart start);
  void sendTo(const CenterId& to);
  void answerRequest(const TransferRequestItem& item);
  void takeUp(const TransferIdea& idea);
  void askForKits();
  void endRequest();
  void changeStay();
  void openPanel(ActionPanel* panel);
  void closePanel();
  void showManifest(const Code& manifest, const std::optional<ManifestView>& view);
  void refreshManifest();

  void want(const std::vector<Intent>& intents);
  void wantSend(const SendKits& send);
  void act(const Intent& intent);
  void onActed(const DeskView& view, const DeskReply& reply);

  BankThread& m_bank;
  ElidedLabel* m_about = nullptr;
  QStackedWidget* m_stack;
  QWidget* m_board = nullptr;
  CellTable* m_waiting = nullptr;  ///< requests, kits to send, those that stay, suggestions
  CellTable* m_leaving = nullptr;
  CellTable* m_coming = nullptr;
  KeyButton* m_stay = nullptr;
  KeyButton* m_end = nullptr;
  ApprovalPanel* m_approval;
  QPointer<ActionPanel> m_panel;  ///< in the place of the board
  QPointer<SendPanel> m_sends;
  QPointer<ManifestPanel> m_manifest;
  TransferBoard m_shown;
  std::vector<ClerkView> m_clerks;
  std::optional<SendKits> m_wanted;  ///< until its questions are answered
  bool m_waits = false;              ///< for what the bank says of the panel's intent
};

}  // namespace kstem::ui
