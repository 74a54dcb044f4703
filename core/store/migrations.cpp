#include "core/store/migrations.h"

#include <array>
#include <string>

#include "schema.h"

namespace kstem::store {
namespace {

constexpr std::array kLadder{
    Migration{1, sql::k_0001_journal},
    Migration{2, sql::k_0002_desk},
    Migration{3, sql::k_0003_reservation},
    Migration{4, sql::k_0004_sync},
};

constexpr const char* kBefore = ".before-";

void backUpBefore(Db& db, const std::filesystem::path& path, std::int64_t next) {
  auto copy = path;
  copy += kBefore + std::to_string(next);
  std::error_code ignored;  // the backup says what is wrong with it
  std::filesystem::remove(copy, ignored);
  db.backupTo(copy);
}

}  // namespace

std::span<const Migration> schemaLadder() { return kLadder; }

void migrate(Db& db, const std::filesystem::path& path, std::span<const Migration> ladder) {
  const auto have = db.number("PRAGMA user_version");
  if (have > 0 && have < ladder.back().to) backUpBefore(db, path, have + 1);
  for (const Migration& step : ladder) {
    if (step.to <= have) continue;
    Transaction tx(db);
    db.exec(std::string(step.sql));
    db.exec("PRAGMA user_version = " + std::to_string(step.to));
    tx.commit();
  }
}

bool removeOldCopies(const std::filesystem::path& path) {
  bool allGone = true;
  for (const Migration& step : schemaLadder()) {
    auto copy = path;
    copy += kBefore + std::to_string(step.to);
    std::error_code failed;
    std::filesystem::remove(copy, failed);
    allGone = allGone && !failed;
  }
  return allGone;
}

}  // namespace kstem::store
