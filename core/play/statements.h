#pragma once

#include <span>

#include "core/play/scenario.h"

namespace kstem::play {

class Stage;

/// How a statement went.
struct Outcome {
  enum class Kind {
    Done,
    Missed,  ///< an expectation that is not so; the scenario goes on
    Stuck,   ///< it could not be done, so what follows makes no sense
  };
  Kind kind = Kind::Done;
  std::string found;  ///< what is there instead, in words of scenarios

  static Outcome done() { return {}; }
  static Outcome missed(std::string found) { return {Kind::Missed, std::move(found)}; }
  static Outcome stuck(std::string found) { return {Kind::Stuck, std::move(found)}; }
  /// An expectation: so, or what is there instead.
  static Outcome check(bool holds, std::string found) {
    return holds ? done() : missed(std::move(found));
  }
};

/// One place in a statement, after its word.
struct Slot {
  enum class Kind {
    Bind,       ///< a new name
    Use,        ///< a name given before, or a ten-digit code
    Text,       ///< "in quotes"
    Count,      ///< a number
    Date,       ///< 2026-09-14
    Choice,     ///< a word of `words`
    Fixed,      ///< the one word in `words`; says nothing, makes no argument
    Scanned,    ///< a name, digits, or "any text"
    Step,       ///< a date, +3, 다음개관일
    RuleValue,  ///< a number or a word of `words`
    Where,      ///< a center or 전체
    Parts,      ///< "보드 10 핵심, 건전지 20 소모"
  };
  enum class Times { Once, Many };
  enum class Need { Required, Optional };

  Kind kind;
  Thing thing = Thing::Kit;
  Vocabulary words = {};
  Word example = {};  ///< how it looks in a line
  Times times = Times::Once;
  Need need = Need::Required;
};

/// An optional word; it and what follows up to the next one may be left out together.
bool beginsGroup(const Slot& slot) noexcept;

/// The word that a line begins with.
enum class Block { Given, Desk, Day, Exchange, Expect };

using Handler = Outcome (*)(Stage&, const Statement&);

/// One row of the language: parser, help and player all read it.
struct StatementSpec {
  Block block;
  Thing subject;  ///< what an expectation is about; Desk for the lines of a desk
  Word word;      ///< empty where the leading word says it all
  std::vector<Slot> slots;
  Word meaning;
  Handler handler;
};

/// All statements, in the order of the help text. A new one is a row here and a handler.
std::span<const StatementSpec> statementTable();

/// The leading word of a block; empty for lines of a desk, which begin with the desk itself.
const Word& leadingWord(Block block) noexcept;
/// The word in front of a scenario's name.
const Word& scenarioWord() noexcept;
/// The word that stands for the journal in expectations.
const Word& journalWord() noexcept;
const Word& nextOpenWord() noexcept;
const Word& everyCenterWord() noexcept;

/// How a statement is written, with names for examples: "준비 교구 K1.. M1 동부".
std::string usageOf(const StatementSpec& spec, Language language);

}  // namespace kstem::play
