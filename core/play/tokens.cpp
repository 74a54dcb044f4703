#include "core/play/tokens.h"

#include "core/base/text.h"

namespace kstem::play {
namespace {

constexpr std::string_view kBlank = " \t\r";

/// Reads on from an opening quote; `at` ends behind the closing one.
bool readQuoted(std::string_view line, std::size_t& at, std::string& text) {
  for (++at; at < line.size() && line[at] != '"'; ++at) {
    const bool escaped = line[at] == '\\' && at + 1 < line.size();
    if (escaped) ++at;
    text += escaped && line[at] == 't' ? '\t' : line[at];
  }
  return at++ < line.size();
}

}  // namespace

Result<std::vector<Token>> splitLine(std::string_view line) {
  std::vector<Token> tokens;
  for (std::size_t at = line.find_first_not_of(kBlank); at < line.size();
       at = line.find_first_not_of(kBlank, at)) {
    if (line[at] == '#') break;
    if (line[at] == '"') {
      Token token{{}, true};
      if (!readQuoted(line, at, token.text))
        return Error{Errc::ScenarioMalformed, "따옴표가 닫히지 않음"};
      tokens.push_back(std::move(token));
      continue;
    }
    const auto end = std::min(line.find_first_of(" \t\r\"#", at), line.size());
    tokens.push_back({nfc(line.substr(at, end - at)), false});
    at = end;
  }
  return tokens;
}

}  // namespace kstem::play
