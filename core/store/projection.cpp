#include "core/store/projection.h"

#include <array>
#include <charconv>

#include "core/base/hash.h"
#include "core/store/causality.h"
#include "core/store/elsewhere.h"
#include "core/store/journal.h"
#include "core/store/meta.h"
#include "schema.h"

namespace kstem::store {
namespace {

/// Names in the order of ViewTable, with the number of columns besides `agg`.
struct TableSpec {
  std::string_view name;
  int columns;
};
constexpr std::array kTables{
    TableSpec{"view_center", 7},       TableSpec{"view_policy", 2},
    TableSpec{"view_day", 4},          TableSpec{"view_desk", 3},
    TableSpec{"view_clerk", 4},        TableSpec{"view_print", 2},
    TableSpec{"view_model", 15},       TableSpec{"view_part", 8},
    TableSpec{"view_kit", 15},         TableSpec{"view_kit_part", 2},
    TableSpec{"view_line", 29},        TableSpec{"view_line_part", 6},
    TableSpec{"view_school", 7},       TableSpec{"view_teacher", 7},
    TableSpec{"view_code", 5},         TableSpec{"view_issued", 4},
    TableSpec{"view_attention", 4},    TableSpec{"view_claim", 11},
    TableSpec{"view_note", 6},         TableSpec{"view_call", 7},
    TableSpec{"view_reservation", 22}, TableSpec{"view_member", 10},
    TableSpec{"view_merge", 1},        TableSpec{"view_settled", 2},
    TableSpec{"view_shipment", 15},    TableSpec{"view_transfer_request", 13},
    TableSpec{"view_kit_count", 14},   TableSpec{"view_stocktake", 9},
    TableSpec{"view_stocktake_kit", 4}, TableSpec{"view_shelf", 4},
};
constexpr std::size_t kTableCount = kTables.size();
static_assert(kTableCount == static_cast<std::size_t>(ViewTable::Shelf) + 1);

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

std::string positions(int count) {
  std::string text = "1";
  for (int i = 2; i <= count; ++i) text += ", " + std::to_string(i);
  return text;
}

/// The statements of one table.
struct TableSql {
  std::string insert, select, remove, all;

  explicit TableSql(const TableSpec& spec) {
    const std::string name(spec.name);
    insert = "INSERT INTO " + name + " VALUES(?" + repeated(", ?", spec.columns) + ")";
    select = "SELECT rowid, * FROM " + name + " WHERE agg = ?";
    remove = "DELETE FROM " + name + " WHERE rowid = ?";
    all = "SELECT * FROM " + name + " ORDER BY " + positions(spec.columns + 1);
  }
};

const TableSql& sqlOf(ViewTable table) {
  static const std::vector<TableSql> kSql(kTables.begin(), kTables.end());
  return kSql[static_cast<std::size_t>(table)];
}

int columnsOf(ViewTable table) { return kTables[static_cast<std::size_t>(table)].columns; }

template <class F>
void eachTable(F&& visit) {
  for (std::size_t i = 0; i < kTableCount; ++i) visit(static_cast<ViewTable>(i));
}

/// A cell with its type in front, so that 1 and "1" differ in a digest.
void addCell(Bytes& out, const Query& row, int column) {
  const CellType type = row.type(column);
  const bool isBody = type == CellType::Text || type == CellType::Bytes;
  const BytesView body = isBody ? row.bytes(column) : BytesView();
  const std::int64_t said =
      isBody ? static_cast<std::int64_t>(body.size()) : row.number(column);
  out.push_back(static_cast<std::uint8_t>(type));
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), said);
  out.insert(out.end(), digits.data(), end.ptr);
  out.push_back(0);
  append(out, body);
}

}  // namespace

History Projection::historyOf(const AggId& agg) { return History(Journal(m_db).eventsOf(agg)); }

/// What a revoked PC wrote had rows before it was put out.
std::vector<ViewTable> Projection::tablesEverOf(const AggId& agg, const History& history) {
  bool isCut = false;
  {
    Query cut = m_db.query("SELECT 1 FROM ev WHERE status = 3 AND agg = ? LIMIT 1");
    isCut = cut.bind(agg).step();
  }
  return isCut ? tablesOf(History(Journal(m_db).everyEventOf(agg))) : tablesOf(history);
}

Projection::StoredRows Projection::storedRows(const AggId& agg,
                                              const std::vector<ViewTable>& tables) {
  StoredRows rows;
  for (const ViewTable table : tables) {
    Query query = m_db.query(sqlOf(table).select.c_str());
    query.bind(agg);
    while (query.step()) {
      ViewRow row{table, {}};
      for (int i = 0; i < columnsOf(table); ++i) row.cells.push_back(query.cell(i + 2));
      rows.emplace(std::move(row), query.number(0));
    }
  }
  return rows;
}

