#include "core/domain/waiting_list.h"

#include <algorithm>

namespace kstem {
namespace {

/// How many of the kits that would do for the wish are free for all of it.
int freeFor(const Stock& stock, const Calendar& calendar, const Promise& wish) {
  const int free = freeThroughout(stock, {calendar, wish.days});
  if (!wish.kit) return free;
  const bool has = std::any_of(stock.kits.begin(), stock.kits.end(), [&](const StockKit& kit) {
    return kit.kit == *wish.kit && isFree(kit, wish.days);
  });
  return has ? std::min(free, 1) : 0;
}

/// Goes along the line: who can be served, and who is in the way of those behind.
class Line final {
 public:
  Line(const Stock& stock, const Calendar& calendar) : m_rest(stock), m_calendar(calendar) {}

  /// False when it has to go on waiting.
  bool serve(const Promise& wish) {
    const int free = freeFor(m_rest, m_calendar, wish);
    if (free > 0) take(wish);  // its kits, or those that it waits for
    return free >= wish.quantity;
  }
  Stock rest() && { return std::move(m_rest); }

 private:
  void take(const Promise& wish) {
    if (wish.kit)
      m_rest = withUse(std::move(m_rest), *wish.kit, {Busy::Kept, wish.days, wish.code});
    else
      m_rest.promises.push_back(wish);
  }

  Stock m_rest;
  const Calendar& m_calendar;
};

}  // namespace

std::vector<Promise> servable(const Stock& stock, const Calendar& calendar) {
  Line line(stock, calendar);
  std::vector<Promise> turns;
  for (const Promise& wish : stock.waiting)
    if (line.serve(wish)) turns.push_back(wish);
  return turns;
}

Stock behindLine(const Stock& stock, const Calendar& calendar, const Code& upTo) {
  Line line(stock, calendar);
  for (const Promise& wish : stock.waiting) {
    if (wish.code == upTo) break;
    line.serve(wish);
  }
  return std::move(line).rest();
}

}  // namespace kstem
