#pragma once

#include <string>

#include "core/service/queries/stocktake_board.h"

namespace kstem::ui {

/// Every kit of a stocktake as a file that spreadsheets open (core/base/csv.h), in the words of the
/// screen.
std::string stocktakeSheet(const StocktakeView& view);

}  // namespace kstem::ui
