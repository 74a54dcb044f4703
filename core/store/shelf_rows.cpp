#include "core/store/shelf_rows.h"

#include "core/store/columns.h"

namespace kstem::store {
namespace {

#define KSTEM_SHELF_COLUMNS "SELECT agg, code, center, name, position FROM view_shelf "

ShelfRow readShelf(Query& q) {
  ShelfRow row;
  row.id = q.id<ShelfId>(0);
  row.code = codeAt(q, 1);
  row.center = q.id<CenterId>(2);
  row.name = q.text(3);
  if (!q.isNull(4)) row.position = q.small(4);
  return row;
}

}  // namespace

std::optional<ShelfRow> ShelfRows::one(const ShelfId& id) {
  Query query = m_db.query(KSTEM_SHELF_COLUMNS "WHERE agg = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return readShelf(query);
}

std::vector<ShelfRow> ShelfRows::of(const CenterId& center) {
  return all<ShelfRow>(
      std::move(m_db.query(KSTEM_SHELF_COLUMNS "WHERE center = ? ORDER BY name, code, agg")
                    .bind(center)),
      readShelf);
}

std::vector<ShelfLoad> ShelfRows::loads(const CenterId& center) {
  Query query = m_db.query(
      "SELECT shelf, count(*) FROM view_kit WHERE place = ? AND retired = 0 AND shelf <> '' "
      "GROUP BY shelf ORDER BY shelf");
  return all<ShelfLoad>(std::move(query.bind(center)),
                        [](Query& q) { return ShelfLoad{q.text(0), q.small(1)}; });
}

}  // namespace kstem::store
