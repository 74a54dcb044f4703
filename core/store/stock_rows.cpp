#include "core/store/stock_rows.h"

#include "core/store/columns.h"

namespace kstem::store {
namespace {

// `short_rule` 1 is ShortRule::Ask: such a kit is lent only when a clerk decides so, which cannot
// be promised ahead.
#define KSTEM_STOCK_COLUMNS                                                             \
  "SELECT k.agg, k.code, k.model, k.standing, l.loan, l.school, l.out_day, l.due_day, " \
  "(SELECT max(b.back_day) FROM view_line AS b WHERE b.agg = k.agg), "                  \
  "m.short_rule = 1 AND EXISTS(SELECT 1 FROM view_kit_part AS h JOIN view_part AS p "   \
  "ON p.agg = k.model AND p.no = h.no WHERE h.agg = k.agg AND p.consumable = 0 "        \
  "AND h.have < p.quantity), k.arrives "                                                \
  "FROM view_kit AS k LEFT JOIN view_model AS m ON m.agg = k.model "                    \
  "LEFT JOIN view_line AS l ON l.checkout = k.checkout "

#define KSTEM_COUNTS_AT "WHERE ((k.place = ?1 AND k.sent_to IS NULL) OR k.sent_to = ?1) "

StockKitRow readKit(Query& q) {
  StockKitRow row{q.id<KitId>(0), codeAt(q, 1), q.id<ModelId>(2),
                  static_cast<Standing>(q.number(3))};
  if (!q.isNull(4))
    row.loan = OpenLoanRow{codeAt(q, 4), q.id<SchoolId>(5), maybeDayAt(q, 6).value_or(Day()),
                           maybeDayAt(q, 7).value_or(Day())};
  row.lastBack = maybeDayAt(q, 8);
  row.mayNotLeave = q.number(9) != 0;
  row.arrives = maybeDayAt(q, 10);
  return row;
}

}  // namespace

std::vector<StockKitRow> StockRows::kitsAt(const CenterId& center,
                                           const std::optional<ModelId>& model) {
  Query query =
      m_db.query(model ? KSTEM_STOCK_COLUMNS KSTEM_COUNTS_AT "AND k.model = ?2 ORDER BY k.code"
                       : KSTEM_STOCK_COLUMNS KSTEM_COUNTS_AT "ORDER BY k.code");
  query.bind(center);
  if (model) query.bind(*model);
  std::vector<StockKitRow> rows;
  while (query.step()) rows.push_back(readKit(query));
  return rows;
}

}  // namespace kstem::store
