#pragma once

#include <optional>
#include <vector>

#include "core/service/desk_state.h"

namespace kstem {

/// The reservation that the draft collects, and how far it is.
std::optional<PickUpView> readPickUp(Bank& bank, const DeskState& state);

/// Those whose turn came in this visit and who may still come.
std::vector<TurnView> readTurns(Bank& bank, const DeskState& state);

}  // namespace kstem
