#include "core/play/line_parser.h"

#include <algorithm>

#include "core/play/name_forms.h"
#include "core/play/parts.h"
#include "core/play/statements.h"

namespace kstem::play {
namespace {

/// "모르는 말 'x' — 'y'?"
Error notKnown(Word what, Language language, const std::string& text,
               const std::vector<std::string>& candidates) {
  std::string detail = std::string(what.in(language)) + " '" + text + "'";
  if (const auto near = nearestOf(text, candidates)) detail += " — '" + *near + "'?";
  return malformed(std::move(detail));
}

constexpr Word kUnknownWord{"모르는 말", "unknown word"};
constexpr Word kUnknownName{"모르는 이름", "unknown name"};

/// Both twins, those of the line's own language first.
std::vector<std::string> spelled(const std::vector<Word>& words, Language language) {
  std::vector<std::string> all;
  for (const Word& word : words) all.emplace_back(word.in(language));
  for (const Word& word : words) {
    all.emplace_back(word.ko);
    all.emplace_back(word.en);
  }
  return all;
}

std::vector<std::string> spelled(Vocabulary words, Language language) {
  return spelled(std::vector<Word>(words.begin(), words.end()), language);
}

/// Reads the tokens of one line, one after the other.
class LineParser final {
 public:
  LineParser(std::vector<Token> tokens, NameBook& names)
      : m_tokens(std::move(tokens)), m_names(names) {}

  Result<Statement> parse();

 private:
  struct Lead {
    Block block;
    Thing subject;
  };
  Result<Lead> readLead();
  Result<Thing> readExpectedSubject();
  bool isSeenThing() const;
  Result<Thing> readSubject();
  Result<const StatementSpec*> readWord(const Lead& lead);
  Result<void> readSlots();
  Result<void> readSlot(const Slot& slot);
  bool isOf(const Slot& slot) const {
    return isLeft() && !token().quoted && placeOf(slot.words, token().text).has_value();
  }
  bool isLaterGroup(std::size_t from) const;
  bool isAfterNames(const Slot& slot) const;
  Result<Argument> readArgument(const Slot& slot);
  Result<Argument> readBind(const Slot& slot);
  Result<Argument> readUse(const Slot& slot);
  Result<Argument> readScanned();
  Result<Argument> readStep();
  Result<Argument> readWhere();
  Result<Argument> readChoice(Vocabulary words);
  Result<Argument> readDate();
  Result<Argument> readCount();
  Result<Argument> readText(const Slot& slot);
  Result<void> bindOne(const Slot& slot, const std::string& name);

  bool isLeft() const { return m_at < m_tokens.size(); }
  const Token& token() const { return m_tokens[m_at]; }
  bool isWord(const Word& word) const {
    return isLeft() && !token().quoted && word.is(token().text);
  }
  std::optional<Thing> thingNamed(const std::string& name) const;
  Error unknownName(const std::string& text, std::optional<Thing> thing) const;
  Error wrong(Word what) const {
    return malformed(std::string(what.in(m_out.language)) + " '" + token().text + "' (" +
                     usageOf(*m_out.spec, m_out.language) + ")");
  }
  void noteLanguage(const Word& word) {
    m_out.language = token().text == word.ko ? Language::Korean : Language::English;
  }

