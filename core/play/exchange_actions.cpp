#include "core/play/acting.h"
#include "core/play/conflicts.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/store/journal.h"

namespace kstem::play {
namespace {

/// Nothing that everybody said to have, not even once more.
constexpr exchange::ExportRules kNothingTwice{0, 0};

Outcome doneOr(const Result<void>& result) {
  return result ? Outcome::done() : Outcome::stuck(toldError(result.error()));
}

}  // namespace

// ---- files ----

/// A file that was refused is none.
Outcome doExport(Stage& stage, const Statement& statement) {
  const bool isNewsOnly = statement.has(1) && statement.get<int>(1) == 0;
  const bool hasPhotos = statement.has(1) && statement.get<int>(1) == 1;
  const auto pictures = hasPhotos ? exchange::Pictures::Carried : exchange::Pictures::Left;
  auto file = stage.place().exportBundle(isNewsOnly ? kNothingTwice : exchange::ExportRules{},
                                         {exchange::Scope::Usual, pictures});
  if (file) stage.keepBundle(statement.name(0), *std::move(file));
  return Outcome::done();
}

Outcome doImport(Stage& stage, const Statement& statement) {
  const Bytes* const file = stage.bundle(statement.name(0));
  if (file == nullptr) return unknownThing(statement.name(0));
  static_cast<void>(stage.place().importBundle(*file));  // a refusal is in the reply
  return Outcome::done();
}

Outcome exchangeAll(Stage& stage, const Statement& /*statement*/) {
  return doneOr(stage.exchangeAll());
}

Outcome exchangeSome(Stage& stage, const Statement& statement) {
  std::vector<Place*> desks;
  for (const std::string& name : statement.get<Names>(0).all)
    desks.push_back(stage.placeNamed(name));
  return doneOr(stage.exchange(desks));
}

Outcome doBackUp(Stage& stage, const Statement& statement) {
  return doneOr(stage.place().backUpTo(stage.backup(statement.name(0))));
}

Outcome doRestore(Stage& stage, const Statement& statement) {
  const auto notices = statement.has(1) ? Place::Notices::No : Place::Notices::Yes;
  return doneOr(stage.place().restore(stage.backup(statement.name(0)), notices));
}

// ---- decisions ----

Outcome doDecide(Stage& stage, const Statement& statement) {
  const auto offers = offersFor(stage, statement);
  const ConflictDecision* const decision = offerNamed(offers, statement);
  if (decision == nullptr) return Outcome::stuck(toldOffers(offers, statement.language));
  stage.perform(decision->intent);
  const auto& made = stage.reply().made;
  if (statement.has(4) && !made.empty())
    stage.name(statement.name(4), {made.front(), stage.codeOf(made.front())});
  return Outcome::done();
}

Outcome doEraseTeacher(Stage& stage, const Statement& statement) {
  return performed(stage, EraseTeachers{{idOf<TeacherId>(stage, statement.name(0))},
                                        idOf<ClerkId>(stage, statement.name(1))});
}

Outcome doClerkLeaves(Stage& stage, const Statement& statement) {
  return performed(stage, SetClerkActive{idOf<ClerkId>(stage, statement.name(0)), ClerkActive::No});
}

Outcome doPutOut(Stage& stage, const Statement& statement) {
  Place* const other = stage.placeNamed(statement.name(0));
  if (other == nullptr) return unknownThing(statement.name(0));
  return performed(
      stage, RevokeMember{store::Journal(other->bank().db()).own(), statement.get<std::string>(1),
                          idOf<ClerkId>(stage, statement.name(2))});
}

}  // namespace kstem::play
