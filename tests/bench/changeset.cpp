#include "changeset.h"

#include <memory>
#include <stdexcept>
#include <vector>

// The declarations of the session extension stand behind these in sqlite3.h.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace kstem::bench {
namespace {

void require(int code, sqlite3* db) {
  if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
}

struct Close {
  void operator()(sqlite3* db) const noexcept { sqlite3_close(db); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Connection open(const std::string& path) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open(path.c_str(), &raw);
  Connection db(raw);
  require(code, raw);
  return db;
}

void run(sqlite3* db, const std::string& sql) {
  require(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), db);
}

std::vector<std::string> texts(sqlite3* db, const std::string& sql) {
  sqlite3_stmt* query = nullptr;
  require(sqlite3_prepare_v2(db, sql.c_str(), -1, &query, nullptr), db);
  std::vector<std::string> found;
  while (sqlite3_step(query) == SQLITE_ROW)
    found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(query, 0)));
  sqlite3_finalize(query);
  return found;
}

std::string columnsOf(sqlite3* db, const std::string& table) {
  std::string columns;
  const auto names = texts(db, "SELECT name FROM pragma_table_info('" + table + "', 'bank')");
  for (const std::string& name : names) columns += ", \"" + name + '"';
  return columns;
}

}  // namespace

Bytes sessionChangeset(const std::string& bankFile) {
  const Connection db = open(":memory:");
  run(db.get(), "ATTACH '" + bankFile + "' AS bank");
  const auto tables = texts(db.get(),
                            "SELECT name FROM bank.sqlite_schema WHERE type = 'table' AND (name IN "
                            "('ev', 'pii') OR name GLOB 'view_*')");
  for (const std::string& table : tables)
    run(db.get(), "CREATE TABLE \"" + table + "\"(row INTEGER PRIMARY KEY" +
                      columnsOf(db.get(), table) + ")");
  sqlite3_session* session = nullptr;
  require(sqlite3session_create(db.get(), "main", &session), db.get());
  require(sqlite3session_attach(session, nullptr), db.get());
  for (const std::string& table : tables)
    run(db.get(), "INSERT INTO main.\"" + table + "\" SELECT row_number() OVER ()" +
                      columnsOf(db.get(), table) + " FROM bank.\"" + table + '"');
  int size = 0;
  void* bytes = nullptr;
  require(sqlite3session_changeset(session, &size, &bytes), db.get());
  const auto* const first = static_cast<const std::uint8_t*>(bytes);
  Bytes changeset(first, first + size);
  sqlite3_free(bytes);
  sqlite3session_delete(session);
  return changeset;
}

}  // namespace kstem::bench
