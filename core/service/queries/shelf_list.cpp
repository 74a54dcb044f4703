#include "core/service/queries/shelf_list.h"

#include <algorithm>
#include <map>

#include "core/service/bank.h"
#include "core/service/shelving.h"

namespace kstem {

std::vector<ShelfItem> readShelves(Bank& bank) {
  const CenterId here = bank.place().center;
  store::ShelfRows rows(bank.db());
  std::map<std::string, ShelfItem> byName;
  for (const store::ShelfRow& row : rows.of(here))
    byName.try_emplace(row.name, ShelfItem{row.id, row.code, row.name, 0});
  for (const store::ShelfLoad& load : rows.loads(here)) {
    ShelfItem& item = byName.try_emplace(load.name, ShelfItem{{}, {}, load.name, 0}).first->second;
    item.kits = load.kits;
  }
  std::vector<ShelfItem> shelves;
  for (auto& [name, item] : byName) shelves.push_back(std::move(item));
  const ShelfRoute route(bank.db(), here);
  std::stable_sort(shelves.begin(), shelves.end(), [&](const ShelfItem& a, const ShelfItem& b) {
    return route.before(a.name, b.name);
  });
  return shelves;
}

}  // namespace kstem
