#include <set>

#include "core/service/decide.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

using store::ReservationRow;

/// Those that were not collected in time.
void expire(Work& work, const StockBook& book) {
  for (const ReservationRow& row : store::ReservationRows(work.db()).openAt(book.center())) {
    const Day last = lastCollectable(book.calendar(), row.pickUp);
    if (last >= work.today()) continue;
    work.emit(aggOf(row.id), ReservationExpired{last + 1});
    tellReservation(work, Notice::ReservationExpired, row, row.pickUp.iso());
  }
}

/// The stock of a model as if none of these requests had been made.
Stock stockWithout(StockBook& book, const ModelId& model,
                   const std::vector<ReservationRow>& requests) {
  Stock stock = book.of(model);
  for (const ReservationRow& row : requests)
    stock = withoutReservation(std::move(stock), row.code);
  return stock;
}

/// Requests of other centers, in their order, as long as kits are free; the others wait for a
/// clerk.
void acceptRequests(Work& work, StockBook& book) {
  auto requests = store::ReservationRows(work.db()).openAt(book.center());
  std::erase_if(requests, [](const ReservationRow& row) {
    return row.status != ReservationStatus::Requested;
  });
  std::map<ModelId, Stock> stocks;
  for (const ReservationRow& row : requests) {
    auto [it, fresh] = stocks.try_emplace(row.model);
    if (fresh) it->second = stockWithout(book, row.model, requests);
    const DayRange days = book.reserved(row.model, row.pickUp, row.due);
    if (!fits(it->second, book, days, row.rest(), row.kit)) continue;
    keep(it->second, row, days);
    work.emit(aggOf(row.id), ReservationAccepted{work.today()});
    tellReservation(work, Notice::ReservationAccepted, row, row.pickUp.iso());
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
  acceptRequests(work, book);
  work.settle();
  for (const ModelId& model : modelsInLine(work, book)) moveUp(work, model);
  return {};
}

}  // namespace kstem
