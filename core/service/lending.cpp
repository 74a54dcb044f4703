#include "core/service/lending.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/domain/closure_names.h"
#include "core/service/decide.h"
#include "core/service/limits.h"
#include "core/service/promises.h"
#include "core/service/reserving.h"

namespace kstem {

Result<store::KitRow> kitInHand(Work& work, const KitId& id) {
  const auto kit = work.rows().kit(id);
  if (!kit) return Error{Errc::KitUnknown, {}};
  switch (kit->standing) {
    case Standing::OnLoan: return Error{Errc::KitAlreadyOut, kit->code.digits()};
    case Standing::Retired: return Error{Errc::KitRetired, kit->code.digits()};
    case Standing::Lost: return Error{Errc::KitLost, kit->code.digits()};
    case Standing::Shelf:
    case Standing::ToCheck:
    case Standing::ToInspect:
    case Standing::Repair:
    case Standing::OnTheWay: return *kit;  // whoever has it in hand is right
  }
  return *kit;
}

namespace {

Result<std::vector<store::KitRow>> lendableKits(Work& work, const CheckOut& intent) {
  std::vector<store::KitRow> kits;
  for (const KitId& id : intent.kits) {
    auto kit = kitInHand(work, id);
    if (!kit) return kit.error();
    kits.push_back(*std::move(kit));
  }
  return kits;
}

Result<void> checkBorrower(Work& work, const CheckOut& intent) {
  if (!work.rows().school(intent.school)) return Error{Errc::SchoolUnknown, {}};
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  if (work.rows().standsFor(teacher->school) != intent.school)
    return Error{Errc::TeacherElsewhere, teacher->code.digits()};
  return {};
}

bool wasTyped(const std::vector<OutCount>& counts, const KitId& kit, std::uint32_t no, int& out) {
  for (const OutCount& count : counts)
    if (count.kit == kit && count.no == no) return out = count.out, true;
  return false;
}

bool countsFit(store::Rows& rows, const std::vector<store::KitRow>& kits,
               const std::vector<OutCount>& counts) {
  for (const store::KitRow& kit : kits)
    for (const PartOut& part : partsGoingOut(rows, kit, counts))
      if (part.out > part.expected) return false;
  return std::all_of(counts.begin(), counts.end(),
                     [](const OutCount& count) { return count.out >= 0; });
}

/// The day on which it left. Errors: OutTooFar.
Result<Day> outDayOf(Work& work, const CheckOut& intent) {
  const Day out = intent.outDay.value_or(work.today());
  if (out > work.today() || work.today() - out > kPaperLoanDays)
    return Error{Errc::OutTooFar, out.iso()};
  return out;
}

std::optional<std::string> unlessEmpty(std::string_view text) {
  const std::string kept = trimmed(text);
  return kept.empty() ? std::nullopt : std::optional(nfc(kept));
}

/// What all kits of one loan have in common.
KitCheckedOut sharedFact(Work& work, const CheckOut& intent, const Code& loan, const DueDay& due) {
  KitCheckedOut fact;
  fact.loan = loan;
  fact.school = intent.school;
  fact.teacher = intent.teacher;
  fact.center = work.place().center;
  fact.outDay = intent.outDay.value_or(work.today());
  fact.processedDay = work.today();
  fact.dueDay = due.day;
  fact.dueReason = closureText(due.moved);
  fact.carrier = unlessEmpty(intent.carrier);
  fact.tracking = unlessEmpty(intent.tracking);
  return fact;
}

}  // namespace

Result<DueDay> decideDue(const Calendar& calendar, const CenterPolicy& policy, Day out,
                         const DueChoice& choice) {
  if (!choice.byHand) return dueDay(calendar, policy, out);
  const Day day = *choice.byHand;
  if (day <= out) return Error{Errc::DueBeforeOut, day.iso()};
  if (day - out > policy.managerLoanDays) return Error{Errc::DueTooFar, day.iso()};
  const Day kept = choice.onClosed == OnClosedDay::Keep ? day : calendar.roll(day);
  return DueDay{kept, day, calendar.closedWithin({day, kept})};
}

namespace {

/// Says what was collected, and lets go of the rest where the clerk said so.
void settleReservations(Work& work, const CheckOut& intent,
                        const std::vector<std::optional<ReservationId>>& claims) {
  std::map<ReservationId, int> collected;
  for (const auto& claim : claims)
    if (claim) ++collected[*claim];
  for (const auto& [id, count] : collected) {
    const auto row = store::ReservationRows(work.db()).one(id);
    if (!row) continue;
    tellReservation(work, Notice::ReservationCollected, *row,
                    std::to_string(row->collected + count) + "/" + std::to_string(row->quantity));
    const bool lets = intent.rest == RestOf::Released && intent.reservation == id;
    if (!lets || row->rest() <= count) continue;
    work.emit(aggOf(id), ReservationReleased{work.today()});
    moveUp(work, row->model);
  }
}

}  // namespace

std::vector<PartOut> partsGoingOut(store::Rows& rows, const store::KitRow& kit,
                                   const std::vector<OutCount>& counts) {
  std::vector<PartOut> parts;
  const auto model = rows.model(kit.model);
  if (!model) return parts;
  const auto counted = rows.counted(kit.id);
  for (const Part& part : model->parts) {
    const auto it = counted.find(part.no);
    const int full = static_cast<int>(part.quantity);
    int have = it == counted.end() ? full : std::min(full, it->second);
    wasTyped(counts, kit.id, part.no, have);
    parts.push_back({part.no, part.quantity, static_cast<std::uint32_t>(std::max(0, have))});
  }
  return parts;
}

Result<void> decide(Work& work, const CheckOut& intent) {
  if (intent.kits.empty()) return Error{Errc::LoanEmpty, {}};
  if (auto fits = checkBorrower(work, intent); !fits) return fits;
  const auto kits = lendableKits(work, intent);
  if (!kits) return kits.error();
  if (!countsFit(work.rows(), *kits, intent.counts)) return Error{Errc::CountsWrong, {}};
  const auto out = outDayOf(work, intent);
  if (!out) return out.error();
  const Calendar calendar = work.calendar();
  const CenterPolicy policy = work.rows().policy(work.place().center);
  const auto due = decideDue(calendar, policy, *out, {intent.due, intent.onClosed});
  if (!due) return due.error();
  const auto issues = issuesOf(
      {work.db(), work.rows(), calendar, policy, work.place().center, work.today()}, intent);
  if (auto allowed = requireApproval(work.rows(), issues, intent.approval); !allowed)
    return allowed;
  const auto loan = work.issue(CodeKind::Loan);
  if (!loan) return loan.error();
  const KitCheckedOut shared = sharedFact(work, intent, *loan, *due);
  const auto claims = collectedWith(work.db(), work.place().center, work.today(), intent);
  for (std::size_t i = 0; i < kits->size(); ++i) {
    const store::KitRow& kit = (*kits)[i];
    KitCheckedOut fact = shared;
    std::vector<Commitment> personal;
    fact.reservation = claims[i];
    fact.parts = partsGoingOut(work.rows(), kit, intent.counts);
    fact.receiver = work.keepPersonal(aggOf(kit.id), trimmed(intent.receiver), personal);
    recordApproval({work, aggOf(kit.id), personal}, issues, intent.approval, fact);
    work.emit(aggOf(kit.id), std::move(fact), std::move(personal));
  }
  settleReservations(work, intent, claims);
  work.tell({Notice::LoanCommitted, loan->digits(), {}, due->day.iso()});
  return {};
}

}  // namespace kstem
