#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kstem::play {

/// A piece of a line: a word, or a text in quotes.
struct Token {
  std::string text;
  bool quoted = false;
};

/// Splits a line at blanks; `#` begins a comment, `"…"` is one piece in which \" \\ and \t stand
/// for themselves and a tab. Words are NFC, texts stay as they are. Errors: ScenarioMalformed for
/// quotes that are not closed.
Result<std::vector<Token>> splitLine(std::string_view line);

}  // namespace kstem::play
