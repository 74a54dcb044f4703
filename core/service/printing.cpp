#include <algorithm>

#include "core/service/decide.h"
#include "core/store/reservation_rows.h"
#include "core/store/stocktake_rows.h"

namespace kstem {
namespace {

bool isLoan(Work& work, const GroupId& group) { return !work.rows().linesOfLoan(group).empty(); }

/// Whether the action took a kit back, and still stands.
bool isReturn(Work& work, const GroupId& group) {
  const auto events = work.journal().eventsOf(group);
  return std::any_of(events.begin(), events.end(), [&](const JournalEvent& event) {
    const auto* back = event.fact ? std::get_if<KitReturned>(&*event.fact) : nullptr;
    const auto line = back != nullptr ? work.rows().line(back->checkout) : std::nullopt;
    return line && line->returned == event.id;
  });
}

bool isReservation(Work& work, const GroupId& group) {
  return store::ReservationRows(work.db()).one(fromAgg<ReservationId>(aggOf(group))).has_value();
}

bool isManifest(Work& work, const GroupId& group) {
  const auto events = work.journal().eventsOf(group);
  return std::any_of(events.begin(), events.end(), [](const JournalEvent& event) {
    return event.fact && std::holds_alternative<KitSent>(*event.fact);
  });
}

/// Whether the action retired a kit, and still stands.
bool isRetirement(Work& work, const GroupId& group) {
  const auto events = work.journal().eventsOf(group);
  return std::any_of(events.begin(), events.end(), [&](const JournalEvent& event) {
    if (!event.fact || !std::holds_alternative<KitRetired>(*event.fact)) return false;
    const auto kit = work.rows().kit(fromAgg<KitId>(event.event.agg));
    return kit && kit->retired;
  });
}

bool isOwnCenter(Work& work, const GroupId& group) {
  return aggOf(group) == aggOf(work.place().center);
}

/// What each paper is printed for.
bool isPrintable(Work& work, const RecordPrint& intent) {
  switch (intent.form) {
    case Form::LoanSlip:
    case Form::OverdueNotice: return isLoan(work, intent.group);
    case Form::ReturnReceipt:
    case Form::DamageReport: return isLoan(work, intent.group) || isReturn(work, intent.group);
    case Form::ReservationConfirmation:
    case Form::PickUpLetter: return isReservation(work, intent.group);
    case Form::TransferManifest: return isManifest(work, intent.group);
    case Form::RetirementRecord:
      return isRetirement(work, intent.group) || isOwnCenter(work, intent.group);
    case Form::StocktakeReport:
      return store::StocktakeRows(work.db()).one(StocktakeId{intent.group.bytes}).has_value();
    case Form::LoanApplication:
    case Form::PickingList:
    case Form::RestockList:
    case Form::LoanRegister:
    case Form::CommandCard: return isOwnCenter(work, intent.group);
  }
  return false;
}

}  // namespace

// Papers of a loan or a return are counted under its group, those of a reservation at it. Papers of
// the whole center show what is so on the day of printing: nobody counts copies of them, the
// center's own journal says who printed one and when.
Result<void> decide(Work& work, const RecordPrint& intent) {
  if (!isPrintable(work, intent)) return Error{Errc::LoanUnknown, {}};
  const int copy = work.rows().copies(intent.group, intent.form) + 1;
  work.emit(aggOf(intent.group), DocumentPrinted{intent.form, static_cast<std::uint32_t>(copy)});
  return {};
}

}  // namespace kstem
