#pragma once

#include <QWidget>

#include "core/service/queries/stocktake_board.h"

namespace kstem::ui {

class CellTable;
class ChoiceField;

/// While nothing is being counted: what to count, and the stocktakes of before.
class StartBoard final : public QWidget {
  Q_OBJECT

 public:
  explicit StartBoard(QWidget* parent = nullptr);
  void show(const StocktakeBoard& board);
  void takeFocus();
  void start();

 Q_SIGNALS:
  void startAsked(const std::vector<std::string>& shelves);
  void opened(const kstem::StocktakeId& id);

 private:
  QWidget* makeStart();

  ChoiceField* m_scope = nullptr;
  CellTable* m_closed;
  StocktakeBoard m_board;
};

}  // namespace kstem::ui
