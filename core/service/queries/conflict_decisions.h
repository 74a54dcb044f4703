#pragma once

#include "core/service/bank.h"
#include "core/service/queries/conflict_view.h"

namespace kstem {

/// What a clerk may do about a conflict; Seen first. `conflict` has everything else already.
std::vector<ConflictDecision> decisionsFor(Bank& bank, const Conflict& conflict);

}  // namespace kstem
