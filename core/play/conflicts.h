#pragma once

#include <string>
#include <vector>

#include "core/play/stage.h"
#include "core/service/queries/conflict_view.h"

namespace kstem::play {

// Conflicts as a line of a scenario speaks of them: its key is the first argument, what it is about
// the second.

/// Both lists of the desk where we are.
std::vector<Conflict> allConflicts(Stage& stage);
/// Those of a list that the line means; an argument that is missing means any.
std::vector<Conflict> conflictsOf(Stage& stage, const std::vector<Conflict>& list,
                                  const Statement& statement);
/// "kit.two-checkouts K1 kit.two-returns K2": all of a list.
std::string toldConflicts(const Stage& stage, const std::vector<Conflict>& list, Language language);

/// What can be done about the conflict of the line.
std::vector<ConflictDecision> offersFor(Stage& stage, const Statement& statement);
/// The one of the third argument whose detail contains the fourth; nothing when none does.
const ConflictDecision* offerNamed(const std::vector<ConflictDecision>& offers,
                                   const Statement& statement);
std::string toldOffers(const std::vector<ConflictDecision>& offers, Language language);

}  // namespace kstem::play
