#include "core/play/statements.h"

#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr Word kGiven{"준비", "given"};
constexpr Word kDayWord{"하루", "day"};
constexpr Word kExchangeWord{"교환", "exchange"};
constexpr Word kExpect{"기대", "expect"};
constexpr Word kNone{"", ""};
constexpr Word kScenario{"시나리오", "scenario"};
constexpr Word kJournal{"기록", "journal"};
constexpr Word kNextOpen{"다음개관일", "next-open"};
constexpr Word kEveryCenter{"전체", "all"};

std::string shown(const Slot& slot, Language language) {
  const std::string example(slot.example.in(language));
  const std::string text = slot.kind == Slot::Kind::Text ? "\"" + example + "\"" : example;
  return slot.need == Slot::Need::Optional ? "[" + text + "]" : text;
}

std::string leadOf(const StatementSpec& spec, Language language) {
  if (spec.block == Block::Desk) return std::string(exampleOf(Thing::Desk).in(language)) + ">";
  std::string lead(leadingWord(spec.block).in(language));
  if (spec.block == Block::Expect) lead += " " + std::string(exampleOf(spec.subject).in(language));
  return lead;
}

}  // namespace

std::span<const StatementSpec> statementTable() {
  static const auto kTable = [] {
    std::vector<StatementSpec> table;
    for (auto&& group :
         {givenStatements(), deskStatements(), pageStatements(), reservationStatements(),
          transferStatements(), shelfStatements(), stocktakeStatements(), exchangeStatements(), deskExpectations(), bankExpectations(),
          reservationExpectations(), transferExpectations(), shelfExpectations(), stocktakeExpectations(), exchangeExpectations()})
      table.insert(table.end(), group.begin(), group.end());
    return table;
  }();
  return kTable;
}

const Word& leadingWord(Block block) noexcept {
  switch (block) {
    case Block::Given: return kGiven;
    case Block::Day: return kDayWord;
    case Block::Exchange: return kExchangeWord;
    case Block::Expect: return kExpect;
    case Block::Desk: break;
  }
  return kNone;
}

const Word& scenarioWord() noexcept { return kScenario; }
const Word& journalWord() noexcept { return kJournal; }
const Word& nextOpenWord() noexcept { return kNextOpen; }
const Word& everyCenterWord() noexcept { return kEveryCenter; }

bool beginsGroup(const Slot& slot) noexcept {
  return slot.need == Slot::Need::Optional &&
         (slot.kind == Slot::Kind::Fixed || slot.kind == Slot::Kind::Choice);
}

std::string usageOf(const StatementSpec& spec, Language language) {
  std::string usage = leadOf(spec, language);
  if (!spec.word.ko.empty()) usage += " " + std::string(spec.word.in(language));
  bool inBrackets = false;  // from an optional word to the next one, the rest belongs to it
  for (const Slot& slot : spec.slots) {
    const bool opens = slot.kind == Slot::Kind::Fixed && slot.need == Slot::Need::Optional;
    if (beginsGroup(slot) && inBrackets) {
      usage += "]";
      inBrackets = false;
    }
    usage += opens ? " [" + std::string(slot.example.in(language)) : " " + shown(slot, language);
    inBrackets = inBrackets || opens;
  }
  return inBrackets ? usage + "]" : usage;
}

}  // namespace kstem::play
