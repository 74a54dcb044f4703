#include "core/store/projection.h"

#include <array>

#include "core/base/hash.h"
#include "core/store/causality.h"
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
    TableSpec{"view_center", 7},   TableSpec{"view_policy", 2},    TableSpec{"view_day", 3},
    TableSpec{"view_desk", 3},     TableSpec{"view_clerk", 3},     TableSpec{"view_print", 2},
    TableSpec{"view_model", 13},   TableSpec{"view_part", 8},      TableSpec{"view_kit", 9},
    TableSpec{"view_kit_part", 2}, TableSpec{"view_line", 29},     TableSpec{"view_line_part", 6},
    TableSpec{"view_school", 7},   TableSpec{"view_teacher", 6},   TableSpec{"view_code", 4},
    TableSpec{"view_issued", 4},   TableSpec{"view_attention", 4}, TableSpec{"view_claim", 11},
    TableSpec{"view_note", 6},     TableSpec{"view_call", 7},       TableSpec{"view_reservation", 22}, TableSpec{"view_member", 10},
};
constexpr std::size_t kTableCount = kTables.size();
static_assert(kTableCount == static_cast<std::size_t>(ViewTable::Member) + 1);

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
void addCell(Hasher& hasher, const Cell& cell) {
  Bytes head{static_cast<std::uint8_t>(cell.index())};
  const auto* number = std::get_if<std::int64_t>(&cell);
  const auto* text = std::get_if<std::string>(&cell);
  const auto* raw = std::get_if<Bytes>(&cell);
  const BytesView body = text != nullptr  ? asBytes(*text)
                         : raw != nullptr ? BytesView(*raw)
                                          : BytesView();
  const std::string size =
      std::to_string(number != nullptr ? *number : static_cast<std::int64_t>(body.size()));
  append(head, asBytes(size));
  head.push_back(0);
  hasher.add(head);
  hasher.add(body);
}

}  // namespace

History Projection::historyOf(const AggId& agg) { return History(Journal(m_db).eventsOf(agg)); }

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

void Projection::refold(const AggId& agg) {
  const History history = historyOf(agg);
  const std::vector<ViewRow> rows = projectRows(history, JournalCausality(m_db));
  StoredRows stale = storedRows(agg, tablesOf(history));
  std::vector<const ViewRow*> fresh;
  for (const ViewRow& row : rows)
    if (stale.erase(row) == 0) fresh.push_back(&row);
  for (const auto& [row, number] : stale)
    m_db.query(sqlOf(row.table).remove.c_str()).bind(number).run();
  for (const ViewRow* row : fresh) insert(agg, *row);
}

void Projection::refold(const std::set<AggId>& touched) {
  for (const AggId& agg : touched) refold(agg);
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
  for (const AggId& agg : aggregates)
    for (const ViewRow& row : projectRows(historyOf(agg), JournalCausality(m_db))) insert(agg, row);
  Meta(m_db).set("projection", kProjectionVersion);
  tx.commit();
}

void Projection::ensureCurrent() {
  if (Meta(m_db).number("projection") != kProjectionVersion) rebuild();
}

Hash32 Projection::digest() {
  Hasher hasher;
  eachTable([&](ViewTable table) {
    hasher.add(asBytes(kTables[static_cast<std::size_t>(table)].name));
    Query query = m_db.query(sqlOf(table).all.c_str());
    while (query.step())
      for (int i = 0; i <= columnsOf(table); ++i) addCell(hasher, query.cell(i));
  });
  return hasher.finish();
}

}  // namespace kstem::store
