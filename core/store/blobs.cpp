#include "core/store/blobs.h"

#include "core/store/columns.h"
#include "core/store/meta.h"
#include "core/store/migrations.h"

namespace kstem::store {
namespace {

constexpr std::string_view kPurgeDue = "purge_due";

}  // namespace

Result<void> Blobs::keep(const Blob& blob) {
  if (commitmentOf(blob.salt, blob.subject, blob.data) != blob.commitment)
    return Error{Errc::BlobDamaged, toHex(blob.commitment)};
  m_db.query("INSERT OR IGNORE INTO pii(commitment, subject, salt, data) SELECT ?1, ?2, ?3, ?4 "
          "WHERE NOT EXISTS(SELECT 1 FROM erased WHERE subject = ?2)")
      .bind(BytesView(blob.commitment))
      .bind(BytesView(blob.subject))
      .bind(BytesView(blob.salt))
      .bind(asBytes(blob.data))
      .run();
  return {};
}

std::vector<Blob> Blobs::all() {
  std::vector<Blob> blobs;
  Query query = m_db.query(
      "SELECT commitment, subject, salt, data FROM pii WHERE data IS NOT NULL ORDER BY commitment");
  while (query.step()) {
    Blob blob;
    blob.commitment = query.id<EventId>(0).bytes;
    blob.subject = query.id<AggId>(1).bytes;
    blob.salt = query.id<EventId>(2).bytes;
    blob.data = query.text(3);
    blobs.push_back(std::move(blob));
  }
  return blobs;
}

void Blobs::destroyErased() {
  const auto before = m_db.totalChanges();
  m_db.query(
          "UPDATE pii SET salt = NULL, data = NULL "
          "WHERE data IS NOT NULL AND subject IN (SELECT subject FROM erased)")
      .run();
  if (m_db.totalChanges() > before) Meta(m_db).set(kPurgeDue, purgesDue(m_db) + 1);
}

std::vector<AggId> Blobs::erased() {
  return readIds<AggId>(m_db.query("SELECT subject FROM erased ORDER BY subject"));
}

std::int64_t Blobs::erasedCount() { return m_db.number("SELECT count(*) FROM erased"); }

void Blobs::forget(std::span<const AggId> people) {
  for (const AggId& one : people)
    m_db.query("INSERT OR IGNORE INTO erased(subject) VALUES(?)").bind(one).run();
  destroyErased();
}

std::vector<AggId> Blobs::erasedUnsaid() {
  Query query = m_db.query(
      "SELECT subject FROM erased WHERE EXISTS(SELECT 1 FROM ev WHERE agg = subject) "
      "AND NOT EXISTS(SELECT 1 FROM ev WHERE agg = subject AND kind = ?) ORDER BY subject");
  query.bind(static_cast<std::int64_t>(Kind::TeacherErased));
  return readIds<AggId>(std::move(query));
}

std::int64_t purgesDue(Db& db) { return Meta(db).number(kPurgeDue); }

void purge(Db& db) {
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.exec("VACUUM");
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  if (db.file().empty() || removeOldCopies(db.file())) Meta(db).set(kPurgeDue, 0);
}

}  // namespace kstem::store
