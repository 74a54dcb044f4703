#include "core/store/bank_file.h"

#include <string>
#include <vector>

#include "core/store/migrations.h"
#include "core/store/projection.h"

namespace kstem::store {
namespace {

constexpr std::int64_t kApplicationId = 0x4B535442;  // 'KSTB'

void configure(Db& db, Durability durability) {
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
  if (db.number("PRAGMA user_version") > schemaLadder().back().to)
    return Error{Errc::StoreNewer, {}};
  return {};
}

Result<std::unique_ptr<Db>> open(const std::filesystem::path& path, Db::Mode mode,
                                 Durability durability) try {
  auto db = std::make_unique<Db>(path, mode);
  // Before the first look at the file: only then does the log need no shared memory beside it.
  db->exec("PRAGMA locking_mode = EXCLUSIVE");
  if (auto whose = checkWhose(*db); !whose) return Error{whose.error().code, path.string()};
  configure(*db, durability);
  keepToOurselves(*db);
  migrate(*db, path, schemaLadder());
  Projection(*db).ensureCurrent();
  return db;
} catch (const SqliteError& error) {
  return Error{error.errc(), error.what()};
}

}  // namespace

Result<std::unique_ptr<Db>> openBankFile(const std::filesystem::path& path) {
  return open(path, Db::Mode::Existing, Durability::Full);
}

Result<std::unique_ptr<Db>> createBankFile(const std::filesystem::path& path,
                                           Durability durability) {
  return open(path, Db::Mode::Create, durability);
}

Result<std::unique_ptr<Db>> openBankImage(BytesView image) try {
  auto db = std::make_unique<Db>(":memory:");
  db->load(image);
  if (auto whose = checkWhose(*db); !whose) return whose.error();
  configure(*db, Durability::Bulk);
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
