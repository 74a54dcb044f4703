#include "core/store/stocktake_rows.h"

#include <algorithm>

#include "core/store/columns.h"

namespace kstem::store {
namespace {

#define KSTEM_STOCKTAKE_COLUMNS                                                                 \
  "SELECT agg, grp, center, day, clerk, at, shelves, closed_on, end, closed_by FROM view_stocktake "
#define KSTEM_STOCKTAKE_KIT_COLUMNS                                                               \
  "SELECT k.agg, k.code, k.model, k.home, k.standing, k.place, k.shelf, l.standing, l.shelf, "    \
  "l.settled, c.grp, c.clerk, c.at, c.way, c.presence, c.shelf, c.condition, c.was_standing, "    \
  "c.was_place, c.was_shelf FROM view_kit AS k "                                                  \
  "LEFT JOIN view_stocktake_kit AS l ON l.agg = ?1 AND l.kit = k.agg "                            \
  "LEFT JOIN view_kit_count AS c ON c.agg = k.agg AND c.stocktake = ?1 "

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return lines;
}

StocktakeRow readStocktake(Query& q) {
  StocktakeRow row;
  row.id = q.id<StocktakeId>(0);
  row.group = q.id<GroupId>(1);
  row.center = q.id<CenterId>(2);
  row.day = dayAt(q, 3);
  row.clerk = q.id<ClerkId>(4);
  row.at = q.number(5);
  row.shelves = linesOf(q.text(6));
  row.closedOn = maybeDayAt(q, 7);
  if (!q.isNull(8)) row.end = static_cast<StocktakeEnd>(q.number(8));
  row.closedBy = maybeIdAt<ClerkId>(q, 9);
  return row;
}

KitRecord recordAt(Query& q, int standing, int place, int shelf) {
  return {static_cast<Standing>(q.number(standing)), q.id<CenterId>(place), q.text(shelf)};
}

CountedRow readCounted(Query& q) {
  CountedRow row;
  row.group = q.id<GroupId>(10);
  row.clerk = q.id<ClerkId>(11);
  row.at = q.number(12);
  row.way = static_cast<CountWay>(q.number(13));
  row.count.presence = static_cast<Presence>(q.number(14));
  row.count.shelf = textAt(q, 15);
  if (!q.isNull(16)) row.count.condition = static_cast<Condition>(q.number(16));
  row.count.was = recordAt(q, 17, 18, 19);
  return row;
}

StocktakeKitRow readListedKit(Query& q) {
  StocktakeKitRow row;
  row.kit = q.id<KitId>(0);
  row.code = codeAt(q, 1);
  row.model = q.id<ModelId>(2);
  row.home = q.id<CenterId>(3);
  row.now = recordAt(q, 4, 5, 6);
  if (!q.isNull(7))
    row.listed = ListedKit{row.kit, static_cast<Standing>(q.number(7)), q.text(8)};
  if (!q.isNull(9)) row.settled = static_cast<CountResult>(q.number(9));
  if (!q.isNull(10)) row.counted = readCounted(q);
  return row;
}

}  // namespace

std::optional<StocktakeRow> StocktakeRows::one(const StocktakeId& id) {
  Query query = m_db.query(KSTEM_STOCKTAKE_COLUMNS "WHERE agg = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return readStocktake(query);
}

std::vector<StocktakeRow> StocktakeRows::ofCenter(const CenterId& center) {
  return all<StocktakeRow>(
      std::move(m_db.query(KSTEM_STOCKTAKE_COLUMNS "WHERE center = ? ORDER BY at DESC, agg")
                    .bind(center)),
      readStocktake);
}

std::vector<StocktakeKitRow> StocktakeRows::kits(const StocktakeId& id) {
  return all<StocktakeKitRow>(
      std::move(m_db.query(KSTEM_STOCKTAKE_KIT_COLUMNS
                           "WHERE k.agg IN (SELECT kit FROM view_stocktake_kit WHERE agg = ?1 "
                           "UNION SELECT agg FROM view_kit_count WHERE stocktake = ?1) "
                           "ORDER BY coalesce(l.shelf, k.shelf), k.code, k.agg")
                    .bind(id)),
      readListedKit);
}

std::optional<StocktakeKitRow> StocktakeRows::kit(const StocktakeId& id, const KitId& kit) {
  Query query = m_db.query(KSTEM_STOCKTAKE_KIT_COLUMNS "WHERE k.agg = ?2");
  if (!query.bind(id).bind(kit).step()) return std::nullopt;
  return readListedKit(query);
}

std::vector<ListedKit> StocktakeRows::kitsAt(const CenterId& center) {
  Query query = m_db.query(
      "SELECT agg, standing, shelf FROM view_kit WHERE place = ? AND retired = 0 ORDER BY code, agg");
  return all<ListedKit>(std::move(query.bind(center)), [](Query& q) {
    return ListedKit{q.id<KitId>(0), static_cast<Standing>(q.number(1)), q.text(2)};
  });
}

}  // namespace kstem::store
