#include "core/store/kit_list_rows.h"

#include "core/base/bytes.h"

namespace kstem::store {
namespace {

// Of a part p and what a kit has of it, h.
#define KSTEM_IS_SHORT "(h.have < p.enough)"
#define KSTEM_SHORT_PARTS                                                           \
  "FROM view_kit_part AS h JOIN view_part AS p ON p.agg = k.model AND p.no = h.no " \
  "WHERE h.agg = k.agg AND " KSTEM_IS_SHORT

/// The end of a statement, with what is bound in it.
struct Where {
  std::string sql;
  std::vector<Cell> values;

  void add(std::string_view condition) { sql += condition; }
  void add(std::string_view condition, Cell value) {
    sql += condition;
    values.push_back(std::move(value));
  }
  Query query(Db& db, const std::string& head) const {
    Query query = db.query((head + sql).c_str());
    for (const Cell& value : values) query.bind(value);
    return query;
  }
};

template <class IdType>
Cell idCell(const IdType& id) {
  return Bytes(id.bytes.begin(), id.bytes.end());
}

std::string_view setCondition(KitSet set) {
  switch (set) {
    case KitSet::All: return {};
    case KitSet::Shelf: return " AND k.standing = 0";
    case KitSet::Out: return " AND k.standing = 1";
    case KitSet::InRepair: return " AND k.standing IN (3, 4)";
    case KitSet::ToCheck: return " AND k.standing = 2";
    case KitSet::Lost: return " AND k.standing = 5";
    case KitSet::Retired: return " AND k.retired = 1";
    case KitSet::Short: return " AND k.retired = 0 AND EXISTS (SELECT 1 " KSTEM_SHORT_PARTS ")";
  }
  return {};
}

void appendHex(std::string& out, BytesView bytes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const std::uint8_t byte : bytes) {
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
}

/// A JSON array of hex texts: nothing in it needs an escape.
std::string groupsJson(const std::vector<KitGroup>& groups) {
  std::string json = "[";
  for (const KitGroup& group : groups) {
    json += json.size() > 1 ? ",\"" : "\"";
    appendHex(json, group.model.view());
    appendHex(json, asBytes(group.shelf));
    json += '"';
  }
  return json + "]";
}

/// Fewer than three digits are a serial, with or without its check digit; others stand anywhere.
void addDigits(Where& where, const std::string& digits) {
  constexpr std::size_t kFewestInside = 3;
  if (digits.empty()) return;
  if (digits.size() >= kFewestInside) return where.add(" OR instr(k.code, ?) > 0", digits);
  const std::int64_t number = std::stoll(digits);
  where.add(" OR k.code / 10 % 100000 = ?", number);
  where.add(" OR k.code % 1000000 = ?", number);
}

void addMatch(Where& where, const KitMatch& match) {
  where.add(" AND (hex(k.model) || hex(k.shelf) IN (SELECT value FROM json_each(?))",
            groupsJson(match.groups));
  addDigits(where, match.digits);
  for (const std::string& alias : match.aliases)
    where.add(
        " OR k.agg IN (SELECT agg FROM view_code WHERE own = 0 AND subject = 1 "
        "AND instr(folded, ?) > 0)",
        alias);
  where.add(")");
}

Where whereOf(const KitListFilter& filter) {
  Where where;
  where.add(" WHERE 1");
  where.add(setCondition(filter.set));
  if (filter.model) where.add(" AND k.model = ?", idCell(*filter.model));
  if (filter.place) where.add(" AND k.place = ?", idCell(*filter.place));
  if (filter.match) addMatch(where, *filter.match);
  return where;
}

KitListRow readRow(Query& q) {
  KitListRow row{q.id<KitId>(0),    {},        q.id<ModelId>(2),
                 q.id<CenterId>(3), q.text(4), static_cast<Standing>(q.number(5))};
  if (const auto code = Code::fromNumber(static_cast<std::uint64_t>(q.number(1)))) row.code = *code;
  if (!q.isNull(6))
    if (const auto due = Day::fromNumber(q.number(6))) row.due = *due;
  if (!q.isNull(7)) row.school = q.id<SchoolId>(7);
  row.shortParts = q.small(8);
  return row;
}

ContentsRow readContents(Query& q) {
  ContentsRow row;
  row.part = {static_cast<std::uint32_t>(q.number(0)),
              q.text(1),
              static_cast<std::uint32_t>(q.number(2)),
              static_cast<std::uint32_t>(q.number(3)),
              q.number(4) != 0,
              q.number(5) != 0};
  if (!q.isNull(6))
    if (const auto card = Code::fromNumber(static_cast<std::uint64_t>(q.number(6))))
      row.part.card = *card;
  if (!q.isNull(7)) row.counted = q.small(7);
  row.isShort = q.number(8) != 0;
  return row;
}

}  // namespace

int KitListRows::count(const KitListFilter& filter) {
  Query query = whereOf(filter).query(m_db, "SELECT count(*) FROM view_kit AS k");
  return query.step() ? query.small(0) : 0;
}

std::vector<KitListRow> KitListRows::read(const KitListFilter& filter, int first, int count) {
  Where where = whereOf(filter);
  where.add(" ORDER BY k.code, k.agg LIMIT ?", std::int64_t{count});
  where.add(" OFFSET ?", std::int64_t{first});
  Query query = where.query(
      m_db,
      "SELECT k.agg, k.code, k.model, k.place, k.shelf, k.standing, l.due_day, l.school, "
      "(SELECT count(*) " KSTEM_SHORT_PARTS
      ") FROM view_kit AS k LEFT JOIN view_line AS l ON l.checkout = k.checkout");
  std::vector<KitListRow> rows;
  while (query.step()) rows.push_back(readRow(query));
  return rows;
}

std::vector<KitGroup> KitListRows::groups() {
  Query query = m_db.query("SELECT DISTINCT model, shelf FROM view_kit");
  std::vector<KitGroup> groups;
  while (query.step()) groups.push_back({query.id<ModelId>(0), query.text(1)});
  return groups;
}

KitCounts KitListRows::counts(const ModelId& model, const std::optional<CenterId>& place) {
  Query query = m_db.query(
      "SELECT count(*), count(*) FILTER (WHERE standing = 0), count(*) FILTER (WHERE standing = "
      "1), count(*) FILTER (WHERE standing IN (3, 4)), "
      "count(*) FILTER (WHERE standing = 2), count(*) FILTER (WHERE standing = 5) FROM view_kit "
      "WHERE model = ?1 AND retired = 0 AND (?2 IS NULL OR place = ?2)");
  query.bind(model);
  if (place) {
    query.bind(*place);
  } else {
    query.bindNull();
  }
  if (!query.step()) return {};
  return {query.small(0), query.small(1), query.small(2),
          query.small(3), query.small(4), query.small(5)};
}

std::vector<ContentsRow> KitListRows::contents(const KitId& kit) {
  Query query = m_db.query(
      "SELECT p.no, p.name, p.quantity, p.unit_price, p.consumable, p.key_part, p.card, h.have, "
      "coalesce(" KSTEM_IS_SHORT
      ", 0) FROM view_kit AS k JOIN view_part AS p ON p.agg = k.model "
      "LEFT JOIN view_kit_part AS h ON h.agg = k.agg AND h.no = p.no WHERE k.agg = ? "
      "ORDER BY p.no");
  query.bind(kit);
  std::vector<ContentsRow> rows;
  while (query.step()) rows.push_back(readContents(query));
  return rows;
}

}  // namespace kstem::store
