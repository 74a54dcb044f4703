#include <algorithm>

#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/queries/transfer_board.h"
#include "core/service/queries/transfer_ideas.h"
#include "core/store/transfer_rows.h"

namespace kstem::play {
namespace {

constexpr Word kUnknownManifest{"모르는 명세서", "unknown manifest"};

std::optional<ManifestView> manifestOf(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.subject);
  return known ? readManifest(stage.bank(), known->code) : std::nullopt;
}

Outcome noManifest(const Statement& statement) {
  return Outcome::missed(std::string(kUnknownManifest.in(statement.language)));
}

std::optional<store::TransferRequestRow> requestOf(Stage& stage, const Statement& statement) {
  const auto id = subjectOf<TransferRequestId>(stage, statement);
  return store::TransferRows(stage.bank().db()).request(id);
}

/// The place in kRequestWords.
int statusOf(const store::TransferRequestRow& request) {
  if (request.ended) return 2 + static_cast<int>(*request.ended);
  return request.isOpen() ? 0 : 1;
}

/// "K1 서부 K2 북부", as the board lists them.
std::string toldWaiting(const Stage& stage, const std::vector<KitToSend>& kits, Language language) {
  std::vector<std::string> pieces;
  for (const KitToSend& one : kits)
    pieces.push_back(stage.nameOf(aggOf(one.kit.kit)) + " " + stage.nameOf(aggOf(one.to)));
  return told(pieces, language);
}

bool isListed(const std::vector<KitToSend>& kits, const KitId& kit) {
  return std::any_of(kits.begin(), kits.end(),
                     [&](const KitToSend& one) { return one.kit.kit == kit; });
}

}  // namespace

Outcome expectGoingTo(Stage& stage, const Statement& statement) {
  const auto kit = stage.rows().kit(subjectOf<KitId>(stage, statement));
  if (!kit) return unknownThing(statement.subject);
  const auto to = idOf<CenterId>(stage, statement.name(0));
  return Outcome::check(kit->sentTo == to,
                        told(kit->sentTo ? std::vector{stage.nameOf(aggOf(*kit->sentTo))}
                                         : std::vector<std::string>{},
                             statement.language));
}

Outcome expectOnTheWay(Stage& stage, const Statement& statement) {
  const auto view = manifestOf(stage, statement);
  if (!view) return noManifest(statement);
  const auto open = std::count_if(view->lines.begin(), view->lines.end(), [](const auto& line) {
    return line.state == ManifestState::OnTheWay || line.state == ManifestState::Missed;
  });
  return checkNumber(statement, static_cast<int>(open));
}

Outcome expectManifestLine(Stage& stage, const Statement& statement) {
  const auto view = manifestOf(stage, statement);
  if (!view) return noManifest(statement);
  const auto kit = idOf<KitId>(stage, statement.name(0));
  const auto line = std::find_if(view->lines.begin(), view->lines.end(),
                                 [&](const ManifestLine& one) { return one.kit.kit == kit; });
  if (line == view->lines.end()) return Outcome::missed(told({}, statement.language));
  return Outcome::check(static_cast<int>(line->state) == statement.get<int>(1),
                        toldWord(kManifestWords, line->state, statement.language));
}

Outcome expectDaysLate(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.subject);
  const TransferBoard board = readTransferBoard(stage.bank());
  int late = 0;
  for (const auto* list : {&board.coming, &board.leaving})
    for (const ManifestItem& item : *list)
      if (known && item.manifest == known->code) late = item.daysLate;
  return checkNumber(statement, late);
}

Outcome expectUnknownManifest(Stage& stage, const Statement& statement) {
  const auto view = manifestOf(stage, statement);
  return Outcome::check(!view, view ? view->fromName + " " + view->toName : std::string());
}

Outcome expectToSend(Stage& stage, const Statement& statement) {
  const auto kit = idOf<KitId>(stage, statement.name(0));
  const auto to = idOf<CenterId>(stage, statement.name(1));
  const auto waiting = readTransferBoard(stage.bank()).toSend;
  const bool so = std::any_of(waiting.begin(), waiting.end(), [&](const KitToSend& one) {
    return one.kit.kit == kit && one.to == to;
  });
  return Outcome::check(so, toldWaiting(stage, waiting, statement.language));
}

Outcome expectNothingToSend(Stage& stage, const Statement& statement) {
  const auto waiting = readTransferBoard(stage.bank()).toSend;
  return Outcome::check(waiting.empty(), toldWaiting(stage, waiting, statement.language));
}

Outcome expectStaying(Stage& stage, const Statement& statement) {
  const auto kept = readTransferBoard(stage.bank()).staying;
  return Outcome::check(isListed(kept, idOf<KitId>(stage, statement.name(0))),
                        toldWaiting(stage, kept, statement.language));
}

Outcome expectRequestStatus(Stage& stage, const Statement& statement) {
  const auto request = requestOf(stage, statement);
  if (!request) return Outcome::missed(told({}, statement.language));
  const int status = statusOf(*request);
  return Outcome::check(status == statement.get<int>(0),
                        toldWord(kRequestWords, status, statement.language));
}

namespace {

/// "M1 청하기 서부 2", each.
std::string toldIdeas(const Stage& stage, const std::vector<TransferIdea>& ideas,
                      Language language) {
  std::vector<std::string> pieces;
  for (const TransferIdea& idea : ideas)
    pieces.push_back(stage.nameOf(aggOf(idea.model)) + " " +
                     toldWord(kIdeaWords, idea.way, language) + " " +
                     stage.nameOf(aggOf(idea.other)) + " " + toldNumber(idea.quantity));
  return told(pieces, language);
}

}  // namespace

Outcome expectIdea(Stage& stage, const Statement& statement) {
  const auto model = idOf<ModelId>(stage, statement.name(0));
  const auto other = idOf<CenterId>(stage, statement.name(2));
  const auto ideas = readTransferIdeas(stage.bank());
  const bool so = std::any_of(ideas.begin(), ideas.end(), [&](const TransferIdea& idea) {
    return idea.model == model && static_cast<int>(idea.way) == statement.get<int>(1) &&
           idea.other == other && idea.quantity == statement.get<int>(3);
  });
  return Outcome::check(so, toldIdeas(stage, ideas, statement.language));
}

Outcome expectNoIdea(Stage& stage, const Statement& statement) {
  const auto ideas = readTransferIdeas(stage.bank());
  return Outcome::check(ideas.empty(), toldIdeas(stage, ideas, statement.language));
}

Outcome expectSentFor(Stage& stage, const Statement& statement) {
  const auto request = requestOf(stage, statement);
  if (!request) return Outcome::missed(told({}, statement.language));
  return checkNumber(statement, request->sent);
}

}  // namespace kstem::play
