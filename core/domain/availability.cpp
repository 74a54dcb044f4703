#include "core/domain/availability.h"

#include <algorithm>

namespace kstem {
namespace {

/// Adds numbers to stretches of days in one pass: +n where a stretch begins, −n where it ends.
class Sweep final {
 public:
  explicit Sweep(DayRange days) : m_days(days), m_steps(size() + 1, 0) {}

  void add(DayRange range, int n) {
    const DayRange seen = clipped(range);
    if (seen.first >= seen.end) return;
    m_steps[at(seen.first)] += n;
    m_steps[at(seen.end)] -= n;
  }
  int next() { return m_sum += m_steps[m_next++]; }

 private:
  std::size_t size() const { return static_cast<std::size_t>(std::max(0, m_days.end - m_days.first)); }
  std::size_t at(Day day) const { return static_cast<std::size_t>(day - m_days.first); }
  DayRange clipped(DayRange range) const {
    return {std::max(range.first, m_days.first), std::min(range.end, m_days.end)};
  }

  DayRange m_days;
  std::vector<int> m_steps;
  std::size_t m_next = 0;
  int m_sum = 0;
};

/// The days on which the kit counts in the pool and is busy, no day twice.
void addBusy(const StockKit& kit, Sweep& busy) {
  std::vector<DayRange> ranges;
  for (const KitUse& use : kit.uses)
    ranges.push_back({std::max(use.days.first, kit.pool.first), std::min(use.days.end, kit.pool.end)});
  std::sort(ranges.begin(), ranges.end());
  Day covered = kAlways;
  for (const DayRange& range : ranges) {
    busy.add({std::max(range.first, covered), range.end}, 1);
    covered = std::max(covered, range.end);
  }
}

const KitUse* useOn(const StockKit& kit, Day day) {
  const KitUse* found = nullptr;
  for (const KitUse& use : kit.uses)
    if (contains(use.days, day) && (found == nullptr || use.why < found->why)) found = &use;
  return found;
}

/// The first day on which the kit is used again after `day`.
Day nextUse(const StockKit& kit, Day day) {
  Day next = kNever;
  for (const KitUse& use : kit.uses)
    if (use.days.first >= day) next = std::min(next, use.days.first);
  return next;
}

}  // namespace

DaySheet::DaySheet(const Calendar& calendar, DayRange range) : days(range) {
  for (Day day = range.first; day < range.end; day = day + 1)
    closed.push_back(!calendar.isOpen(day));
}

std::vector<DayCount> countDays(const Stock& stock, const DaySheet& sheet) {
  const DayRange& days = sheet.days;
  Sweep pool(days), busy(days), promised(days), waiting(days);
  for (const StockKit& kit : stock.kits) {
    pool.add(kit.pool, 1);
    addBusy(kit, busy);
  }
  for (const Promise& promise : stock.promises) promised.add(promise.days, promise.quantity);
  for (const Promise& wish : stock.waiting) waiting.add(wish.days, wish.quantity);
  std::vector<DayCount> counts;
  counts.reserve(sheet.closed.size());
  for (const bool closed : sheet.closed) {
    const Day day = days.first + static_cast<int>(counts.size());
    counts.push_back({day, pool.next(), busy.next(), promised.next(), waiting.next(), closed});
  }
  return counts;
}

std::vector<Reason> reasonsOn(const Stock& stock, Day day) {
  std::vector<Reason> kits, promises;
  for (const StockKit& kit : stock.kits)
    if (const KitUse* use = useOn(kit, day)) kits.push_back({kit.code, *use, 1});
  for (const Promise& promise : stock.promises)
    if (contains(promise.days, day))
      promises.push_back({{},
                          {Busy::Kept, promise.days, promise.code, promise.school, promise.due},
                          promise.quantity});
  std::sort(kits.begin(), kits.end(),
            [](const Reason& a, const Reason& b) { return a.kit < b.kit; });
  std::sort(promises.begin(), promises.end(),
            [](const Reason& a, const Reason& b) { return a.use.about < b.use.about; });
  kits.insert(kits.end(), promises.begin(), promises.end());
  return kits;
}

int freeThroughout(const Stock& stock, const DaySheet& sheet) {
  std::optional<int> open, any;
  for (const DayCount& count : countDays(stock, sheet)) {
    any = std::min(any.value_or(count.available()), count.available());
    if (!count.closed) open = std::min(open.value_or(count.available()), count.available());
  }
  return open ? *open : any.value_or(0);
}

Stock withUse(Stock stock, const KitId& kit, const KitUse& use) {
  for (StockKit& one : stock.kits)
    if (one.kit == kit) one.uses.push_back(use);
  return stock;
}

Stock withoutReservation(Stock stock, const Code& code) {
  const auto same = [&](const Promise& promise) { return promise.code == code; };
  std::erase_if(stock.promises, same);
  std::erase_if(stock.waiting, same);
  for (StockKit& kit : stock.kits)
    std::erase_if(kit.uses, [&](const KitUse& use) {
      return use.why == Busy::Kept && use.about == code;
    });
  return stock;
}

bool isFree(const StockKit& kit, DayRange days) {
  const bool counts = kit.pool.first <= days.first && days.end <= kit.pool.end;
  return counts && std::none_of(kit.uses.begin(), kit.uses.end(),
                                [&](const KitUse& use) { return overlaps(use.days, days); });
}

std::optional<KitId> kitToName(const Stock& stock, DayRange days) {
  const StockKit* best = nullptr;
  for (const StockKit& kit : stock.kits) {
    if (!isFree(kit, days)) continue;
    const Day next = nextUse(kit, days.end);
    const Day bestNext = best == nullptr ? kAlways : nextUse(*best, days.end);
    const bool better = best == nullptr || next > bestNext ||
                        (next == bestNext && kit.code < best->code);
    if (better) best = &kit;
  }
  return best == nullptr ? std::nullopt : std::optional(best->kit);
}

}  // namespace kstem
