#include "core/store/blobs.h"

#include "core/store/migrations.h"

namespace kstem::store {

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

int Blobs::destroyErased() {
  const auto before = m_db.totalChanges();
  m_db.query(
          "UPDATE pii SET salt = NULL, data = NULL "
          "WHERE data IS NOT NULL AND subject IN (SELECT subject FROM erased)")
      .run();
  return static_cast<int>(m_db.totalChanges() - before);
}

void purge(Db& db) {
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.exec("VACUUM");
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  if (!db.file().empty()) removeOldCopies(db.file());
}

}  // namespace kstem::store
