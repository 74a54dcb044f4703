#pragma once

#include "core/exchange/status.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {

/// 주고받은 기록: the table of what came and went.
CellTable* makeBundlesTable(QWidget* parent);
/// Newest first, as in the status.
void showBundles(CellTable& table, const exchange::ExchangeStatus& status);

}  // namespace kstem::ui
