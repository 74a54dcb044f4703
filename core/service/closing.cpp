#include "core/service/closing.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/domain/due.h"
#include "core/service/decide.h"

namespace kstem {
namespace {

constexpr int kDaysAtMost = 366;

void close(DayExceptions& days, const ClosedDays& closed) {
  for (Day day = closed.first; day <= closed.last; day = day + 1) days[day] = {false, {}};
}

Result<void> check(Work& work, const ClosedDays& days) {
  if (days.count() < 1 || days.count() > kDaysAtMost) return Error{Errc::BadInput, "days"};
  if (days.center && !work.rows().center(*days.center)) return Error{Errc::CenterUnknown, {}};
  return {};
}

AggId ownerOf(const ClosedDays& days) { return days.center ? aggOf(*days.center) : bankAgg(); }

void closeDays(Work& work, const ClosedDays& closed, const std::string& reason) {
  const AggId whose = ownerOf(closed);
  for (Day day = closed.first; day <= closed.last; day = day + 1)
    work.emit(whose, CenterDaySet{day, DayMark::Closed, reason});
}

std::optional<std::uint32_t> lateBy(const store::LineRow& line, Day today) {
  const int late = daysLate(line.dueDay, today);
  if (late == 0) return std::nullopt;
  return static_cast<std::uint32_t>(late);
}

Result<void> moveDue(Work& work, const ClosedDays& closed, const std::string& reason,
                     const DueMove& move) {
  const auto line = work.rows().line(move.checkout);
  if (!line || line->status != LineStatus::Open) return Error{Errc::LoanUnknown, {}};
  if (closed.center && *closed.center != line->center) return Error{Errc::BadInput, "center"};
  const Day due = calendarWith(work.rows(), line->center, closed).roll(move.due);
  if (due <= work.today() || due <= line->dueDay) return Error{Errc::DueBeforeOut, due.iso()};
  KitDueSet set{line->checkout, due, work.today(), DueCause::Closure, reason};
  set.lateBefore = lateBy(*line, work.today());
  work.emit(aggOf(line->kit), std::move(set));
  return {};
}

}  // namespace

Calendar calendarWith(store::Rows& rows, const CenterId& center, const ClosedDays& closed) {
  DayExceptions days = rows.exceptionsBy(bankAgg());
  if (!closed.center) close(days, closed);
  DayExceptions own = rows.exceptionsBy(aggOf(center));
  if (closed.center == center) close(own, closed);
  for (auto& [day, exception] : own) days[day] = std::move(exception);
  return {HolidayTable::builtIn(), std::move(days)};
}

Day movedDue(const Calendar& calendar, Day due, Day today) {
  return calendar.roll(std::max(due, today + 1));
}

Result<void> decide(Work& work, const DeclareClosure& intent) {
  const ClosedDays closed{intent.center, intent.first, intent.last};
  const std::string reason = trimmed(intent.reason);
  if (auto ok = check(work, closed); !ok) return ok;
  if (reason.empty()) return Error{Errc::BadInput, "reason"};
  closeDays(work, closed, reason);
  for (const DueMove& move : intent.moves)
    if (auto moved = moveDue(work, closed, reason, move); !moved) return moved;
  work.tell({Notice::ClosureDeclared,
             {},
             reason,
             intent.moves.empty() ? std::string() : std::to_string(intent.moves.size())});
  return {};
}

Result<void> decide(Work& work, const ClearDays& intent) {
  const ClosedDays days{intent.center, intent.first, intent.last};
  if (auto ok = check(work, days); !ok) return ok;
  int cleared = 0;
  for (const auto& [day, said] : work.rows().exceptionsBy(ownerOf(days))) {
    if (!days.has(day)) continue;
    work.emit(ownerOf(days), CenterDaySet{day, DayMark::Cleared, {}});
    ++cleared;
  }
  if (cleared == 0) return Error{Errc::BadInput, "days"};
  work.tell({Notice::DaysCleared, {}, {}, std::to_string(cleared)});
  return {};
}

}  // namespace kstem
