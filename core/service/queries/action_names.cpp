#include "core/service/queries/action_names.h"

#include "core/store/paper_rows.h"
#include "core/store/reservation_rows.h"
#include "core/store/stocktake_rows.h"

namespace kstem {
namespace {

using What = std::optional<ActionWhat>;

template <class Fact>
What whatOf(const Fact& /*fact*/) {
  return std::nullopt;
}
What whatOf(const KitCheckedOut& fact) {
  return fact.swapFor ? ActionWhat::Swapped : ActionWhat::Lent;
}
What whatOf(const KitDueSet& fact) {
  return fact.cause == DueCause::Extended ? ActionWhat::Extended : ActionWhat::DueSet;
}
What whatOf(const KitConditionSet& fact) {
  switch (fact.condition) {
    case Condition::Good: return ActionWhat::MadeGood;
    case Condition::ToInspect: return ActionWhat::SentToInspection;
    case Condition::Repair: return ActionWhat::SentToRepair;
  }
  return std::nullopt;
}
What whatOf(const CenterDaySet& fact) {
  return fact.mark == DayMark::Cleared ? ActionWhat::DaysCleared : ActionWhat::DaysSet;
}
What whatOf(const StocktakeClosed& fact) {
  return fact.how == StocktakeEnd::Applied ? ActionWhat::StocktakeClosed
                                           : ActionWhat::StocktakeDropped;
}
What whatOf(const ClerkActiveSet& fact) {
  return fact.active == ClerkActive::No ? ActionWhat::ClerkLeft : ActionWhat::ClerkBack;
}
What whatOf(const TeacherFieldSet& fact) {
  return fact.field == TeacherField::School ? ActionWhat::TeacherMoved : ActionWhat::TeacherChanged;
}

/// Kinds that are always the same thing to do.
What whatOfKind(Kind kind) {
  switch (kind) {
    case Kind::KitReturned: return ActionWhat::Returned;
    case Kind::KitChecked: return ActionWhat::Checked;
    case Kind::KitSeen: return ActionWhat::Seen;
    case Kind::KitRetired: return ActionWhat::Retired;
    case Kind::KitLost: return ActionWhat::Lost;
    case Kind::KitPartSettled: return ActionWhat::PartSettled;
    case Kind::KitPartAdded: return ActionWhat::PartsPutIn;
    case Kind::KitShelfSet: return ActionWhat::ShelfSet;
    case Kind::KitAliasAdded: return ActionWhat::AliasAdded;
    case Kind::KitRegistered: return ActionWhat::KitsRegistered;
    case Kind::ModelRegistered: return ActionWhat::ModelKept;
    case Kind::SchoolMerged: return ActionWhat::SchoolsMerged;
    case Kind::TeacherMerged: return ActionWhat::TeachersMerged;
    case Kind::KitSent: return ActionWhat::KitsSent;
    case Kind::KitReceived: return ActionWhat::KitsReceived;
    case Kind::KitMissed: return ActionWhat::KitsMissed;
    case Kind::KitStaySet: return ActionWhat::StaySet;
    case Kind::TransferRequested: return ActionWhat::TransferAsked;
    case Kind::TransferRequestEnded: return ActionWhat::TransferEnded;
    case Kind::ShelfRegistered: return ActionWhat::ShelvesKept;
    case Kind::ShelfRouteSet: return ActionWhat::RouteKept;
    case Kind::KitCounted: return ActionWhat::KitsCounted;
    case Kind::StocktakeOpened: return ActionWhat::StocktakeOpened;
    case Kind::KitCodeSet:
    case Kind::SchoolCodeSet: return ActionWhat::CodeGiven;
    case Kind::SchoolHoldLifted: return ActionWhat::HoldLifted;
    case Kind::SchoolRegistered: return ActionWhat::SchoolsRegistered;
    case Kind::SchoolFieldSet: return ActionWhat::SchoolChanged;
    case Kind::TeacherRegistered: return ActionWhat::TeacherRegistered;
    case Kind::CallLogged: return ActionWhat::CallLogged;
    case Kind::NoteAdded: return ActionWhat::NoteAdded;
    case Kind::NoteEnded: return ActionWhat::NoteEnded;
    case Kind::ClerkRegistered: return ActionWhat::ClerkRegistered;
    case Kind::CenterPolicySet: return ActionWhat::RuleSet;
    case Kind::CenterRegistered: return ActionWhat::CenterKept;
    case Kind::AttentionSettled: return ActionWhat::AttentionSettled;
    case Kind::ReservationMade: return ActionWhat::Reserved;
    case Kind::ReservationAccepted: return ActionWhat::ReservationAccepted;
    case Kind::ReservationRefused: return ActionWhat::ReservationRefused;
    case Kind::ReservationChanged: return ActionWhat::ReservationChanged;
    case Kind::ReservationPrepared: return ActionWhat::ReservationPrepared;
    case Kind::ReservationReleased: return ActionWhat::ReservationReleased;
    case Kind::ReservationCancelled: return ActionWhat::ReservationCancelled;
    case Kind::ReservationKitNamed: return ActionWhat::ReservationKitNamed;
    case Kind::StocktakeListed:
    case Kind::StocktakeSettled:
    case Kind::StocktakeClosed:
    case Kind::ReservationExpired:
    case Kind::ClerkActiveSet:
    case Kind::CenterDaySet:
    case Kind::KitCheckedOut:
    case Kind::KitDueSet:
    case Kind::KitConditionSet:
    case Kind::TeacherFieldSet:
    case Kind::IncStarted:
    case Kind::Observed:
    case Kind::Undone:
    case Kind::BankFounded:
    case Kind::MemberAdmitted:
    case Kind::MemberRevoked:
    case Kind::GapWaived:
    case Kind::ChainsVouched:
    case Kind::TeacherErased:
    case Kind::DeskRegistered:
    case Kind::DeskDigitTaken:
    case Kind::DocumentPrinted:
    case Kind::TeacherPhoneOpened: return std::nullopt;
  }
  return std::nullopt;
}

What whatOf(const JournalEvent& event) {
  if (!event.fact) return std::nullopt;
  const What always = whatOfKind(kindOf(*event.fact));
  return always ? always : std::visit([](const auto& fact) { return whatOf(fact); }, *event.fact);
}

}  // namespace

std::optional<RecentAction> ActionNames::describe(const std::vector<JournalEvent>& events) {
  const JournalEvent* first = nullptr;
  RecentAction action;
  for (const JournalEvent& event : events) {
    const What what = whatOf(event);
    if (!what) continue;
    if (first != nullptr && *what == action.what) ++action.count;
    if (first != nullptr && *what >= action.what) continue;
    first = &event;
    action.what = *what;
    action.count = 1;
  }
  if (first == nullptr) return std::nullopt;
  action.at = first->event.wall;
  action.clerk = m_names.clerk(first->event.clerk);
  std::visit([&](const auto& fact) { add(action, *first, fact); }, *first->fact);
  return action;
}

// ---- what it is about ----

void ActionNames::nameThing(RecentAction& action, const AggId& agg) {
  store::Rows rows = m_bank.rows();
  const auto name = [&](const Code& code, const std::string& text) {
    action.code = code, action.name = text;
  };
  if (const auto kit = rows.kit(fromAgg<KitId>(agg)))
    return name(kit->code, m_names.kit(kit->id).model);
  if (const auto school = rows.school(fromAgg<SchoolId>(agg)))
    return name(school->code, school->name);
  if (const auto teacher = rows.teacher(fromAgg<TeacherId>(agg)))
    return name(teacher->code, m_names.teacher(teacher->id));
  if (const auto clerk = rows.clerk(fromAgg<ClerkId>(agg)))
    return name(clerk->code, m_names.clerk(clerk->id));
  if (const auto row = store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(agg))) {
    if (const store::ModelRow* model = m_names.model(row->model)) action.extra = model->name;
    return name(row->code, m_names.school(row->school));
  }
  if (const store::ModelRow* model = m_names.model(fromAgg<ModelId>(agg)))
    return name({}, model->name);
  if (const auto row = store::StocktakeRows(m_bank.db()).one(fromAgg<StocktakeId>(agg)))
    return name({}, m_names.center(row->center));
  if (const auto center = rows.center(fromAgg<CenterId>(agg))) name({}, center->shortName);
}

