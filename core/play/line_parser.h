#pragma once

#include "core/play/scenario.h"
#include "core/play/tokens.h"

namespace kstem::play {

/// Reads the pieces of one line as a statement; names that it gives are added to `names`. The line
/// number and source are the caller's to fill in.
/// Errors: ScenarioMalformed, without the line in its detail.
Result<Statement> parseLine(std::vector<Token> tokens, NameBook& names);

}  // namespace kstem::play
