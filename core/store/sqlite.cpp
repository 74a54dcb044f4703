#include "core/store/sqlite.h"

#include <sqlite3.h>

#include <map>
#include <utility>

namespace kstem::store {
namespace {

[[noreturn]] void fail(sqlite3* db, const std::string& about) {
  throw SqliteError(sqlite3_extended_errcode(db), about + ": " + sqlite3_errmsg(db));
}

/// Hardening of sync.md 5; the schema of a file is not trusted.
void harden(sqlite3* db) {
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM attaches its own new file
}

int openFlags(Db::Mode mode) {
  switch (mode) {
    case Db::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Db::Mode::Existing: return SQLITE_OPEN_READWRITE;
    case Db::Mode::ReadOnly: break;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

Errc SqliteError::errc() const noexcept {
  switch (m_code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Errc::StoreInUse;
    case SQLITE_FULL: return Errc::StoreFull;
    case SQLITE_CORRUPT: return Errc::StoreDamaged;
    case SQLITE_NOTADB: return Errc::StoreForeign;
    case SQLITE_CANTOPEN: return Errc::FileMissing;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Errc::FileNotWritable;
    default: return Errc::StoreBroken;
  }
}

struct Db::Cache {
  std::map<std::string, sqlite3_stmt*, std::less<>> statements;
};

namespace {

/// SQLite counts its memory under one lock for all threads, for a number that nobody reads.
void leaveMemoryUncounted() {
  [[maybe_unused]] static const int kDone = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

}  // namespace

Db::Db(const std::filesystem::path& path, Mode mode) : m_cache(std::make_unique<Cache>()) {
  leaveMemoryUncounted();
  const int flags = openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const auto name = path.u8string();
  const int code =
      sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &m_db, flags, nullptr);
  if (code != SQLITE_OK) {
    const SqliteError error(code, "open " + path.string());
    sqlite3_close_v2(m_db);
    throw error;
  }
  harden(m_db);
}

Db::~Db() {
  forgetStatements();
  sqlite3_close_v2(m_db);
}

void Db::forgetStatements() noexcept {
  for (const auto& [sql, statement] : m_cache->statements) sqlite3_finalize(statement);
  m_cache->statements.clear();
}

void Db::exec(const char* sql) {
  if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(m_db, sql);
}

std::int64_t Db::number(const char* sql) {
  Query one = query(sql);
  return one.step() ? one.number(0) : 0;
}

std::string Db::text(const char* sql) {
  Query one = query(sql);
  return one.step() ? one.text(0) : std::string();
}

Query Db::query(const char* sql) {
  auto it = m_cache->statements.find(std::string_view(sql));
  if (it == m_cache->statements.end()) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
      fail(m_db, sql);
    it = m_cache->statements.emplace(sql, statement).first;
  }
  return {m_db, it->second};
}

std::int64_t Db::lastInsertRow() const noexcept { return sqlite3_last_insert_rowid(m_db); }
std::int64_t Db::totalChanges() const noexcept { return sqlite3_total_changes64(m_db); }
bool Db::inTransaction() const noexcept { return sqlite3_get_autocommit(m_db) == 0; }

std::filesystem::path Db::file() const {
  const char* const name = sqlite3_db_filename(m_db, "main");
  if (name == nullptr) return {};
  const std::string utf8(name);
  return std::u8string(utf8.begin(), utf8.end());
}

void Db::copyFrom(sqlite3* source) {
  sqlite3_backup* backup = sqlite3_backup_init(m_db, "main", source, "main");
  if (backup == nullptr) fail(m_db, "backup");
  const int code = sqlite3_backup_step(backup, -1);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) throw SqliteError(code, "backup");
}

void Db::backupTo(const std::filesystem::path& target) { Db(target).copyFrom(m_db); }

Bytes Db::image() {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
      sqlite3_serialize(m_db, "main", &size, 0), sqlite3_free);
  if (!bytes) throw SqliteError(SQLITE_NOMEM, "image");
  return {bytes.get(), bytes.get() + size};
}

void Db::load(BytesView image) {
  forgetStatements();
  Db source(":memory:");
  Bytes copy(image.begin(), image.end());
  const auto size = static_cast<sqlite3_int64>(copy.size());
  const int code = sqlite3_deserialize(source.m_db, "main", copy.data(), size, size,
                                       SQLITE_DESERIALIZE_READONLY);
  if (code != SQLITE_OK) throw SqliteError(code, "image");
  copyFrom(source.m_db);
}

Query::Query(Query&& other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)) {}