void ActionNames::nameLine(RecentAction& action, const EventId& checkout) {
  const auto line = m_bank.rows().line(checkout);
  if (!line) return;
  action.code = line->loanCode;
  action.name = m_names.school(line->school);
}

std::string ActionNames::ofCode(const std::string& digits) {
  const auto found = m_bank.rows().codesByText(digits);
  if (found.empty()) return {};
  RecentAction named;
  nameThing(named, found.front().agg);
  return named.name;
}

// ---- what stands beside it ----

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitCheckedOut& fact) {
  if (fact.swapFor) {
    nameThing(action, event.event.agg);
    action.extra = m_names.school(fact.school);
    return;
  }
  action.code = fact.loan;
  action.name = m_names.school(fact.school);
  action.extra = fact.dueDay.iso();
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitReturned& fact) {
  nameThing(action, event.event.agg);
  if (const auto line = m_bank.rows().line(fact.checkout))
    action.extra = m_names.school(line->school);
}

void ActionNames::add(RecentAction& action, const JournalEvent& /*event*/, const KitDueSet& fact) {
  nameLine(action, fact.checkout);
  action.extra = fact.dueDay.iso();
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitPartSettled& fact) {
  nameThing(action, event.event.agg);
  if (const auto kit = m_bank.rows().kit(fromAgg<KitId>(event.event.agg)))
    action.extra = m_names.part(kit->model, fact.no) + " " + std::to_string(fact.count);
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitPartAdded& fact) {
  nameThing(action, event.event.agg);
  if (const auto kit = m_bank.rows().kit(fromAgg<KitId>(event.event.agg)))
    action.extra = m_names.part(kit->model, fact.no);
}

