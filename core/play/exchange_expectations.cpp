#include "core/exchange/status.h"
#include "core/play/conflicts.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/verify.h"

namespace kstem::play {
namespace {

/// The lists that a line speaks of: one of them, or both.
std::vector<Conflict> listedFor(Stage& stage, const Statement& statement) {
  if (!statement.has(2)) return allConflicts(stage);
  ConflictList list = readConflicts(stage.bank());
  return statement.get<int>(2) == 0 ? std::move(list.here) : std::move(list.elsewhere);
}

bool isSameJournal(const VerifyReport& one, const VerifyReport& other) {
  return one.events == other.events && one.parked == other.parked && one.digest == other.digest;
}

std::string toldDifference(const VerifyReport& one, const VerifyReport& first, Language language) {
  const Word what = one.events == first.events && one.parked == first.parked
                        ? Word{"다른 것을 보임", "shows otherwise"}
                        : Word{"다른 기록", "other records"};
  return std::string(what.in(language));
}

}  // namespace

Outcome expectConverged(Stage& stage, const Statement& statement) {
  std::optional<VerifyReport> first;
  for (const auto& place : stage.places()) {
    const auto report = verifyBank(place->bank());
    if (!report) return Outcome::missed(place->name() + " " + report.error().detail);
    if (!first) first = *report;
    if (!isSameJournal(*report, *first))
      return Outcome::missed(place->name() + " " +
                             toldDifference(*report, *first, statement.language));
  }
  return Outcome::done();
}

Outcome expectConflict(Stage& stage, const Statement& statement) {
  const auto list = listedFor(stage, statement);
  return Outcome::check(!conflictsOf(stage, list, statement).empty(),
                        toldConflicts(stage, list, statement.language));
}

Outcome expectNoConflict(Stage& stage, const Statement& statement) {
  const auto list = allConflicts(stage);
  return Outcome::check(conflictsOf(stage, list, statement).empty(),
                        toldConflicts(stage, list, statement.language));
}

Outcome expectOffers(Stage& stage, const Statement& statement) {
  const auto offers = offersFor(stage, statement);
  return Outcome::check(offerNamed(offers, statement) != nullptr,
                        toldOffers(offers, statement.language));
}

Outcome expectPending(Stage& stage, const Statement& statement) {
  const auto waiting = static_cast<int>(exchange::readStatus(stage.bank()).waiting);
  return Outcome::check(waiting == statement.get<int>(0), toldNumber(waiting));
}

Outcome expectFreshness(Stage& stage, const Statement& statement) {
  const auto found = exchange::freshnessOf(exchange::readStatus(stage.bank()),
                                           idOf<CenterId>(stage, statement.name(0)));
  return Outcome::check(static_cast<int>(found) == statement.get<int>(1),
                        toldWord(kFreshnessWords, found, statement.language));
}

}  // namespace kstem::play
