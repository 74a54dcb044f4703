#include "core/play/slots.h"

namespace kstem::play {

Word exampleOf(Thing thing) noexcept {
  switch (thing) {
    case Thing::Center: return {"동부", "east"};
    case Thing::Desk: return {"동부0", "east0"};
    case Thing::Model: return sameWord("M1");
    case Thing::Part: return sameWord("P1");
    case Thing::Kit: return sameWord("K1");
    case Thing::School: return sameWord("S1");
    case Thing::Teacher: return sameWord("T1");
    case Thing::Clerk: return sameWord("C1");
    case Thing::Loan: return sameWord("L1");
    case Thing::Reservation: return sameWord("R1");
    case Thing::Manifest: return sameWord("V1");
    case Thing::Request: return sameWord("Q1");
    case Thing::Stocktake: return sameWord("J1");
    case Thing::Shelf: return sameWord("H1");
    case Thing::Bundle: return sameWord("F1");
    case Thing::Backup: return sameWord("B1");
    case Thing::Journal: return journalWord();
  }
  return {};
}

Slot bind(Thing thing) { return {Slot::Kind::Bind, thing, {}, exampleOf(thing)}; }
Slot use(Thing thing) { return {Slot::Kind::Use, thing, {}, exampleOf(thing)}; }
Slot bindMany(Thing thing) {
  return {Slot::Kind::Bind, thing, {}, sameWord("K1..K3"), Slot::Times::Many};
}
Slot useMany(Thing thing) {
  const Word example = thing == Thing::Shelf ? sameWord("H1 H2") : sameWord("K1 K2");
  return {Slot::Kind::Use, thing, {}, example, Slot::Times::Many};
}
Slot text(Word example) { return {Slot::Kind::Text, Thing::Kit, {}, example}; }
Slot count(std::string_view example) {
  return {Slot::Kind::Count, Thing::Kit, {}, sameWord(example)};
}
Slot date() { return {Slot::Kind::Date, Thing::Kit, {}, sameWord("2026-09-28")}; }
Slot fixed(Vocabulary word) { return {Slot::Kind::Fixed, Thing::Kit, word, word.front()}; }
Slot choice(Vocabulary words, std::size_t example) {
  return {Slot::Kind::Choice, Thing::Kit, words, words[example]};
}
Slot key(Vocabulary words, std::string_view example) {
  return choice(words, static_cast<std::size_t>(placeOf(words, example).value_or(0)));
}
Slot special(Slot::Kind kind, Word example, Vocabulary words) {
  return {kind, Thing::Kit, words, example};
}
Slot optional(Slot slot) {
  slot.need = Slot::Need::Optional;
  return slot;
}

Slot shownAs(Slot slot, Word example) {
  slot.example = example;
  return slot;
}

StatementSpec desk(Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
  return {Block::Desk, Thing::Desk, word, std::move(slots), meaning, handler};
}

StatementSpec expect(Thing subject, Word word, std::vector<Slot> slots, Word meaning,
                     Handler handler) {
  return {Block::Expect, subject, word, std::move(slots), meaning, handler};
}

}  // namespace kstem::play
