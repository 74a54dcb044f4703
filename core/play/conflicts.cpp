#include "core/play/conflicts.h"

#include <algorithm>

#include "core/play/lookup.h"
#include "core/play/telling.h"

namespace kstem::play {

std::vector<Conflict> allConflicts(Stage& stage) {
  ConflictList list = readConflicts(stage.bank());
  std::move(list.elsewhere.begin(), list.elsewhere.end(), std::back_inserter(list.here));
  return std::move(list.here);
}

std::vector<Conflict> conflictsOf(Stage& stage, const std::vector<Conflict>& list,
                                  const Statement& statement) {
  const auto about = statement.has(1) ? stage.find(statement.name(1)) : std::nullopt;
  std::vector<Conflict> found;
  std::copy_if(list.begin(), list.end(), std::back_inserter(found), [&](const Conflict& one) {
    const bool isKind = !statement.has(0) || static_cast<int>(one.kind) == statement.get<int>(0);
    return isKind && (!statement.has(1) || (about && about->id == one.about));
  });
  return found;
}

std::string toldConflicts(const Stage& stage, const std::vector<Conflict>& list,
                          Language language) {
  std::vector<std::string> pieces;
  for (const Conflict& one : list)
    pieces.push_back(std::string(keyOf(one.kind)) + " " + stage.nameOf(one.about));
  return told(pieces, language);
}

std::vector<ConflictDecision> offersFor(Stage& stage, const Statement& statement) {
  std::vector<ConflictDecision> offers;
  for (Conflict& one : conflictsOf(stage, allConflicts(stage), statement))
    std::move(one.decisions.begin(), one.decisions.end(), std::back_inserter(offers));
  return offers;
}

const ConflictDecision* offerNamed(const std::vector<ConflictDecision>& offers,
                                   const Statement& statement) {
  const std::string detail = textOr(statement, 3);
  const auto at = std::find_if(offers.begin(), offers.end(), [&](const ConflictDecision& one) {
    return static_cast<int>(one.what) == statement.get<int>(2) &&
           one.detail.find(detail) != std::string::npos;
  });
  return at == offers.end() ? nullptr : &*at;
}

std::string toldOffers(const std::vector<ConflictDecision>& offers, Language language) {
  std::vector<std::string> pieces;
  for (const ConflictDecision& one : offers)
    pieces.push_back(std::string(keyOf(one.what)) +
                     (one.detail.empty() ? "" : " \"" + one.detail + "\""));
  return told(pieces, language);
}

}  // namespace kstem::play
