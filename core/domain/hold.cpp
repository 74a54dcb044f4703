#include "core/domain/hold.h"

#include <algorithm>

#include "core/domain/due.h"

namespace kstem {
namespace {

bool isOverdue(const HeldLine& line, Day today) noexcept {
  return line.status == LineStatus::Open && line.due < today;
}

void widen(Hold& hold, const DayRange& days) noexcept {
  const Day last = days.end - 1;
  hold.from = hold.from ? std::min(*hold.from, days.first) : days.first;
  hold.until = hold.until ? std::max(*hold.until, last) : last;
}

}  // namespace

int latenessOf(const HeldLine& line, Day today) noexcept {
  if (line.status == LineStatus::Unconfirmed) return 0;
  return std::max(line.lateBefore, daysLate(line.due, line.actual.value_or(today)));
}

std::optional<DayRange> holdDaysOf(const HeldLine& line, const CenterPolicy& policy) noexcept {
  if (line.status != LineStatus::Returned || !line.actual) return std::nullopt;
  const int late = latenessOf(line, *line.actual);
  const int days = late >= policy.longLateFrom ? policy.longHoldDays : late;
  if (late == 0 || days == 0) return std::nullopt;
  return DayRange{*line.actual + 1, *line.actual + days + 1};
}

bool isHolding(const HeldLine& line, std::optional<Day> liftedThrough, Day today,
               const CenterPolicy& policy) noexcept {
  if (isOverdue(line, today)) return true;
  const auto days = holdDaysOf(line, policy);
  return days && days->end > today && !(liftedThrough && days->end - 1 <= *liftedThrough);
}

Hold holdOf(std::span<const HeldLine> lines, std::optional<Day> liftedThrough, Day today,
            const CenterPolicy& policy) noexcept {
  Hold hold;
  for (const HeldLine& line : lines) {
    if (!isHolding(line, liftedThrough, today, policy)) continue;
    hold.longestLate = std::max(hold.longestLate, latenessOf(line, today));
    if (isOverdue(line, today)) ++hold.overdueNow;
    if (const auto days = holdDaysOf(line, policy)) widen(hold, *days);
  }
  return hold;
}

}  // namespace kstem
