#include "core/service/decide.h"
#include "core/service/lending.h"

namespace kstem {
namespace {

Result<store::KitRow> replacement(Work& work, const SwapKit& intent, const store::KitRow& faulty) {
  const auto kit = work.rows().kit(intent.instead);
  if (!kit) return Error{Errc::KitUnknown, {}};
  const std::string code = kit->code.digits();
  if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, code};
  if (kit->standing == Standing::Retired) return Error{Errc::KitRetired, code};
  if (kit->standing == Standing::Lost) return Error{Errc::KitLost, code};
  if (kit->model != faulty.model) return Error{Errc::KitsDiffer, code};
  if (kit->standing != Standing::Shelf) return Error{Errc::KitToCheckFirst, code};
  return *kit;
}

/// What the other kit's slip says already, for the kit that takes its place.
KitCheckedOut sameLoan(Work& work, const store::LineRow& line, const store::KitRow& kit) {
  KitCheckedOut fact;
  fact.loan = line.loanCode;
  fact.school = line.school;
  fact.teacher = line.teacher;
  fact.center = work.place().center;
  fact.outDay = fact.processedDay = work.today();
  fact.dueDay = line.dueDay;
  fact.dueReason = line.dueReason;
  fact.parts = partsGoingOut(work.rows(), kit);
  fact.swapFor = line.checkout;
  fact.loanGroup = line.loan;
  return fact;
}

}  // namespace

Result<void> decide(Work& work, const SwapKit& intent) {
  const auto faulty = work.rows().kit(intent.faulty);
  if (!faulty) return Error{Errc::KitUnknown, {}};
  const auto line = faulty->checkout ? work.rows().line(*faulty->checkout) : std::nullopt;
  if (!line) return Error{Errc::KitNotOut, faulty->code.digits()};
  const auto instead = replacement(work, intent, *faulty);
  if (!instead) return instead.error();
  work.emit(aggOf(faulty->id),
            KitReturned{line->checkout, work.place().center, work.today(), work.today()});
  work.emit(aggOf(instead->id), sameLoan(work, *line, *instead));
  work.tell({Notice::KitSwapped, faulty->code.digits(), {}, instead->code.digits()});
  return {};
}

}  // namespace kstem
