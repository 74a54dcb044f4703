#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"

namespace kstem::play {
namespace {

std::vector<KitId> kitsAt(Stage& stage, const Statement& statement, std::size_t i) {
  std::vector<KitId> kits;
  for (const std::string& name : statement.get<Names>(i).all)
    kits.push_back(idOf<KitId>(stage, name));
  return kits;
}

std::optional<Code> manifestAt(Stage& stage, const Statement& statement, std::size_t i) {
  const auto known = statement.has(i) ? stage.find(statement.name(i)) : std::nullopt;
  return known ? std::optional(known->code) : std::nullopt;
}

Outcome setStay(Stage& stage, const Statement& statement, Stay stay) {
  return performed(stage, SetStay{idOf<KitId>(stage, statement.name(0)), stay});
}

}  // namespace

/// What was refused has no manifest.
Outcome doSend(Stage& stage, const Statement& statement) {
  SendKits intent{idOf<CenterId>(stage, statement.name(1)), kitsAt(stage, statement, 2)};
  intent.arrives = dayAt(statement, 3);
  intent.request = idAt<TransferRequestId>(stage, statement, 4);
  intent.approval = approvalAt(stage, statement, 5);
  stage.perform(intent);
  const News* const made = newsOf(stage, Notice::TransferSent);
  const auto manifest = made != nullptr ? Code::parse(made->subject) : Result<Code>(Code());
  if (made != nullptr && manifest) stage.name(statement.name(0), {{}, *manifest});
  return Outcome::done();
}

Outcome doReceive(Stage& stage, const Statement& statement) {
  return performed(stage,
                   ReceiveKits{kitsAt(stage, statement, 0), manifestAt(stage, statement, 1)});
}

Outcome doMiss(Stage& stage, const Statement& statement) {
  const auto manifest = manifestAt(stage, statement, 0);
  if (!manifest) return unknownThing(statement.name(0));
  return performed(stage, MissKits{*manifest, kitsAt(stage, statement, 1)});
}

Outcome doKeepHere(Stage& stage, const Statement& statement) {
  return setStay(stage, statement, Stay::Stays);
}

Outcome doLetGo(Stage& stage, const Statement& statement) {
  return setStay(stage, statement, Stay::GoesHome);
}

/// What was refused gives no name.
Outcome doAskFor(Stage& stage, const Statement& statement) {
  RequestTransfer intent;
  intent.from = idOf<CenterId>(stage, statement.name(1));
  intent.model = idOf<ModelId>(stage, statement.name(2));
  intent.quantity = statement.get<int>(3);
  intent.needed = statement.get<Day>(4);
  intent.note = textOr(statement, 5);
  stage.perform(intent);
  if (const auto& made = stage.reply().made; !stage.reply().failed && !made.empty())
    stage.name(statement.name(0), {made.front(), {}});
  return Outcome::done();
}

Outcome doEndRequest(Stage& stage, const Statement& statement) {
  return performed(stage, EndTransferRequest{idOf<TransferRequestId>(stage, statement.name(0)),
                                             textOr(statement, 1)});
}

}  // namespace kstem::play
