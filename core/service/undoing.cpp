#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/reserving.h"
#include "core/store/transfer_rows.h"

namespace kstem {
namespace {

/// What undo may take back: what a clerk does in a day, not the bank's own set-up, a paper that is
/// out, or that somebody looked at a telephone number.
bool isUndoableKind(std::uint32_t kind) {
  switch (static_cast<Kind>(kind)) {
    case Kind::CenterPolicySet:
    case Kind::CenterDaySet:
    case Kind::ModelRegistered:
    case Kind::KitRegistered:
    case Kind::KitAliasAdded:
    case Kind::KitCheckedOut:
    case Kind::KitReturned:
    case Kind::KitChecked:
    case Kind::KitSeen:
    case Kind::KitRetired:
    case Kind::KitLost:
    case Kind::KitDueSet:
    case Kind::KitPartSettled:
    case Kind::KitPartAdded:
    case Kind::KitConditionSet:
    case Kind::KitShelfSet:
    case Kind::KitCodeSet:
    case Kind::KitSent:
    case Kind::KitReceived:
    case Kind::KitMissed:
    case Kind::KitStaySet:
    case Kind::TransferRequested:
    case Kind::TransferRequestEnded:
    case Kind::KitCounted:
    case Kind::ShelfRegistered:
    case Kind::ShelfRouteSet:
    case Kind::StocktakeOpened:
    case Kind::StocktakeListed:
    case Kind::StocktakeSettled:
    case Kind::StocktakeClosed:
    case Kind::SchoolRegistered:
    case Kind::SchoolFieldSet:
    case Kind::SchoolMerged:
    case Kind::SchoolHoldLifted:
    case Kind::SchoolCodeSet:
    case Kind::TeacherMerged:
    case Kind::ClerkActiveSet:
    case Kind::TeacherRegistered:
    case Kind::TeacherFieldSet:
    case Kind::NoteAdded:
    case Kind::NoteEnded:
    case Kind::ReservationMade:
    case Kind::ReservationAccepted:
    case Kind::ReservationRefused:
    case Kind::ReservationChanged:
    case Kind::ReservationPrepared:
    case Kind::ReservationReleased:
    case Kind::ReservationCancelled:
    case Kind::ReservationKitNamed:
    case Kind::CallLogged:
    case Kind::AttentionSettled: return true;
    case Kind::IncStarted:
    case Kind::Observed:
    case Kind::Undone:
    case Kind::BankFounded:
    case Kind::MemberAdmitted:
    case Kind::MemberRevoked:
    case Kind::GapWaived:
    case Kind::ChainsVouched:
    case Kind::TeacherErased:
    case Kind::CenterRegistered:
    case Kind::DeskRegistered:
    case Kind::DeskDigitTaken:
    case Kind::ClerkRegistered:
    case Kind::DocumentPrinted:
    case Kind::ReservationExpired:
    case Kind::TeacherPhoneOpened: return false;
  }
  return false;
}

/// Events that stand on what came before them in the life of the same kit.
bool isOfCustody(std::uint32_t kind) {
  return (kind >= 32 && kind <= 39) || (kind >= 63 && kind <= 65) ||
         static_cast<Kind>(kind) == Kind::KitConditionSet ||
         static_cast<Kind>(kind) == Kind::KitPartAdded;
}

/// A thing's own beginning: everything later stands on it.
bool isBeginning(std::uint32_t kind) { return static_cast<Kind>(kind) == Kind::KitRegistered; }

bool isLive(const History& history, const EventId& id) {
  const auto& live = history.live();
  return std::any_of(live.begin(), live.end(),
                     [&](const JournalEvent* event) { return event->id == id; });
}

/// What stands on the life of a reservation; naming a kit or preparing it can come in any order.
bool isOfBooking(std::uint32_t kind) { return kind >= 50 && kind <= 59; }

/// Something later, of another action, that would hang in the air. What happened to a reservation
/// by itself goes with it.
const JournalEvent* dependentOf(const History& history, const JournalEvent& event) {
  const bool booking = isOfBooking(event.event.kind);
  if (!isOfCustody(event.event.kind) && !isBeginning(event.event.kind) && !booking) return nullptr;
  bool after = false;
  for (const JournalEvent* other : history.live()) {
    if (other->id == event.id) after = true;
    const bool ours = other->event.group == event.event.group;
    const bool follows = booking ? isOfBooking(other->event.kind) : isOfCustody(other->event.kind);
    const bool byItself = booking && other->event.group.isNone();
    if (after && !ours && follows && !byItself) return other;
  }
  return nullptr;
}

/// The code that people know the thing by; empty when it has none.
std::string codeOf(const History& history) {
  std::string digits;
  for (const JournalEvent& event : history.all())
    if (event.fact)
      std::visit(
          [&](const auto& fact) {
            if constexpr (requires { fact.code; }) digits = fact.code.digits();
          },
          *event.fact);
  return digits;
}

bool isFirst(Work& work, const JournalEvent& event) {
  return work.journal().eventsOf(event.event.agg).front().id == event.id;
}

/// Whether kits went out for the reservation.
bool isCollected(Work& work, const ReservationId& id) {
  const auto row = store::ReservationRows(work.db()).one(id);
  return row && row->collected > 0;
}

/// Whether kits left for the request.
bool isAnswered(Work& work, const TransferRequestId& id) {
  const auto request = store::TransferRows(work.db()).request(id);
  return request && request->sent > 0;
}

/// Whether its kits were promised to others since: undone, more would be promised than there is.
/// `going` is what the same undo takes back.
bool isPromisedSince(Work& work, const JournalEvent& event, const std::set<AggId>& going) {
  const auto id = fromAgg<ReservationId>(event.event.agg);
  const auto row = store::ReservationRows(work.db()).one(id);
  auto events = work.journal().eventsOf(event.event.agg);
  std::erase_if(events, [&](const JournalEvent& one) { return one.id == event.id; });
  const ReservationState before = foldReservation(History(std::move(events)));
  if (!row || !before.made || !keepsKits(before.status)) return false;
  const int rest = static_cast<int>(before.made->quantity) - row->collected;
  StockBook book(work.db(), row->center, work.today());
  Stock others = withoutReservation(book.of(row->model), row->code);
  bool later = false;
  for (const store::ReservationRow& other :
       store::ReservationRows(work.db()).openAt(row->center, row->model)) {
    if (going.contains(aggOf(other.id)))
      others = withoutReservation(std::move(others), other.code);
    else if (other.id != id && other.keepsKits())
      later = later || work.journal().eventsOf(aggOf(other.id)).back().event.hlc > event.event.hlc;
  }
  const DayRange days = book.reserved(row->model, before.made->pickUp, before.made->due);
  return later && rest > 0 && !fits(others, book, days, rest, before.made->kit);
}

/// Whether a loan stands on the school or teacher, or a reservation that does not go as well.
bool isBorrowing(Work& work, const AggId& agg, const std::set<AggId>& going) {
  const auto reservations = work.rows().reservationsOn(agg);
  return work.rows().isBorrower(agg) ||
         std::any_of(reservations.begin(), reservations.end(),
                     [&](const AggId& reservation) { return !going.contains(reservation); });
}

/// Whether something else was built on it. `going` is what the same
/// undo takes back.
bool isBuiltOn(Work& work, const JournalEvent& event, const std::set<AggId>& going) {
  const AggId& agg = event.event.agg;
  const auto kind = static_cast<Kind>(event.event.kind);
  if (kind == Kind::SchoolRegistered || kind == Kind::TeacherRegistered)
    return isBorrowing(work, agg, going);
  if (kind == Kind::ReservationMade || kind == Kind::ReservationAccepted)
    return isCollected(work, fromAgg<ReservationId>(agg));
  if (kind == Kind::ReservationCancelled || kind == Kind::ReservationReleased ||
      kind == Kind::ReservationRefused || kind == Kind::ReservationChanged)
    return isPromisedSince(work, event, going);
  if (kind == Kind::TransferRequested) return isAnswered(work, fromAgg<TransferRequestId>(agg));
  return kind == Kind::ModelRegistered && isFirst(work, event) &&
         work.rows().hasKits(fromAgg<ModelId>(agg));
}

struct Target {
  JournalEvent event;
  std::string code;
};

/// The live events of an action, newest first, each free of dependents.
Result<std::vector<Target>> targetsOf(Work& work, const Undo& intent) {
  std::vector<Target> targets;
  std::set<AggId> going;
  auto events = work.journal().eventsOf(intent.group);
  std::reverse(events.begin(), events.end());
  for (JournalEvent& event : events) {
    if (!isUndoableKind(event.event.kind) || event.event.wall < intent.since) continue;
    const History history(work.journal().eventsOf(event.event.agg));
    if (!isLive(history, event.id)) continue;
    if (dependentOf(history, event) != nullptr || isBuiltOn(work, event, going))
      return Error{Errc::UndoBlocked, codeOf(history)};
    going.insert(event.event.agg);
    targets.push_back({std::move(event), codeOf(history)});
  }
  return targets;
}

/// Kits that a reservation no longer keeps call those in line. That is no part of the undo: the
/// next one goes on to the action before.
void callNext(Work& work, const std::vector<Target>& targets) {
  std::set<ModelId> models;
  for (const Target& target : targets) {
    const auto kind = static_cast<Kind>(target.event.event.kind);
    if (kind != Kind::ReservationMade && kind != Kind::ReservationChanged) continue;
    const auto id = fromAgg<ReservationId>(target.event.event.agg);
    if (const auto row = store::ReservationRows(work.db()).one(id)) models.insert(row->model);
  }
  work.leaveGroup();
  for (const ModelId& model : models) moveUp(work, model);
}

}  // namespace

bool isUndoable(Work& work, const Undo& intent) {
  for (const JournalEvent& event : work.journal().eventsOf(intent.group)) {
    if (!isUndoableKind(event.event.kind) || event.event.wall < intent.since) continue;
    if (isLive(History(work.journal().eventsOf(event.event.agg)), event.id)) return true;
  }
  return false;
}

Result<void> tryUndo(Work& work, const Undo& intent) {
  const auto targets = targetsOf(work, intent);
  if (!targets) return targets.error();
  if (targets->empty()) return Error{Errc::UndoNothing, {}};
  return {};
}

Result<void> decide(Work& work, const Undo& intent) {
  const auto targets = targetsOf(work, intent);
  if (!targets) return targets.error();
  if (targets->empty()) return Error{Errc::UndoNothing, {}};
  for (const Target& target : *targets) {
    std::vector<Commitment> personal;
    Undone undone{target.event.id};
    undone.reason = work.keepPersonal(target.event.event.agg, trimmed(intent.reason), personal);
    work.emit(target.event.event.agg, undone, std::move(personal));
  }
  work.tell({Notice::Undone, targets->back().code, {}, {}});
  callNext(work, *targets);
  return {};
}

}  // namespace kstem