Query::~Query() {
  if (m_statement == nullptr) return;
  sqlite3_reset(m_statement);
  sqlite3_clear_bindings(m_statement);
}

void Query::check(int code) const {
  if (code != SQLITE_OK) fail(m_db, sqlite3_sql(m_statement));
}

Query& Query::bind(std::int64_t value) {
  check(sqlite3_bind_int64(m_statement, ++m_bound, value));
  return *this;
}

Query& Query::bind(std::string_view text) {
  check(sqlite3_bind_text64(m_statement, ++m_bound, text.data(), text.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
  return *this;
}

Query& Query::bind(BytesView bytes) {
  if (bytes.empty()) {
    check(sqlite3_bind_zeroblob(m_statement, ++m_bound, 0));
  } else {
    check(
        sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
  }
  return *this;
}

Query& Query::bindNull() {
  check(sqlite3_bind_null(m_statement, ++m_bound));
  return *this;
}

bool Query::step() {
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  fail(m_db, sqlite3_sql(m_statement));
}

void Query::run() {
  while (step()) continue;
}

CellType Query::type(int column) const {
  switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return CellType::Null;
    case SQLITE_INTEGER: return CellType::Number;
    case SQLITE_TEXT: return CellType::Text;
    default: return CellType::Bytes;
  }
}

std::int64_t Query::number(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string Query::text(int column) const { return std::string(asText(bytes(column))); }

BytesView Query::bytes(int column) const {
  const void* data = sqlite3_column_blob(m_statement, column);
  const int size = sqlite3_column_bytes(m_statement, column);
  return {static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)};
}

Cell Query::cell(int column) const {
  switch (type(column)) {
    case CellType::Null: return {};
    case CellType::Number: return number(column);
    case CellType::Text: return text(column);
    case CellType::Bytes: break;
  }
  return Bytes(bytes(column).begin(), bytes(column).end());
}

Query& Query::bind(const Cell& cell) {
  if (const auto* value = std::get_if<std::int64_t>(&cell)) return bind(*value);
  if (const auto* words = std::get_if<std::string>(&cell)) return bind(std::string_view(*words));
  if (const auto* raw = std::get_if<Bytes>(&cell)) return bind(BytesView(*raw));
  return bindNull();
}

Transaction::Transaction(Db& db) : m_db(db) { m_db.query("BEGIN IMMEDIATE").run(); }

Transaction::~Transaction() {
  if (m_done || !m_db.inTransaction()) return;
  try {
    m_db.exec("ROLLBACK");
  } catch (const SqliteError&) {
    // The connection is beyond use; SQLite rolls back when the file is opened again.
  }
}

void Transaction::commit() {
  m_db.query("COMMIT").run();
  m_done = true;
}

Savepoint::Savepoint(Db& db) : m_db(db) { m_db.query("SAVEPOINT part").run(); }

Savepoint::~Savepoint() {
  if (m_done || !m_db.inTransaction()) return;
  try {
    m_db.exec("ROLLBACK TO part");
    m_db.exec("RELEASE part");
  } catch (const SqliteError&) {
    // The transaction around it is rolled back as well.
  }
}

void Savepoint::release() {
  m_db.query("RELEASE part").run();
  m_done = true;
}

}  // namespace kstem::store
