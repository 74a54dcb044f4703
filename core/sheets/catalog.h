#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/facts.h"

namespace kstem {

// What is known before any bank is there, from the sheets that are built into the program
// (resources/catalog, resources/centers).

/// The models of the catalogue with their parts. Errors: SheetUnreadable.
Result<std::vector<ModelRegistered>> builtInModels();
/// The centers that lend today, in the order of their numbers. Errors: SheetUnreadable.
Result<std::vector<CenterRegistered>> builtInCenters();

}  // namespace kstem
