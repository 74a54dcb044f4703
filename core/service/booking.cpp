#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/lending.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

Result<void> checkSubjects(Work& work, const Reserve& intent, const CenterId& center) {
  if (!work.rows().school(intent.school)) return Error{Errc::SchoolUnknown, {}};
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  if (work.rows().standsFor(teacher->school) != work.rows().standsFor(intent.school))
    return Error{Errc::TeacherElsewhere, teacher->code.digits()};
  if (!work.rows().model(intent.model)) return Error{Errc::ModelUnknown, {}};
  if (!work.rows().center(center)) return Error{Errc::CenterUnknown, {}};
  const bool sane = intent.quantity >= 1 && (!intent.kit || intent.quantity == 1) &&
                    intent.pupils.value_or(1) >= 1;
  if (!sane) return Error{Errc::BadInput, "quantity"};
  return {};
}

Result<void> checkKit(Work& work, const std::optional<KitId>& id, const ModelId& model) {
  if (!id) return {};
  const auto kit = work.rows().kit(*id);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->model != model) return Error{Errc::KitsDiffer, kit->code.digits()};
  return {};
}

/// How it begins. Errors: ReservationFull (with the number that is free), KitNotFree.
Result<Booking> bookingOf(Work& work, StockBook& book, const Reserve& intent, DayRange days) {
  const Stock stock = leftByLine(book, intent.model);
  if (fits(stock, book, days, intent.quantity, intent.kit))
    return book.center() == work.place().center ? Booking::Accepted : Booking::Requested;
  if (intent.ifFull == IfFull::Wait) return Booking::Waiting;
  const int free = freeThroughout(stock, {book.calendar(), days});
  if (intent.kit && free >= intent.quantity) return Error{Errc::KitNotFree, {}};
  return Error{Errc::ReservationFull, std::to_string(std::max(0, free))};
}

ReservationMade factOf(Work& work, const Reserve& intent, const CenterId& center, Day due) {
  ReservationMade fact;
  fact.school = work.rows().standsFor(intent.school);
  fact.teacher = intent.teacher;
  fact.center = center;
  fact.model = intent.model;
  fact.quantity = static_cast<std::uint32_t>(intent.quantity);
  fact.pickUp = intent.pickUp;
  fact.due = due;
  fact.askedAt = work.place().center;
  fact.askedOn = work.today();
  fact.kit = intent.kit;
  if (intent.pupils) fact.pupils = static_cast<std::uint32_t>(*intent.pupils);
  if (!intent.source.empty()) fact.source = nfc(trimmed(intent.source));
  if (!intent.sourceTerms.empty()) fact.sourceTerms = intent.sourceTerms;
  return fact;
}

Notice noticeOf(Booking booking) {
  switch (booking) {
    case Booking::Accepted: return Notice::ReservationMade;
    case Booking::Requested: return Notice::ReservationAsked;
    case Booking::Waiting: return Notice::ReservationWaits;
  }
  return Notice::ReservationMade;
}

Result<void> write(Work& work, const Reserve& intent, ReservationMade fact,
                   const std::vector<Issue>& issues) {
  const auto code = work.issue(CodeKind::Reservation);
  if (!code) return code.error();
  fact.code = *code;
  const AggId id = work.makeId();
  std::vector<Commitment> personal;
  fact.purpose = work.keepPersonal(id, nfc(trimmed(intent.purpose)), personal);
  fact.pupilsOf = work.keepPersonal(id, nfc(trimmed(intent.pupilsOf)), personal);
  recordApproval({work, id, personal}, issues, intent.approval, fact);
  const auto school = work.rows().school(fact.school);
  work.tell({noticeOf(fact.booking), code->digits(), school ? school->name : std::string(),
             fact.pickUp.iso()});
  work.emit(id, std::move(fact), std::move(personal));
  return {};
}

}  // namespace

