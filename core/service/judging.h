#pragma once

#include "core/service/stock_book.h"
#include "core/service/work.h"

namespace kstem {

// What desks promised and lent without knowing of each other, decided by a desk of the pick-up center
// (sync.md 2.8, C1, C2, C15). Only what nobody knew of counts: kits that broke or are late put a
// promise at risk, they do not end it. Decided twice, the second time does nothing.

/// Extensions give way to promises that they did not know of: the latest open day that leaves the
/// kit free by the pick-up, never before the day that stood on the slip.
void shortenExtensions(Work& work, StockBook& book);

/// Requests of other centers, in their order, are accepted as long as kits are free. Of two promises,
/// or a promise and a checkout to somebody else, that cannot both be kept the later promise is
/// refused, with what it lost to. A request that lost to nothing new waits for a clerk.
void judgePromises(Work& work, StockBook& book);

}  // namespace kstem
