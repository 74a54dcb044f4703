#include "core/domain/facts.h"
#include "core/domain/history.h"
#include "core/service/paper_parts.h"
#include "core/service/queries/reservation_view.h"
#include "core/service/stock_book.h"
#include "core/store/journal.h"

namespace kstem {
namespace {

using store::ReservationRow;

Result<ReservationRow> openOne(Bank& bank, const ReservationId& id) {
  const auto row = store::ReservationRows(bank.db()).one(id);
  if (!row) return Error{Errc::ReservationUnknown, {}};
  if (!row->isOpen()) return Error{Errc::ReservationEnded, row->code.digits()};
  return *row;
}

ReservedKits reservedKits(Bank& bank, const ReservationRow& row) {
  ReservedKits kits;
  kits.reservation = row.code;
  if (const auto model = bank.rows().model(row.model)) {
    kits.model = model->name;
    kits.setUnit = model->setUnit;
  }
  kits.quantity = row.quantity;
  kits.collected = row.collected;
  if (const auto kit = row.kit ? bank.rows().kit(*row.kit) : std::nullopt) kits.kit = kit->code;
  kits.pickUp = row.pickUp;
  kits.due = row.due;
  const StockBook book(bank.db(), row.center, bank.today());
  kits.collectUntil = lastCollectable(book.calendar(), row.pickUp);
  kits.center = paperCenter(bank, row.center);
  return kits;
}

ReservedAs stateOf(const ReservationRow& row) {
  switch (row.status) {
    case ReservationStatus::Requested: return ReservedAs::Requested;
    case ReservationStatus::Waiting: return ReservedAs::Waiting;
    case ReservationStatus::Accepted:
    case ReservationStatus::Ready:
    case ReservationStatus::Refused:
    case ReservationStatus::Expired:
    case ReservationStatus::Cancelled:
    case ReservationStatus::Released: break;
  }
  return ReservedAs::Kept;
}

/// Whether it began in line.
bool hasWaited(Bank& bank, const ReservationId& id) {
  for (const JournalEvent& event : store::Journal(bank.db()).eventsOf(aggOf(id)))
    if (const auto* made = event.fact ? std::get_if<ReservationMade>(&*event.fact) : nullptr)
      return made->booking == Booking::Waiting;
  return false;
}

GroupId paperGroup(const ReservationId& id) { return GroupId{id.bytes}; }

}  // namespace

Result<ReservationConfirmation> makeReservationConfirmation(Bank& bank, const ReservationId& id,
                                                            const PaperIssue& by) {
  const auto row = openOne(bank, id);
  if (!row) return row.error();
  ReservationConfirmation paper;
  paper.head = paperHead(bank, by);
  paper.school = paperSchool(bank, bank.rows().standsFor(row->school), row->teacher);
  paper.kits = reservedKits(bank, *row);
  paper.state = stateOf(*row);
  if (paper.state == ReservedAs::Waiting)
    if (const auto item = readReservation(bank, id)) paper.placeInLine = item->placeInLine;
  paper.askedOn = row->askedOn;
  paper.purpose = row->purpose.value_or(std::string());
  paper.pupilsOf = row->pupilsOf.value_or(std::string());
  paper.pupils = row->pupils;
  return paper;
}

Result<ReservationConfirmation> printReservationConfirmation(Bank& bank, const ReservationId& id,
                                                             const ClerkId& clerk) {
  if (const auto row = openOne(bank, id); !row) return row.error();
  const GroupId group = paperGroup(id);
  if (auto noted = bank.perform(RecordPrint{group, Form::ReservationConfirmation}, clerk); !noted)
    return noted.error();
  const int copy = bank.rows().copies(group, Form::ReservationConfirmation);
  return makeReservationConfirmation(bank, id, {clerk, copy});
}

Result<PickUpLetter> makePickUpLetter(Bank& bank, const ReservationId& id, const PaperIssue& by) {
  const auto row = openOne(bank, id);
  if (!row) return row.error();
  if (stateOf(*row) != ReservedAs::Kept) return Error{Errc::ReservationFull, "0"};
  PickUpLetter letter;
  letter.head = paperHead(bank, by);
  letter.school = paperSchool(bank, bank.rows().standsFor(row->school), row->teacher);
  letter.kits = reservedKits(bank, *row);
  if (hasWaited(bank, id)) letter.inLineSince = row->askedOn;
  return letter;
}

Result<PickUpLetter> printPickUpLetter(Bank& bank, const ReservationId& id, const ClerkId& clerk) {
  auto letter = makePickUpLetter(bank, id, {clerk, 1});
  if (!letter) return letter;
  if (auto noted = bank.perform(RecordPrint{paperGroup(id), Form::PickUpLetter}, clerk); !noted)
    return noted.error();
  return letter;
}

}  // namespace kstem
