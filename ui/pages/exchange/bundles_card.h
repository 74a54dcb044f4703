#pragma once

#include "core/exchange/status.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {

/// 주고받은 기록: what came and went, newest first; and who has whose records up to when.
class BundlesCard final : public Card {
  Q_OBJECT

 public:
  explicit BundlesCard(QWidget* parent);
  void show(const exchange::ExchangeStatus& status);
  CellTable* table() const { return m_table; }

 private:
  CellTable* m_table;
};

/// 누가 누구의 기록을 언제까지: one row a PC that has, one column a PC that wrote.
class MatrixCard final : public Card {
  Q_OBJECT

 public:
  explicit MatrixCard(QWidget* parent);
  void show(const exchange::ExchangeStatus& status);

 private:
  QGridLayout* m_grid;
};

}  // namespace kstem::ui
