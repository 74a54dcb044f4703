#pragma once

#include <optional>
#include <string>

#include "core/play/stage.h"
#include "core/play/statements.h"

namespace kstem::play {

// How things are told when they are not as expected.

/// A row of pieces, "K1 K2"; "없음"/"none" when there is none.
std::string told(const std::vector<std::string>& pieces, Language language);
/// The news of the last action and its refusal: "kit.returned K1, loan.closed L1".
std::string toldReply(const Stage& stage, Language language);
/// A word of a vocabulary that stands for an enum.
template <class Enum>
std::string toldWord(Vocabulary words, Enum value, Language language) {
  return std::string(words[static_cast<std::size_t>(value)].in(language));
}
inline std::string toldNumber(int number) { return std::to_string(number); }
/// "kit.retired", and what is known beyond it.
std::string toldError(const Error& error);
Outcome unknownThing(const std::string& name);

/// An argument of the statement, the first where not said otherwise, against what was found.
Outcome checkDay(const Statement& statement, const std::optional<Day>& found);
Outcome checkNumber(const Statement& statement, int found, std::size_t i = 0);

}  // namespace kstem::play
