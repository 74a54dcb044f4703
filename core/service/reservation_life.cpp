#include <algorithm>

#include "core/base/text.h"
#include "core/domain/waiting_list.h"
#include "core/service/decide.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

/// The stock without this reservation, and the days that it wants.
struct Bid {
  Stock others;
  DayRange days;
};

Bid bidOf(StockBook& book, const store::ReservationRow& row) {
  return {withoutReservation(book.of(row.model), row.code),
          book.reserved(row.model, row.pickUp, row.due)};
}

/// The same, without the kits that those in front of it in line wait for.
Bid inTurn(StockBook& book, const store::ReservationRow& row) {
  Bid bid = bidOf(book, row);
  if (row.status != ReservationStatus::Waiting) return bid;
  const Stock left = behindLine(book.of(row.model), book.calendar(), row.code);
  bid.others = withoutReservation(left, row.code);
  return bid;
}

}  // namespace

Result<void> decide(Work& work, const AcceptReservation& intent) {
  const auto row = ownReservation(work, intent.reservation);
  if (!row) return row.error();
  StockBook book(work.db(), row->center, work.today());
  const Bid bid = inTurn(book, *row);
  if (!fits(bid.others, book, bid.days, row->rest(), row->kit))
    return Error{Errc::ReservationFull,
                 std::to_string(std::max(
                     0, freeThroughout(bid.others, {book.calendar(), bid.days})))};
  work.emit(aggOf(row->id), ReservationAccepted{work.today()});
  tellReservation(work, Notice::ReservationAccepted, *row, row->pickUp.iso());
  return {};
}

Result<void> decide(Work& work, const RefuseReservation& intent) {
  const auto row = ownReservation(work, intent.reservation);
  if (!row) return row.error();
  const std::string reason = nfc(trimmed(intent.reason));
  if (reason.empty()) return Error{Errc::ReasonNeeded, {}};
  std::vector<Commitment> personal;
  ReservationRefused fact{work.today()};
  fact.reason = work.keepPersonal(aggOf(row->id), reason, personal);
  work.emit(aggOf(row->id), fact, std::move(personal));
  tellReservation(work, Notice::ReservationRefused, *row, reason);
  moveUp(work, row->model);
  return {};
}

Result<void> decide(Work& work, const CancelReservation& intent) {
  const auto row = openReservation(work, intent.reservation);
  if (!row) return row.error();
  std::vector<Commitment> personal;
  ReservationCancelled fact{work.today()};
  fact.reason = work.keepPersonal(aggOf(row->id), nfc(trimmed(intent.reason)), personal);
  work.emit(aggOf(row->id), fact, std::move(personal));
  tellReservation(work, Notice::ReservationCancelled, *row, row->pickUp.iso());
  moveUp(work, row->model);
  return {};
}

Result<void> decide(Work& work, const PrepareReservation& intent) {
  const auto row = ownReservation(work, intent.reservation);
  if (!row) return row.error();
  if (!row->keepsKits()) return Error{Errc::ReservationFull, "0"};
  work.emit(aggOf(row->id), ReservationPrepared{work.today(), intent.prepared});
  tellReservation(work,
                  intent.prepared == Prepared::Yes ? Notice::ReservationReady
                                                   : Notice::ReservationNotReady,
                  *row, row->pickUp.iso());
  return {};
}

Result<void> decide(Work& work, const ReleaseReservation& intent) {
  const auto row = openReservation(work, intent.reservation);
  if (!row) return row.error();
  work.emit(aggOf(row->id), ReservationReleased{work.today()});
  tellReservation(work, Notice::ReservationReleased, *row, std::to_string(row->rest()));
  moveUp(work, row->model);
  return {};
}

Result<void> decide(Work& work, const NameKit& intent) {
  const auto row = ownReservation(work, intent.reservation);
  if (!row) return row.error();
  if (row->quantity != 1) return Error{Errc::BadInput, "quantity"};
  StockBook book(work.db(), row->center, work.today());
  const Bid bid = bidOf(book, *row);
  const auto chosen = intent.kit ? intent.kit : kitToName(bid.others, bid.days);
  if (!chosen) return Error{Errc::KitNotFree, {}};
  const auto kit = work.rows().kit(*chosen);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->model != row->model) return Error{Errc::KitsDiffer, kit->code.digits()};
  if (!fits(bid.others, book, bid.days, 1, chosen))
    return Error{Errc::KitNotFree, kit->code.digits()};
  work.emit(aggOf(row->id), ReservationKitNamed{*chosen});
  tellReservation(work, Notice::KitNamed, *row, kit->code.digits());
  return {};
}

Result<void> decide(Work& work, const UnnameKit& intent) {
  const auto row = ownReservation(work, intent.reservation);
  if (!row) return row.error();
  work.emit(aggOf(row->id), ReservationKitNamed{});
  tellReservation(work, Notice::KitUnnamed, *row);
  moveUp(work, row->model);
  return {};
}

}  // namespace kstem
