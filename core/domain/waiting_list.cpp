#include "core/domain/waiting_list.h"

namespace kstem {

std::vector<Promise> servable(const Stock& stock, const Calendar& calendar) {
  Stock rest = stock;
  std::vector<Promise> turns;
  for (const Promise& wish : stock.waiting) {
    const int free = freeThroughout(rest, {calendar, wish.days});
    if (free >= wish.quantity) turns.push_back(wish);
    if (free > 0) rest.promises.push_back(wish);  // its kits, or those that it waits for
  }
  return turns;
}

}  // namespace kstem
