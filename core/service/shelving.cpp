#include "core/service/shelving.h"

#include <algorithm>
#include <limits>
#include <set>

#include "core/base/text.h"
#include "core/domain/shelf_order.h"
#include "core/service/decide.h"

namespace kstem {

ShelfRoute::ShelfRoute(store::Db& db, const CenterId& center) {
  for (const store::ShelfRow& row : store::ShelfRows(db).of(center)) {
    if (!row.position) continue;
    const auto [it, isFirst] = m_positions.try_emplace(row.name, *row.position);
    if (!isFirst) it->second = std::min(it->second, *row.position);
  }
}

bool ShelfRoute::before(const std::string& a, const std::string& b) const {
  const auto placeOf = [this](const std::string& shelf) {
    const auto it = m_positions.find(shelf);
    return it == m_positions.end() ? std::numeric_limits<int>::max() : it->second;
  };
  const int one = placeOf(a), other = placeOf(b);
  return one == other ? shelfBefore(a, b) : one < other;
}

/// A shelf that has a code keeps it; where all have one nothing is left to do.
Result<void> decide(Work& work, const RegisterShelves& intent) {
  std::set<std::string> known;
  for (const store::ShelfRow& row : store::ShelfRows(work.db()).of(work.place().center))
    known.insert(row.name);
  int made = 0;
  for (const std::string& typed : intent.names) {
    const std::string name = nfc(trimmed(typed));
    if (name.empty()) return Error{Errc::BadInput, "shelf"};
    if (!known.insert(name).second) continue;
    const auto code = work.issue(CodeKind::Shelf);
    if (!code) return code.error();
    work.emit(work.makeId(), ShelfRegistered{*code, work.place().center, name});
    ++made;
  }
  if (made == 0) return Error{Errc::CodeTaken, {}};
  work.tell({Notice::ShelvesKept, {}, {}, std::to_string(made)});
  return {};
}

Result<void> decide(Work& work, const OrderShelves& intent) {
  store::ShelfRows shelves(work.db());
  int position = 0;
  for (const ShelfId& id : intent.route) {
    const auto row = shelves.one(id);
    if (!row || row->center != work.place().center) return Error{Errc::BadInput, "shelf"};
    if (row->position != ++position)
      work.emit(aggOf(id), ShelfRouteSet{static_cast<std::uint32_t>(position)});
  }
  work.tell({Notice::RouteKept, {}, {}, {}});
  return {};
}

}  // namespace kstem
