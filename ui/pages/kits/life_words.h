#pragma once

#include "core/service/queries/kit_life.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

/// One line of the time line: when; what happened, and below it what else is known and who wrote
/// it.
CellRow lifeRow(const LifeEntry& entry);

}  // namespace kstem::ui
