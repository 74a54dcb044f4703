#include "core/store/restock_rows.h"

#include "core/store/columns.h"

namespace kstem::store {
namespace {

#define KSTEM_SHORT_BOXES                                                                     \
  "FROM view_kit_part AS h CROSS JOIN view_kit AS k ON k.agg = h.agg JOIN view_part AS p ON " \
  "p.agg = k.model AND p.no = h.no WHERE h.have < p.enough AND k.place = ?1 AND "             \
  "k.retired = 0 AND k.standing <> 5 "
// In repair for its key parts alone, and this is the only one that it lacks.
#define KSTEM_WAITS                                                                            \
  "(k.awaits_keys = 1 AND p.key_part = 1 AND NOT EXISTS (SELECT 1 FROM view_kit_part AS o "    \
  "JOIN view_part AS q ON q.agg = k.model AND q.no = o.no WHERE o.agg = k.agg AND o.no <> "    \
  "h.no AND q.key_part = 1 AND o.have < q.quantity))"
#define KSTEM_OWED_TO_BOX                                                                 \
  "(SELECT coalesce(sum(c.missing + c.broken - c.settled), 0) FROM view_claim AS c WHERE " \
  "c.agg = h.agg AND c.no = h.no)"

}  // namespace

int RestockRows::count() {
  Query query = m_db.query("SELECT count(*) FROM (SELECT 1 " KSTEM_SHORT_BOXES
                           "GROUP BY k.model, h.no)");
  query.bind(m_center);
  return query.step() ? query.small(0) : 0;
}

std::vector<RestockRow> RestockRows::read(int first, int count) {
  Query query = m_db.query(
      "SELECT model, no, m.name, part, price, count(*), sum(missing), sum(owed), sum(waits) FROM "
      "(SELECT k.model AS model, h.no AS no, p.name AS part, p.unit_price AS price, "
      "p.quantity - h.have AS missing, " KSTEM_OWED_TO_BOX " AS owed, " KSTEM_WAITS
      " AS waits " KSTEM_SHORT_BOXES
      ") JOIN view_model AS m ON m.agg = model GROUP BY model, no ORDER BY sum(waits) = 0, m.name, no LIMIT ? "
      "OFFSET ?");
  query.bind(m_center).bind(std::int64_t{count}).bind(std::int64_t{first});
  return all<RestockRow>(std::move(query), [](Query& q) {
    return RestockRow{q.id<ModelId>(0), static_cast<std::uint32_t>(q.number(1)),
                      q.text(2),        q.text(3),
                      q.small(4),       q.small(5),
                      q.small(6),       q.small(7),
                      q.small(8)};
  });
}

std::vector<ShortBox> RestockRows::boxes(const ModelId& model, std::uint32_t no) {
  Query query = m_db.query(
      "SELECT k.agg, h.have, p.quantity, " KSTEM_WAITS " " KSTEM_SHORT_BOXES
      "AND k.model = ?2 AND h.no = ?3 AND k.standing IN (0, 3, 4) ORDER BY k.code");
  query.bind(m_center).bind(model).bind(std::int64_t{no});
  return all<ShortBox>(std::move(query), [](Query& q) {
    return ShortBox{q.id<KitId>(0), q.small(1), q.small(2), q.number(3) != 0};
  });
}

}  // namespace kstem::store
