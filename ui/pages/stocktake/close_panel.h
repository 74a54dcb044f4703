#pragma once

#include "core/service/queries/stocktake_board.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// Says what the closing of a stocktake writes, and closes it.
class CloseStocktakePanel final : public ActionPanel {
  Q_OBJECT

 public:
  CloseStocktakePanel(const StocktakeView& view, QWidget* parent);
  void takeFocus() override { doIt()->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  StocktakeId m_stocktake;
};

/// Asks whether what was counted is to have no consequence.
class DropStocktakePanel final : public ActionPanel {
  Q_OBJECT

 public:
  DropStocktakePanel(const StocktakeView& view, QWidget* parent);
  void takeFocus() override { doIt()->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override { Q_EMIT asked({DropStocktake{m_stocktake}}); }

 private:
  StocktakeId m_stocktake;
};

}  // namespace kstem::ui
