#include <algorithm>

#include "core/domain/due.h"
#include "core/service/decide.h"
#include "core/service/limits.h"
#include "core/service/promises.h"

namespace kstem {
namespace {

std::vector<store::LineRow> openLines(Work& work, const GroupId& loan) {
  auto lines = work.rows().linesOfLoan(loan);
  std::erase_if(lines, [](const store::LineRow& line) { return line.status != LineStatus::Open; });
  return lines;
}

/// The new day of every line; each must come later than it was. The bound is checked on the raw
/// day, before it is rolled. Errors: DueBeforeOut, DueTooFar.
Result<void> checkDue(Work& work, const std::vector<store::LineRow>& lines, Day raw, Day due,
                      const CenterPolicy& policy) {
  for (const store::LineRow& line : lines) {
    if (due <= std::max(work.today(), line.dueDay)) return Error{Errc::DueBeforeOut, due.iso()};
    if (raw - line.outDay > policy.managerLoanDays) return Error{Errc::DueTooFar, due.iso()};
  }
  return {};
}

}  // namespace

Result<void> decide(Work& work, const Extend& intent) {
  if (work.rows().linesOfLoan(intent.loan).empty()) return Error{Errc::LoanUnknown, {}};
  const auto lines = openLines(work, intent.loan);
  if (lines.empty()) return Error{Errc::KitNotOut, {}};
  const Calendar calendar = work.calendar();
  const CenterPolicy policy = work.rows().policy(work.place().center);
  const Day due = calendar.roll(intent.due);
  if (auto fits = checkDue(work, lines, intent.due, due, policy); !fits) return fits;
  if (auto free = checkExtension(work.db(), work.today(), lines, due); !free) return free;
  const auto issues = issuesOf(
      {work.db(), work.rows(), calendar, policy, work.place().center, work.today()}, intent);
  if (auto allowed = requireApproval(work.rows(), issues, intent.approval); !allowed)
    return allowed;
  for (const store::LineRow& line : lines) {
    KitDueSet fact{line.checkout, due, work.today(), DueCause::Extended, {}};
    std::vector<Commitment> personal;
    const int late = std::max(line.lateBefore, daysLate(line.dueDay, work.today()));
    if (late > 0) fact.lateBefore = static_cast<std::uint32_t>(late);
    recordApproval({work, aggOf(line.kit), personal}, issues, intent.approval, fact);
    work.emit(aggOf(line.kit), std::move(fact), std::move(personal));
  }
  work.tell({Notice::LoanExtended, lines.front().loanCode.digits(), {}, due.iso()});
  return {};
}

}  // namespace kstem