// What was registered may be undone by now: the fact still knows its name.

void ActionNames::add(RecentAction& action, const JournalEvent& /*event*/,
                      const KitRegistered& fact) {
  action.code = fact.code;
  if (const store::ModelRow* model = m_names.model(fact.model)) action.name = model->name;
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitShelfSet& fact) {
  nameThing(action, event.event.agg);
  action.extra = fact.shelf;
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const KitAliasAdded& fact) {
  nameThing(action, event.event.agg);
  action.extra = fact.text;
}

void ActionNames::add(RecentAction& action, const JournalEvent& /*event*/,
                      const ModelRegistered& fact) {
  action.name = fact.name;
}

void ActionNames::add(RecentAction& action, const JournalEvent& /*event*/,
                      const SchoolRegistered& fact) {
  action.code = fact.code;
  action.name = fact.name;
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const SchoolMerged& fact) {
  nameThing(action, event.event.agg);
  action.extra = m_names.school(fact.into);
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const TeacherMerged& fact) {
  nameThing(action, event.event.agg);
  action.extra = m_names.teacher(fact.into);
}

void ActionNames::add(RecentAction& action, const JournalEvent& event,
                      const TeacherRegistered& fact) {
  action.code = fact.code;
  action.extra = m_names.school(fact.school);
  const auto& kept = event.event.commitments;
  if (fact.name && *fact.name < kept.size())
    action.name = store::PaperRows(m_bank.db())
                      .personal(kept[*fact.name])
                      .value_or(std::string(kNoInformation));
}

void ActionNames::add(RecentAction& action, const JournalEvent& event,
                      const TeacherFieldSet& fact) {
  nameThing(action, event.event.agg);
  if (fact.school) action.extra = m_names.school(*fact.school);
}

void ActionNames::add(RecentAction& action, const JournalEvent& /*event*/,
                      const CenterDaySet& fact) {
  action.name = fact.reason;
  action.extra = fact.day.iso();
}

void ActionNames::add(RecentAction& action, const JournalEvent& event, const CallLogged& /*fact*/) {
  const auto lines = m_bank.rows().linesOfLoan(GroupId{event.event.agg.bytes});
  if (!lines.empty()) nameLine(action, lines.front().checkout);
}

}  // namespace kstem
