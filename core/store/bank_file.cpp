#include "core/store/bank_file.h"

#include <array>
#include <string>
#include <vector>

#include "core/store/projection.h"
#include "schema.h"

namespace kstem::store {
namespace {

constexpr std::int64_t kApplicationId = 0x4B535442;  // 'KSTB'

struct Migration {
  std::int64_t to;
  std::string_view sql;
};

constexpr std::array kLadder{
    Migration{1, sql::k_0001_journal},
};

void configure(Db& db, Durability durability) {
  db.exec("PRAGMA locking_mode = EXCLUSIVE");
  db.exec("PRAGMA cell_size_check = ON");
  db.exec("PRAGMA mmap_size = 0");
  db.exec("PRAGMA secure_delete = ON");
  db.exec("PRAGMA temp_store = MEMORY");
  db.exec("PRAGMA cache_size = -65536");
  db.exec("PRAGMA foreign_keys = ON");
  const std::string mode = db.text("PRAGMA journal_mode = WAL");
  if (mode != "wal" && mode != "memory")
    throw SqliteError(0, "this disk cannot hold a write-ahead log: " + mode);
  db.exec(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                         : "PRAGMA synchronous = OFF");
}

/// Taking the write lock once is what makes EXCLUSIVE hold the file from now on.
void keepToOurselves(Db& db) {
  Transaction lock(db);
  lock.commit();
}

bool isEmpty(Db& db) { return db.number("SELECT count(*) FROM sqlite_schema") == 0; }

Result<void> checkWhose(Db& db) {
  const auto id = db.number("PRAGMA application_id");
  if (id != kApplicationId && !(id == 0 && isEmpty(db))) return Error{Errc::StoreForeign, {}};
  if (db.number("PRAGMA user_version") > kLadder.back().to) return Error{Errc::StoreNewer, {}};
  return {};
}

void backUpBefore(Db& db, const std::filesystem::path& path, std::int64_t have) {
  auto copy = path;
  copy += ".before-" + std::to_string(have + 1);
  std::filesystem::remove(copy);
  db.backupTo(copy);
}

void climb(Db& db, const std::filesystem::path& path) {
  const auto have = db.number("PRAGMA user_version");
  if (have > 0 && have < kLadder.back().to) backUpBefore(db, path, have);
  for (const Migration& step : kLadder) {
    if (step.to <= have) continue;
    Transaction tx(db);  // a step and its number commit together or not at all
    db.exec(std::string(step.sql));
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.exec("PRAGMA user_version = " + std::to_string(step.to));
    tx.commit();
  }
}

}  // namespace

Result<std::unique_ptr<Db>> openBankFile(const std::filesystem::path& path,
                                         Durability durability) try {
  auto db = std::make_unique<Db>(path);
  if (auto whose = checkWhose(*db); !whose) return Error{whose.error().code, path.string()};
  configure(*db, durability);
  keepToOurselves(*db);
  climb(*db, path);
  Projection(*db).ensureCurrent();
  return db;
} catch (const SqliteError& error) {
  return Error{error.errc(), error.what()};
}

FileCheck::FileCheck(Db& db) : m_db(db) {
  Query names = m_db.query(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
      "ORDER BY rootpage");
  while (names.step()) m_tables.push_back(names.text(0));
}

Result<bool> FileCheck::next() try {
  if (m_done == m_tables.size()) return false;
  const std::string sql = "PRAGMA quick_check(" + m_tables[m_done++] + ")";
  const std::string said = m_db.text(sql.c_str());
  if (said != "ok") return Error{Errc::StoreDamaged, said};
  return m_done < m_tables.size();
} catch (const SqliteError& error) {
  return Error{error.errc(), error.what()};
}

}  // namespace kstem::store
