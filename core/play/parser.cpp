#include "core/base/text.h"
#include "core/play/line_parser.h"
#include "core/play/statements.h"

namespace kstem::play {
namespace {

/// Reads a whole file.
class FileParser final {
 public:
  Result<std::vector<Scenario>> parse(std::string_view text) {
    while (!text.empty()) {
      const auto end = text.find('\n');
      ++m_line;
      if (auto read = readLine(text.substr(0, end)); !read)
        return malformed(std::to_string(m_line) + ": " + read.error().detail);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    if (m_scenarios.empty()) m_scenarios.push_back(std::move(m_common));
    return std::move(m_scenarios);
  }

 private:
  Result<void> readLine(std::string_view line) {
    auto tokens = splitLine(line);
    if (!tokens) return tokens.error();
    if (tokens->empty()) return {};
    if (!tokens->front().quoted && scenarioWord().is(tokens->front().text))
      return beginScenario(*tokens);
    auto statement = parseLine(*std::move(tokens), m_names);
    if (!statement) return statement.error();
    statement->line = m_line;
    statement->source = trimmed(line);
    auto& scenario = m_scenarios.empty() ? m_common : m_scenarios.back();
    scenario.statements.push_back(*std::move(statement));
    return {};
  }

  Result<void> beginScenario(const std::vector<Token>& tokens) {
    if (tokens.size() != 2 || !tokens[1].quoted)
      return malformed("시나리오 \"이름\" / scenario \"name\"");
    if (m_scenarios.empty()) m_commonNames = m_names;
    m_names = m_commonNames;
    m_scenarios.push_back({tokens[1].text, m_common.statements});
    return {};
  }

  Scenario m_common;
  NameBook m_commonNames;
  NameBook m_names;
  std::vector<Scenario> m_scenarios;
  int m_line = 0;
};

}  // namespace

Result<std::vector<Scenario>> parseScenarios(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (!isUtf8(text)) return malformed("1: UTF-8");
  return FileParser().parse(text);
}

}  // namespace kstem::play
