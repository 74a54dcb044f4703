#include <set>

#include "core/service/decide.h"
#include "core/service/judging.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

using store::ReservationRow;

/// Those that were not collected in time.
void expire(Work& work, const StockBook& book) {
  for (const ReservationRow& row : store::ReservationRows(work.db()).openAt(book.center())) {
    const Day last = lastCollectable(book.calendar(), row.pickUp);
    if (last >= work.today() || work.isReadOnly(aggOf(row.id))) continue;
    work.emit(aggOf(row.id), ReservationExpired{last + 1});
    tellReservation(work, Notice::ReservationExpired, row, row.pickUp.iso());
  }
}

std::set<ModelId> modelsInLine(Work& work, const StockBook& book) {
  std::set<ModelId> models;
  for (const ReservationRow& row : store::ReservationRows(work.db()).openAt(book.center()))
    if (row.status == ReservationStatus::Waiting) models.insert(row.model);
  return models;
}

}  // namespace

Result<void> decide(Work& work, const BeginDay& /*intent*/) {
  work.leaveGroup();
  StockBook book(work.db(), work.place().center, work.today());
  expire(work, book);
  work.settle();
  shortenExtensions(work, book);
  judgePromises(work, book);
  work.settle();
  for (const ModelId& model : modelsInLine(work, book)) moveUp(work, model);
  return {};
}

}  // namespace kstem
