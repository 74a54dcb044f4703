#pragma once

#include "core/service/queries/stocktake_board.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

/// What of a stocktake is listed.
enum class CountFilter { NotYet, Different, Counted, Away, All };

bool isIn(CountFilter filter, const StocktakeLine& line);
/// "안 셈 12".
QString filterWord(CountFilter filter, int count);

/// Kit, shelf, what the record says, what was found, who counted.
CellRow stocktakeRow(const StocktakeLine& line);
CellRow shelfRow(const ShelfProgress& shelf);
CellRow allShelvesRow(const StocktakeView& view);
/// One that was closed: its days, which shelves, by whom.
CellRow closedRow(const StocktakeHead& head);

/// "2026. 11. 29.(일) 시작 · 이수민 · 셈 213/404 · 부족 1 · 과 2".
QString aboutText(const StocktakeView& view);
/// What the closing will write, line by line.
QStringList consequencesOf(const StocktakeView& view);

}  // namespace kstem::ui
