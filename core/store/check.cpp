#include "core/store/check.h"

#include "core/store/journal.h"
#include "core/store/projection.h"

namespace kstem::store {
namespace {

Result<void> checkPages(Db& db) {
  const std::string said = db.text("PRAGMA integrity_check");
  if (said != "ok") return Error{Errc::StoreDamaged, said};
  return {};
}

Result<Hash32> checkRows(Db& db) {
  Projection projection(db);
  const Hash32 before = projection.digest();
  projection.rebuild();
  const Hash32 after = projection.digest();
  if (before != after) return Error{Errc::StoreDamaged, "the rows were not those of the journal"};
  return after;
}

}  // namespace

Result<FullCheck> checkEverything(Db& db) try {
  if (auto sound = checkPages(db); !sound) return sound.error();
  const auto events = verifyChains(db);
  if (!events) return events.error();
  const auto digest = checkRows(db);
  if (!digest) return digest.error();
  return FullCheck{*events, Journal(db).parkedCount(), *digest};
} catch (const SqliteError& error) {
  return Error{error.errc(), error.what()};
}

}  // namespace kstem::store
