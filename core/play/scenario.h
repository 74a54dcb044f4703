#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/play/words.h"

namespace kstem::play {

/// What is wrong with a scenario's text.
inline Error malformed(std::string detail) { return {Errc::ScenarioMalformed, std::move(detail)}; }

struct StatementSpec;

/// What a name in a scenario stands for.
enum class Thing {
  Center,
  Desk,
  Model,
  Part,
  Kit,
  School,
  Teacher,
  Clerk,
  Loan,
  Reservation,
  Manifest,
  Request,  ///< of one center for kits of another
  Stocktake,
  Shelf,
  Bundle,
  Backup,
  Journal
};

/// Names that a scenario has given so far.
using NameBook = std::map<std::string, Thing>;

/// Names, with every range written out ("K1..K3").
struct Names {
  std::vector<std::string> all;
};
/// A code or text that is not a name, as it stands in the line.
struct Literal {
  std::string text;
};
struct DaysLater {
  int days = 0;
};
struct NextOpenDay {};
struct EveryCenter {};
/// Part of a group that was left out in front of one that is there.
struct LeftOut {};

/// One argument; numbers are also places in a Vocabulary.
using Argument = std::variant<std::string, int, Day, Names, Literal, DaysLater, NextOpenDay,
                              EveryCenter, LeftOut>;

/// One line that says something, read and checked.
struct Statement {
  int line = 0;
  std::string source;  ///< the line itself, trimmed
  Language language = Language::Korean;
  const StatementSpec* spec = nullptr;
  std::string subject;  ///< the desk, kit, … that the line begins with; may be empty
  std::string desk;     ///< at which it is done or seen; empty: at the one that acted last
  std::vector<Argument> arguments;

  bool has(std::size_t i) const noexcept {
    return i < arguments.size() && !std::holds_alternative<LeftOut>(arguments[i]);
  }
  /// The argument, which must be there and of this type.
  template <class T>
  const T& get(std::size_t i) const {
    return std::get<T>(arguments.at(i));
  }
  template <class T>
  const T* find(std::size_t i) const noexcept {
    return has(i) ? std::get_if<T>(&arguments[i]) : nullptr;
  }
  const std::string& name(std::size_t i) const { return get<Names>(i).all.front(); }
};

struct Scenario {
  std::string name;
  std::vector<Statement> statements;
};

/// Reads a file of scenarios (tests/scenarios/README.md). What stands before the first `시나리오`
/// begins each of them; a file without that word is one scenario without a name.
/// Errors: ScenarioMalformed; the detail begins with the line and says what it could have been:
/// "3: 모르는 말 '스켄' — '스캔'?". Nothing of such a file is to be played.
Result<std::vector<Scenario>> parseScenarios(std::string_view text);

}  // namespace kstem::play
