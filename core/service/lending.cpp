#include "core/service/lending.h"

#include "core/domain/closure_names.h"
#include "core/service/decide.h"

namespace kstem {
namespace {

Result<store::KitRow> lendable(Work& work, const KitId& id) {
  const auto kit = work.rows().kit(id);
  if (!kit) return Error{Errc::KitUnknown, {}};
  switch (kit->standing) {
    case Standing::OnLoan: return Error{Errc::KitAlreadyOut, kit->code.digits()};
    case Standing::Retired: return Error{Errc::KitRetired, kit->code.digits()};
    case Standing::Lost: return Error{Errc::KitLost, kit->code.digits()};
    case Standing::Shelf:
    case Standing::ToCheck:
    case Standing::ToInspect:
    case Standing::Repair: return *kit;
  }
  return *kit;
}

Result<std::vector<store::KitRow>> lendableKits(Work& work, const CheckOut& intent) {
  std::vector<store::KitRow> kits;
  for (const KitId& id : intent.kits) {
    auto kit = lendable(work, id);
    if (!kit) return kit.error();
    kits.push_back(*std::move(kit));
  }
  return kits;
}

Result<void> checkBorrower(Work& work, const CheckOut& intent) {
  if (!work.rows().school(intent.school)) return Error{Errc::SchoolUnknown, {}};
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  if (teacher->school != intent.school)
    return Error{Errc::TeacherElsewhere, teacher->code.digits()};
  return {};
}

}  // namespace

Result<DueDay> decideDue(const Calendar& calendar, const CenterPolicy& policy, Day today,
                         std::optional<Day> byHand) {
  if (!byHand) return dueDay(calendar, policy, today);
  if (*byHand <= today) return Error{Errc::DueBeforeOut, byHand->iso()};
  if (*byHand - today > policy.maxLoanDays) return Error{Errc::DueTooFar, byHand->iso()};
  const Day rolled = calendar.roll(*byHand);
  return DueDay{rolled, *byHand, calendar.closedWithin({*byHand, rolled})};
}

std::vector<PartOut> partsGoingOut(store::Rows& rows, const store::KitRow& kit) {
  std::vector<PartOut> parts;
  const auto model = rows.model(kit.model);
  if (!model) return parts;
  const auto counted = rows.counted(kit.id);
  for (const Part& part : model->parts) {
    const auto it = counted.find(part.no);
    const auto have = it == counted.end() ? part.quantity : static_cast<std::uint32_t>(it->second);
    parts.push_back({part.no, part.quantity, have});
  }
  return parts;
}

Result<void> decide(Work& work, const CheckOut& intent) {
  if (intent.kits.empty()) return Error{Errc::LoanEmpty, {}};
  if (auto fits = checkBorrower(work, intent); !fits) return fits;
  const auto kits = lendableKits(work, intent);
  if (!kits) return kits.error();
  const CenterId& center = work.place().center;
  const auto due = decideDue(work.calendar(), work.rows().policy(center), work.today(), intent.due);
  if (!due) return due.error();
  const auto loan = work.issue(CodeKind::Loan);
  if (!loan) return loan.error();
  for (const store::KitRow& kit : *kits)
    work.emit(
        aggOf(kit.id),
        KitCheckedOut{*loan, intent.school, intent.teacher, center, work.today(), work.today(),
                      due->day, closureText(due->moved), partsGoingOut(work.rows(), kit)});
  work.tell({Notice::LoanCommitted, loan->digits(), {}, due->day.iso()});
  return {};
}

}  // namespace kstem
