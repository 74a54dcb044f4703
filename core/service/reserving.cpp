#include "core/service/reserving.h"

#include <algorithm>

#include "core/domain/waiting_list.h"
#include "core/service/lending.h"
#include "core/service/queries/school_hold.h"

namespace kstem {

Day firstPickUp(const StockBook& book) { return book.calendar().nth(book.today(), 1); }
Day lastPickUp(const StockBook& book) { return book.today() + book.policy().horizonDays; }

Result<BookedDays> decideDays(StockBook& book, const ModelId& model, Day pickUp,
                              std::optional<Day> due) {
  if (pickUp < firstPickUp(book)) return Error{Errc::PickUpTooSoon, firstPickUp(book).iso()};
  if (!book.calendar().isOpen(pickUp))
    return Error{Errc::PickUpClosed, book.calendar().roll(pickUp).iso()};
  const auto day = decideDue(book.calendar(), book.policy(), pickUp, {due, OnClosedDay::Roll});
  if (!day) return day.error();
  return BookedDays{*day, book.reserved(model, pickUp, day->day)};
}

namespace {

void addLimits(store::Db& db, const StockBook& book, const Reserve& intent,
               const std::optional<ReservationId>& also, std::vector<Issue>& issues) {
  const auto open = store::ReservationRows(db).ofSchool(intent.school);
  const auto have = std::count_if(open.begin(), open.end(), [&](const auto& row) {
    return row.isOpen() && (!also || row.id != *also);
  });
  store::Rows rows(db);
  const int would = static_cast<int>(have) + 1;
  if (would > book.policy().maxReservations)
    issues.push_back({Waiver::OverReservations, Asks::Reason, {}, schoolName(rows, intent.school),
                      std::to_string(would) + "/" + std::to_string(book.policy().maxReservations)});
  if (intent.quantity > book.policy().maxKits)
    issues.push_back({Waiver::OverLimit, Asks::Reason, {}, schoolName(rows, intent.school),
                      std::to_string(intent.quantity) + "/" +
                          std::to_string(book.policy().maxKits)});
}

/// A school that is late now, or held back on the day it would come.
void addLateness(store::Db& db, const StockBook& book, const Reserve& intent,
                 std::vector<Issue>& issues) {
  store::Rows rows(db);
  const Hold hold = readHold(rows, intent.school, book.policy(), book.today());
  const std::string name = schoolName(rows, intent.school);
  if (hold.overdueNow > 0)
    issues.push_back(
        {Waiver::SchoolOverdue, Asks::Reason, {}, name, std::to_string(hold.overdueNow)});
  if (hold.until && *hold.until >= intent.pickUp)
    issues.push_back({Waiver::SchoolHeld, Asks::Manager, {}, name, hold.until->iso()});
}

}  // namespace

std::vector<Issue> issuesOf(store::Db& db, StockBook& book, const Reserve& intent,
                            const BookedDays& days, const std::optional<ReservationId>& also) {
  std::vector<Issue> issues;
  addLimits(db, book, intent, also, issues);
  addLateness(db, book, intent, issues);
  if (days.due.raw - intent.pickUp > book.policy().maxLoanDays)
    issues.push_back({Waiver::DueTooFar, Asks::Manager, {}, {}, days.due.raw.iso()});
  if (intent.pickUp > lastPickUp(book))
    issues.push_back({Waiver::BeyondHorizon, Asks::Reason, {}, {}, lastPickUp(book).iso()});
  std::stable_sort(issues.begin(), issues.end(),
                   [](const Issue& a, const Issue& b) { return a.what < b.what; });
  return issues;
}

Result<store::ReservationRow> openReservation(Work& work, const ReservationId& id) {
  const auto row = store::ReservationRows(work.db()).one(id);
  if (!row) return Error{Errc::ReservationUnknown, {}};
  if (!row->isOpen()) return Error{Errc::ReservationEnded, row->code.digits()};
  return *row;
}

Result<store::ReservationRow> ownReservation(Work& work, const ReservationId& id) {
  auto row = openReservation(work, id);
  if (row && row->center != work.place().center)
    return Error{Errc::NotThisCenter, row->code.digits()};
  return row;
}

bool fits(const Stock& stock, const StockBook& book, DayRange days, int quantity,
          const std::optional<KitId>& kit) {
  if (freeThroughout(stock, {book.calendar(), days}) < quantity) return false;
  return !kit || std::any_of(stock.kits.begin(), stock.kits.end(), [&](const StockKit& one) {
    return one.kit == *kit && isFree(one, days);
  });
}

Stock leftByLine(StockBook& book, const ModelId& model) {
  return behindLine(book.of(model), book.calendar());
}

void tellReservation(Work& work, Notice notice, const store::ReservationRow& row,
                     std::string extra) {
  work.tell({notice, row.code.digits(), schoolName(work.rows(), row.school), std::move(extra)});
}

namespace {

/// The day on which it can be picked up from now on: its own, or the next open one.
Day nextPickUp(const Work& work, const StockBook& book, const store::ReservationRow& row) {
  return row.pickUp < work.today() ? book.calendar().roll(work.today()) : row.pickUp;
}

/// Its turn has come; a pick-up day that has passed meanwhile becomes the next open day.
void acceptTurn(Work& work, const StockBook& book, const store::ReservationRow& row) {
  ReservationAccepted fact{work.today()};
  const Day pickUp = nextPickUp(work, book, row);
  if (pickUp != row.pickUp) fact.pickUp = pickUp;
  work.emit(aggOf(row.id), fact);
  tellReservation(work, Notice::ReservationTurn, row, pickUp.iso());
}

/// Not after its own last day: it goes on waiting and expires.
bool isInTime(const Work& work, const StockBook& book, const store::ReservationRow& row) {
  return nextPickUp(work, book, row) < row.due;
}

}  // namespace

void moveUp(Work& work, const ModelId& model) {
  const auto open = store::ReservationRows(work.db()).openAt(work.place().center, model);
  const bool anyone = std::any_of(open.begin(), open.end(), [](const auto& row) {
    return row.status == ReservationStatus::Waiting;
  });
  if (!anyone) return;
  work.settle();
  StockBook book(work.db(), work.place().center, work.today());
  store::ReservationRows rows(work.db());
  Stock stock = book.of(model);
  std::erase_if(stock.waiting, [&](const Promise& wish) {
    const auto row = rows.one(wish.id);
    return !row || work.isReadOnly(aggOf(row->id)) || !isInTime(work, book, *row);
  });
  for (const Promise& turn : servable(stock, book.calendar()))
    if (const auto row = rows.one(turn.id)) acceptTurn(work, book, *row);
}

}  // namespace kstem
