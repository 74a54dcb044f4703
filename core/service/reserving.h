#pragma once

#include <optional>
#include <vector>

#include "core/domain/due.h"
#include "core/domain/intent.h"
#include "core/service/limits.h"
#include "core/service/stock_book.h"
#include "core/service/work.h"

namespace kstem {

/// The days of a reservation as the pick-up center's rules make them.
struct BookedDays {
  DueDay due;
  DayRange occupied;  ///< with the turnaround after it
};

/// The first day that may be booked: the next open day. Today is a loan.
Day firstPickUp(const StockBook& book);
/// The last one without a decision: today + horizon (decisions.md, Days 8).
Day lastPickUp(const StockBook& book);

/// Errors: PickUpTooSoon, PickUpClosed, DueBeforeOut, DueTooFar.
Result<BookedDays> decideDays(StockBook& book, const ModelId& model, Day pickUp,
                              std::optional<Day> due);

/// Everything that a reservation asks about, in the order of Waiver. `also` does not count: the
/// reservation that is being changed.
std::vector<Issue> issuesOf(store::Db& db, StockBook& book, const Reserve& intent,
                            const BookedDays& days, const std::optional<ReservationId>& also = {});

/// What changing a reservation asks about. Errors: those of the days.
Result<std::vector<Issue>> issuesOfChange(store::Db& db, Day today,
                                          const store::ReservationRow& row,
                                          const ChangeReservation& intent);

/// A reservation that may still be collected. Errors: ReservationUnknown, ReservationEnded.
Result<store::ReservationRow> openReservation(Work& work, const ReservationId& id);
/// The same at a desk of its pick-up center. Errors: NotThisCenter as well.
Result<store::ReservationRow> ownReservation(Work& work, const ReservationId& id);

/// Whether `quantity` kits are free on all open days of `days`; of the given kit, whether it is.
bool fits(const Stock& stock, const StockBook& book, DayRange days, int quantity,
          const std::optional<KitId>& kit);

/// What a new reservation of the model may count on: kits that those in line wait for are kept.
Stock leftByLine(StockBook& book, const ModelId& model);

/// Accepts those in line whose turn has come, now that kits of the model are free at this center,
/// and names them. Folds what was decided before.
void moveUp(Work& work, const ModelId& model);

/// News about a reservation: its code, the name of the school.
void tellReservation(Work& work, Notice notice, const store::ReservationRow& row,
                     std::string extra = {});

}  // namespace kstem
