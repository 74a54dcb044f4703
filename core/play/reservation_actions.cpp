#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"

namespace kstem::play {
namespace {

ReservationId reservationAt(Stage& stage, const Statement& statement) {
  return idOf<ReservationId>(stage, statement.name(0));
}

}  // namespace

/// A reservation that was refused gives no name.
Outcome doReserve(Stage& stage, const Statement& statement) {
  Reserve intent;
  intent.school = idOf<SchoolId>(stage, statement.name(1));
  intent.teacher = idOf<TeacherId>(stage, statement.name(2));
  intent.model = idOf<ModelId>(stage, statement.name(3));
  intent.quantity = statement.get<int>(4);
  intent.pickUp = statement.get<Day>(5);
  intent.due = dayAt(statement, 6);
  intent.center = idAt<CenterId>(stage, statement, 7);
  intent.kit = idAt<KitId>(stage, statement, 8);
  intent.ifFull = statement.has(9) ? IfFull::Wait : IfFull::Refuse;
  intent.approval = approvalAt(stage, statement, 10);
  stage.perform(intent);
  if (const auto& made = stage.reply().made; !stage.reply().failed && !made.empty())
    stage.name(statement.name(0), {made.front(), stage.codeOf(made.front())});
  return Outcome::done();
}

Outcome doAcceptReservation(Stage& stage, const Statement& statement) {
  return performed(stage, AcceptReservation{reservationAt(stage, statement)});
}

Outcome doRefuseReservation(Stage& stage, const Statement& statement) {
  return performed(
      stage, RefuseReservation{reservationAt(stage, statement), statement.get<std::string>(1)});
}

Outcome doCancelReservation(Stage& stage, const Statement& statement) {
  return performed(stage, CancelReservation{reservationAt(stage, statement), textOr(statement, 1)});
}

Outcome doChangeReservation(Stage& stage, const Statement& statement) {
  ChangeReservation intent{reservationAt(stage, statement), dayAt(statement, 1),
                           dayAt(statement, 2)};
  if (statement.has(3)) intent.quantity = statement.get<int>(3);
  intent.approval = approvalAt(stage, statement, 4);
  return performed(stage, intent);
}

Outcome doPrepareReservation(Stage& stage, const Statement& statement) {
  return performed(stage, PrepareReservation{reservationAt(stage, statement),
                                             statement.has(1) ? Prepared::No : Prepared::Yes});
}

Outcome doReleaseReservation(Stage& stage, const Statement& statement) {
  return performed(stage, ReleaseReservation{reservationAt(stage, statement)});
}

Outcome doNameKit(Stage& stage, const Statement& statement) {
  return performed(stage,
                   NameKit{reservationAt(stage, statement), idAt<KitId>(stage, statement, 1)});
}

Outcome doUnnameKit(Stage& stage, const Statement& statement) {
  return performed(stage, UnnameKit{reservationAt(stage, statement)});
}

Outcome doShowReservation(Stage& stage, const Statement& statement) {
  stage.act(ShowReservation{reservationAt(stage, statement)});
  return Outcome::done();
}

Outcome doSetRest(Stage& stage, const Statement& statement) {
  if (!stage.view().pickUp) return Outcome::stuck(told({}, statement.language));
  stage.act(SetRest{static_cast<RestOf>(statement.get<int>(0))});
  return Outcome::done();
}

Outcome doSwitchOff(Stage& stage, const Statement& /*statement*/) {
  stage.place().switchOff();
  return Outcome::done();
}

Outcome doSwitchOn(Stage& stage, const Statement& /*statement*/) {
  stage.place().switchOn();
  return Outcome::done();
}

}  // namespace kstem::play
