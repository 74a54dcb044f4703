#pragma once

#include <QPointer>
#include <QStackedWidget>

#include "core/service/queries/stocktake_board.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class ActionPanel;
class CountSheet;
class ElidedLabel;
class KeyButton;
class StartBoard;

/// 재물조사: begins one, counts by scanning or on the list, closes it; shows those of before.
class StocktakePage final : public Page {
  Q_OBJECT

 public:
  explicit StocktakePage(BankThread& bank, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  bool startNew() override;
  bool takeScan(const QString& typed) override;
  QString helpTopic() const override { return QStringLiteral("stocktake"); }

 private:
  QWidget* makeHead();
  void connectParts();
  void showBoard(const StocktakeBoard& board);
  void showStocktake(const std::optional<StocktakeView>& view);
  void read(const StocktakeId& id);
  void showHead();
  bool isCounting() const;

  void printReport();
  void saveSheet();
  void openPanel(ActionPanel* panel);
  void closePanel();
  void act(const Intent& intent);
  void onActed(const DeskReply& reply);

  BankThread& m_bank;
  QStackedWidget* m_stack;
  StartBoard* m_start;
  CountSheet* m_sheet;
  ElidedLabel* m_about = nullptr;
  KeyButton* m_close = nullptr;
  KeyButton* m_drop = nullptr;
  KeyButton* m_print = nullptr;
  KeyButton* m_save = nullptr;
  QPointer<ActionPanel> m_panel;       ///< in the place of the board
  std::optional<StocktakeId> m_open;   ///< that is being counted
  std::optional<StocktakeId> m_past;   ///< of before, that is looked at
  std::optional<StocktakeView> m_view;
  bool m_waits = false;  ///< for what the bank says of the panel's intent
};

}  // namespace kstem::ui
