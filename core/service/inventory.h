#pragma once

#include "core/domain/facts.h"
#include "core/service/work.h"

namespace kstem {

/// Trims the names of a model and gives its parts without a number the ones after `highest` and
/// after all that are there. Cards stay as they are.
ModelRegistered tidyModel(ModelRegistered about, std::uint32_t highest);

/// Whether its consumables can be restocked and its kits inspected as it asks.
bool numbersFit(const ModelRegistered& about);

/// The name that people know a kit by; empty for a kit whose model has not arrived yet.
std::string modelName(Work& work, const store::KitRow& kit);
/// News about a kit, with its code and name.
void tellKit(Work& work, Notice notice, const store::KitRow& kit, std::string extra = {});

}  // namespace kstem
