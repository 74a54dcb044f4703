#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/errors.h"
#include "core/domain/view_rows.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kstem::store {

/// SQLite said no. Thrown inside the store only; service turns it into an Error.
class SqliteError final : public std::runtime_error {
 public:
  SqliteError(int extendedCode, const std::string& what)
      : std::runtime_error(what), m_code(extendedCode) {}
  /// StoreInUse, StoreFull, StoreDamaged, StoreForeign, or StoreBroken for the rest.
  Errc errc() const noexcept;

 private:
  int m_code;
};

class Query;

/// What a cell holds, numbered as the alternatives of Cell.
enum class CellType : std::uint8_t { Null = 0, Number = 1, Text = 2, Bytes = 3 };

/// One connection, used on one thread.
class Db final {
 public:
  enum class Mode { Create, Existing, ReadOnly };

  /// Opens `path` (":memory:" for a bank without a file); Create makes it where it is missing.
  explicit Db(const std::filesystem::path& path, Mode mode = Mode::Create);
  Db(const Db&) = delete;
  Db& operator=(const Db&) = delete;
  ~Db();

  /// Runs statements that return nothing.
  void exec(const char* sql);
  void exec(const std::string& sql) { exec(sql.c_str()); }
  std::int64_t number(const char* sql);
  std::string text(const char* sql);
  /// A statement, prepared once and kept; only one user at a time.
  Query query(const char* sql);
  /// Drops the kept statements: tables are about to go.
  void forgetStatements() noexcept;
  std::int64_t lastInsertRow() const noexcept;
  /// Rows changed since the connection was opened.
  std::int64_t totalChanges() const noexcept;
  bool inTransaction() const noexcept;
  /// The file that is open; empty for a bank in memory.
  std::filesystem::path file() const;
  /// Copies the whole database into a new file with the online backup interface.
  void backupTo(const std::filesystem::path& target);
  /// The whole database as the bytes that its file would have.
  Bytes image();
  /// Becomes what image() told of another one; nothing else may be going on.
  void load(BytesView image);

 private:
  struct Cache;
  void copyFrom(sqlite3* source);
  sqlite3* m_db = nullptr;
  std::unique_ptr<Cache> m_cache;
};

/// One run of a prepared statement; resets it when it goes.
class Query final {
 public:
  Query(Query&& other) noexcept;
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  Query& operator=(Query&&) = delete;
  ~Query();

  Query& bind(std::int64_t value);
  Query& bind(std::string_view text);
  Query& bind(BytesView bytes);
  Query& bindNull();
  template <class T>
  requires requires(const T& id) { id.view(); }
  Query& bind(const T& id) { return bind(id.view()); }

  /// Whether there is a row to read.
  bool step();
  /// Runs a statement that returns no row.
  void run();

  CellType type(int column) const;
  bool isNull(int column) const { return type(column) == CellType::Null; }
  std::int64_t number(int column) const;
  int small(int column) const { return static_cast<int>(number(column)); }
  std::string text(int column) const;
  BytesView bytes(int column) const;  ///< valid until the next step
  Cell cell(int column) const;
  Query& bind(const Cell& cell);
  template <class T>
  T id(int column) const {
    T out;
    const BytesView found = bytes(column);
    if (found.size() == out.bytes.size()) std::copy(found.begin(), found.end(), out.bytes.begin());
    return out;
  }

 private:
  friend class Db;
  Query(sqlite3* db, sqlite3_stmt* statement) : m_db(db), m_statement(statement) {}
  void check(int code) const;

  sqlite3* m_db;
  sqlite3_stmt* m_statement;
  int m_bound = 0;
};

/// Rolls back unless commit() was reached: leaving early is always safe.
class Transaction final {
 public:
  explicit Transaction(Db& db);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Db& m_db;
  bool m_done = false;
};

/// Part of a transaction: goes back to where it began unless release() was reached.
class Savepoint final {
 public:
  explicit Savepoint(Db& db);
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  ~Savepoint();
  void release();

 private:
  Db& m_db;
  bool m_done = false;
};

}  // namespace kstem::store