  std::vector<Token> m_tokens;
  NameBook& m_names;
  std::size_t m_at = 0;
  Statement m_out;
};

std::optional<Thing> LineParser::thingNamed(const std::string& name) const {
  if (const auto at = m_names.find(name); at != m_names.end()) return at->second;
  const auto code = Code::parse(name);
  return code ? thingOf(*code) : std::nullopt;
}

Error LineParser::unknownName(const std::string& text, std::optional<Thing> thing) const {
  std::vector<std::string> candidates;
  for (const auto& [name, what] : m_names)
    if (!thing || what == *thing) candidates.push_back(name);
  return notKnown(kUnknownName, m_out.language, text, candidates);
}

/// What stands in front: a leading word, or the desk.
Result<LineParser::Lead> LineParser::readLead() {
  const std::string text = token().quoted ? std::string() : token().text;
  if (text.ends_with('>')) {
    m_out.subject = text.substr(0, text.size() - 1);
    if (thingNamed(m_out.subject) != Thing::Desk) return unknownName(m_out.subject, Thing::Desk);
    m_out.desk = m_out.subject;
    ++m_at;
    return Lead{Block::Desk, Thing::Desk};
  }
  std::vector<Word> leads{scenarioWord()};
  for (const Block block : {Block::Given, Block::Day, Block::Exchange, Block::Expect}) {
    leads.push_back(leadingWord(block));
    if (!isWord(leads.back())) continue;
    noteLanguage(leads.back());
    ++m_at;
    if (block != Block::Expect) return Lead{block, Thing::Desk};
    const auto subject = readExpectedSubject();
    if (!subject) return subject.error();
    return Lead{block, *subject};
  }
  return notKnown(kUnknownWord, m_out.language, token().text, spelled(leads, m_out.language));
}

/// Whether a name stands here that a desk can look at.
bool LineParser::isSeenThing() const {
  if (!isLeft() || token().quoted) return false;
  const auto thing = thingNamed(token().text);
  return isWord(journalWord()) || (thing && thing != Thing::Desk);
}

/// The subject, or the desk that looks at it and then the subject.
Result<Thing> LineParser::readExpectedSubject() {
  const auto first = readSubject();
  if (!first || *first != Thing::Desk) return first;
  m_out.desk = m_out.subject;
  return isSeenThing() ? readSubject() : first;
}

Result<Thing> LineParser::readSubject() {
  if (!isLeft()) return malformed(m_out.language == Language::Korean ? "무엇을?" : "what?");
  const std::string text = token().text;
  const auto thing = isWord(journalWord()) ? std::optional(Thing::Journal) : thingNamed(text);
  if (!thing) return unknownName(text, std::nullopt);
  m_out.subject = text;
  ++m_at;
  return *thing;
}

Result<const StatementSpec*> LineParser::readWord(const Lead& lead) {
  std::vector<Word> words;
  const StatementSpec* wordless = nullptr;
  for (const StatementSpec& spec : statementTable()) {
    if (spec.block != lead.block || spec.subject != lead.subject) continue;
    if (spec.word.ko.empty()) {
      wordless = &spec;
      continue;
    }
    words.push_back(spec.word);
    if (!isWord(spec.word)) continue;
    if (lead.block == Block::Desk) noteLanguage(spec.word);
    ++m_at;
    return &spec;
  }
  if (wordless != nullptr) return wordless;
  if (!isLeft()) return malformed(m_out.language == Language::Korean ? "말이 모자람" : "too short");
  return notKnown(kUnknownWord, m_out.language, token().text, spelled(words, m_out.language));
}

Result<Statement> LineParser::parse() {
  const auto lead = readLead();
  if (!lead) return lead.error();
  const auto spec = readWord(*lead);
  if (!spec) return spec.error();
  m_out.spec = *spec;
  if (auto read = readSlots(); !read) return read.error();
  return std::move(m_out);
}

/// Whether the next word begins a group that stands behind this place.
bool LineParser::isLaterGroup(std::size_t from) const {
  const auto& slots = m_out.spec->slots;
  for (std::size_t i = from; i < slots.size(); ++i)
    if (beginsGroup(slots[i]) && isOf(slots[i])) return true;
  return false;
}

Result<void> LineParser::readSlots() {
  bool skips = false;
  for (std::size_t i = 0; i < m_out.spec->slots.size(); ++i) {
    const Slot& slot = m_out.spec->slots[i];
    if (beginsGroup(slot)) skips = !isOf(slot) && isLaterGroup(i + 1);
    if (skips) {
      if (slot.kind != Slot::Kind::Fixed) m_out.arguments.emplace_back(LeftOut{});
      continue;
    }
    if (!isLeft() && slot.need == Slot::Need::Optional) break;
    if (!isLeft())
      return malformed(std::string(Word{"모자람: ", "too short: "}.in(m_out.language)) +
                       usageOf(*m_out.spec, m_out.language));
    if (auto read = readSlot(slot); !read) return read;
  }
  if (isLeft()) return wrong({"남는 말", "too much:"});
  return {};
}

Result<void> LineParser::readSlot(const Slot& slot) {
  auto argument = readArgument(slot);
  if (!argument) return argument.error();
  if (slot.kind != Slot::Kind::Fixed) m_out.arguments.push_back(*std::move(argument));
  return {};
}

Result<Argument> LineParser::readArgument(const Slot& slot) {
  switch (slot.kind) {
    case Slot::Kind::Bind: return readBind(slot);
    case Slot::Kind::Use: return readUse(slot);
    case Slot::Kind::Text:
    case Slot::Kind::Parts: return readText(slot);
    case Slot::Kind::Count: return readCount();
    case Slot::Kind::Date: return readDate();
    case Slot::Kind::Choice:
    case Slot::Kind::Fixed: return readChoice(slot.words);
    case Slot::Kind::Scanned: return readScanned();
    case Slot::Kind::Step: return readStep();
    case Slot::Kind::RuleValue:
      return isDigits(token().text) ? readCount() : readChoice(slot.words);
    case Slot::Kind::Where: return readWhere();
  }
  return malformed({});
}

Result<void> LineParser::bindOne(const Slot& slot, const std::string& name) {
  const NumberedName parts(name);
  const bool fits = slot.thing == Thing::Center ? parts.number.empty() : parts.isName();
  if (!fits) return wrong({"이름이 될 수 없음", "not a name:"});
  if (slot.thing == Thing::Desk && thingNamed(parts.stem) != Thing::Center)
    return unknownName(parts.stem, Thing::Center);
  if (!m_names.emplace(name, slot.thing).second) return wrong({"이미 있는 이름", "name is taken:"});
  return {};
}

Result<Argument> LineParser::readBind(const Slot& slot) {
  const auto names = unfolded(token().text);
  if (token().quoted || !names || (slot.times == Slot::Times::Once && names->size() > 1))
    return wrong({"이름이 될 수 없음", "not a name:"});
  for (const std::string& name : *names)
    if (auto bound = bindOne(slot, name); !bound) return bound.error();
  ++m_at;
  return Argument(Names{*names});
}

/// Whether the line is over, or goes on with what stands behind this slot of several names.
bool LineParser::isAfterNames(const Slot& slot) const {
  const auto& slots = m_out.spec->slots;
  const auto self =
      std::find_if(slots.begin(), slots.end(), [&](const Slot& one) { return &one == &slot; });
  return !isLeft() || isLaterGroup(static_cast<std::size_t>(self - slots.begin()));
}

/// Slots for several names take all that is left of the line, up to the word of a group.
Result<Argument> LineParser::readUse(const Slot& slot) {
  Names all;
  do {
    const auto names = unfolded(token().text);
    if (token().quoted || !names || (slot.times == Slot::Times::Once && names->size() > 1))
      return wrong({"이름이 아님", "not a name:"});
    for (const std::string& name : *names) {
      if (thingNamed(name) != slot.thing) return unknownName(name, slot.thing);
      all.all.push_back(name);
    }
    ++m_at;
  } while (slot.times == Slot::Times::Many && !isAfterNames(slot));
  return Argument(std::move(all));
}

Result<Argument> LineParser::readScanned() {
  const Token piece = token();
  const bool isName = !piece.quoted && m_names.contains(piece.text);
  if (!piece.quoted && !isName && !isDigits(piece.text)) return unknownName(piece.text, {});
  ++m_at;
  if (isName) return Argument(Names{{piece.text}});
  return Argument(Literal{piece.text});
}

Result<Argument> LineParser::readStep() {
  if (isWord(nextOpenWord())) {
    ++m_at;
    return Argument(NextOpenDay{});
  }
  if (!token().text.starts_with('+')) return readDate();
  const auto days = numberOf(token().text.substr(1));
  if (!days) return wrong({"날수가 아님", "not a number of days:"});
  ++m_at;
  return Argument(DaysLater{*days});
}

Result<Argument> LineParser::readWhere() {
  if (!isWord(everyCenterWord())) return readUse({Slot::Kind::Use, Thing::Center});
  ++m_at;
  return Argument(EveryCenter{});
}

Result<Argument> LineParser::readChoice(Vocabulary words) {
  const auto place = token().quoted ? std::nullopt : placeOf(words, token().text);
  if (!place)
    return notKnown(kUnknownWord, m_out.language, token().text, spelled(words, m_out.language));
  ++m_at;
  return Argument(*place);
}

Result<Argument> LineParser::readDate() {
  const auto day = Day::parse(token().text);
  if (!day) return wrong({"날짜가 아님", "not a date:"});
  ++m_at;
  return Argument(*day);
}

Result<Argument> LineParser::readCount() {
  const auto number = numberOf(token().text);
  if (token().quoted || !number || *number < 0) return wrong({"수가 아님", "not a number:"});
  ++m_at;
  return Argument(*number);
}

Result<Argument> LineParser::readText(const Slot& slot) {
  if (!token().quoted) return wrong({"따옴표가 없음", "not in quotes:"});
  if (slot.kind == Slot::Kind::Parts && !readParts(token().text))
    return wrong({"구성품이 아님", "not a list of parts:"});
  return Argument(m_tokens[m_at++].text);
}

}  // namespace

Result<Statement> parseLine(std::vector<Token> tokens, NameBook& names) {
  return LineParser(std::move(tokens), names).parse();
}

}  // namespace kstem::play
