#pragma once

#include "core/domain/stocktake.h"
#include "core/store/stocktake_rows.h"

namespace kstem {

/// What the stocktake makes of the kit by the record of today. Of a closed one, a kit that nobody
/// has in hand stays as the closing found it.
CountVerdict verdictOf(const store::StocktakeRow& stocktake, const store::StocktakeKitRow& kit);

}  // namespace kstem
