#include <algorithm>

#include "core/service/paper_parts.h"
#include "core/store/restock_rows.h"

namespace kstem {

RestockList makeRestockList(Bank& bank, const PaperIssue& by) {
  RestockList list;
  list.head = paperHead(bank, by);
  store::RestockRows rows(bank.db(), bank.place().center);
  for (const store::RestockRow& row : rows.read(0, rows.count()))
    list.lines.push_back({row.partName, row.modelName, row.kits, row.waiting, row.missing, row.owed,
                          row.unitPrice, std::int64_t{row.unitPrice} * std::max(0, row.missing - row.owed)});
  return list;
}

Result<RestockList> printRestockList(Bank& bank, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::RestockList, clerk, [&] {
    return makeRestockList(bank, {clerk, 1});
  });
}

}  // namespace kstem