void Projection::insert(const AggId& agg, const ViewRow& row) {
  Query query = m_db.query(sqlOf(row.table).insert.c_str());
  query.bind(agg);
  for (const Cell& cell : row.cells) query.bind(cell);
  query.run();
}

void Projection::refold(const AggId& agg, std::set<AggId>& reached) {
  const History history = historyOf(agg);
  const std::vector<ViewRow> rows = m_fold(history, JournalCausality(m_db), StoredElsewhere(m_db));
  StoredRows stale = storedRows(agg, tablesEverOf(agg, history));
  std::vector<const ViewRow*> fresh;
  for (const ViewRow& row : rows)
    if (stale.erase(row) == 0) fresh.push_back(&row);
  for (const auto& [row, number] : stale) {
    m_db.query(sqlOf(row.table).remove.c_str()).bind(number).run();
    reach(row, reached);
  }
  for (const ViewRow* row : fresh) {
    insert(agg, *row);
    reach(*row, reached);
  }
}

/// Read after the rows were written, and again at the end for what the rows of others make of them.
void Projection::reach(const ViewRow& row, std::set<AggId>& reached) {
  const Reach to = reachOf(row);
  const StoredElsewhere elsewhere(m_db);
  if (to.reservation && elsewhere.mayBeOvertaken(*to.reservation)) reached.insert(*to.reservation);
  if (to.code)
    for (const CodeOwner& owner : elsewhere.ownersOf(*to.code)) reached.insert(owner.agg);
  for (auto next = to.mergedInto; next && reached.insert(*next).second;)
    next = elsewhere.saysMergedInto(*next);
}

std::set<AggId> Projection::refold(const std::set<AggId>& touched) {
  std::set<AggId> reached;
  for (const AggId& agg : touched) refold(agg, reached);
  std::set<AggId> all = touched;
  all.insert(reached.begin(), reached.end());
  std::set<AggId> nothingNew;
  for (const AggId& agg : reached) refold(agg, nothingNew);
  return all;
}

void Projection::dropViews() {
  std::vector<std::string> names;
  {
    Query query =
        m_db.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'view_*'");
    while (query.step()) names.push_back(query.text(0));
  }
  for (const std::string& name : names) m_db.exec("DROP TABLE " + name);
}

void Projection::rebuild() {
  Transaction tx(m_db);
  m_db.forgetStatements();
  dropViews();
  m_db.exec(std::string(sql::k_views));
  std::vector<AggId> aggregates;
  {
    Query query = m_db.query("SELECT DISTINCT agg FROM ev ORDER BY agg");
    while (query.step()) aggregates.push_back(query.id<AggId>(0));
  }
  const JournalCausality causality(m_db);
  const StoredElsewhere elsewhere(m_db);
  for (const AggId& agg : aggregates)
    for (const ViewRow& row : m_fold(historyOf(agg), causality, elsewhere)) insert(agg, row);
  std::set<AggId> nothingNew;
  for (const AggId& agg : reachedByAll()) refold(agg, nothingNew);
  Meta(m_db).set("projection", kProjectionVersion);
  tx.commit();
}

/// What refold() would have reached, had the rows come one after the other.
std::set<AggId> Projection::reachedByAll() {
  std::set<AggId> reached;
  Query query = m_db.query(
      "SELECT agg FROM view_merge UNION SELECT r.agg FROM view_reservation AS r JOIN ev ON ev.agg "
      "= "
      "r.agg AND ev.kind IN " KSTEM_ENDS_OF_RESERVATIONS
      " UNION SELECT agg FROM view_code WHERE own > 0 AND "
      "text IN (SELECT text FROM view_code WHERE own > 0 GROUP BY text HAVING count(*) > 1)");
  while (query.step()) reached.insert(query.id<AggId>(0));
  return reached;
}

void Projection::ensureCurrent() {
  if (Meta(m_db).number("projection") != kProjectionVersion) rebuild();
}

Hash32 Projection::digest() {
  Hasher hasher;
  Bytes row;
  eachTable([&](ViewTable table) {
    hasher.add(asBytes(kTables[static_cast<std::size_t>(table)].name));
    Query query = m_db.query(sqlOf(table).all.c_str());
    while (query.step()) {
      row.clear();
      for (int i = 0; i <= columnsOf(table); ++i) addCell(row, query, i);
      hasher.add(row);
    }
  });
  return hasher.finish();
}

}  // namespace kstem::store