Result<void> decide(Work& work, const Reserve& intent) {
  const CenterId center = intent.center.value_or(work.place().center);
  if (auto ok = checkSubjects(work, intent, center); !ok) return ok;
  if (auto ok = checkKit(work, intent.kit, intent.model); !ok) return ok;
  StockBook book(work.db(), center, work.today());
  const auto days = decideDays(book, intent.model, intent.pickUp, intent.due);
  if (!days) return days.error();
  const auto booking = bookingOf(work, book, intent, days->occupied);
  if (!booking) return booking.error();
  const auto issues = issuesOf(work.db(), book, intent, *days);
  if (auto allowed = requireApproval(work.rows(), issues, intent.approval); !allowed)
    return allowed;
  ReservationMade fact = factOf(work, intent, center, days->due.day);
  fact.booking = *booking;
  return write(work, intent, std::move(fact), issues);
}

namespace {

/// The change as the reservation that it would be; other days keep its length.
Reserve asReserve(const store::ReservationRow& row, const ChangeReservation& intent) {
  Reserve changed;
  changed.school = row.school;
  changed.teacher = row.teacher;
  changed.model = row.model;
  changed.quantity = intent.quantity.value_or(row.quantity) - row.collected;
  changed.pickUp = intent.pickUp.value_or(row.pickUp);
  changed.due = intent.due.value_or(changed.pickUp + (row.due - row.pickUp));
  changed.center = row.center;
  changed.kit = row.kit;
  return changed;
}

/// The days stay as they are where nobody touches them, also when they have begun.
Result<BookedDays> changedDays(StockBook& book, const store::ReservationRow& row,
                               const Reserve& changed) {
  if (changed.pickUp != row.pickUp)
    return decideDays(book, row.model, changed.pickUp, changed.due);
  const auto due = decideDue(book.calendar(), book.policy(), row.pickUp,
                             {changed.due, OnClosedDay::Roll});
  if (!due) return due.error();
  return BookedDays{*due, book.reserved(row.model, row.pickUp, due->day)};
}

}  // namespace

Result<std::vector<Issue>> issuesOfChange(store::Db& db, Day today,
                                          const store::ReservationRow& row,
                                          const ChangeReservation& intent) {
  const Reserve changed = asReserve(row, intent);
  StockBook book(db, row.center, today);
  const auto days = changedDays(book, row, changed);
  if (!days) return days.error();
  return issuesOf(db, book, changed, *days, row.id);
}

Result<void> decide(Work& work, const ChangeReservation& intent) {
  const auto row = openReservation(work, intent.reservation);
  if (!row) return row.error();
  const Reserve changed = asReserve(*row, intent);
  if (changed.quantity < 1) return Error{Errc::BadInput, "quantity"};
  StockBook book(work.db(), row->center, work.today());
  const auto days = changedDays(book, *row, changed);
  if (!days) return days.error();
  const Stock others = withoutReservation(book.of(row->model), row->code);
  if (row->keepsKits() && !fits(others, book, days->occupied, changed.quantity, row->kit))
    return Error{Errc::ReservationFull,
                 std::to_string(std::max(
                     0, freeThroughout(others, {book.calendar(), days->occupied})))};
  const auto issues = issuesOf(work.db(), book, changed, *days, row->id);
  if (auto allowed = requireApproval(work.rows(), issues, intent.approval); !allowed)
    return allowed;
  ReservationChanged fact{work.today()};
  std::vector<Commitment> personal;
  if (changed.pickUp != row->pickUp) fact.pickUp = changed.pickUp;
  if (days->due.day != row->due) fact.due = days->due.day;
  if (intent.quantity && *intent.quantity != row->quantity)
    fact.quantity = static_cast<std::uint32_t>(*intent.quantity);
  if (!intent.sourceTerms.empty()) fact.sourceTerms = intent.sourceTerms;
  recordApproval({work, aggOf(row->id), personal}, issues, intent.approval, fact);
  work.emit(aggOf(row->id), std::move(fact), std::move(personal));
  tellReservation(work, Notice::ReservationChanged, *row, changed.pickUp.iso());
  moveUp(work, row->model);
  return {};
}

}  // namespace kstem
