#pragma once

#include <vector>

#include "core/domain/event.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// Personal data beside the journal, found by its commitment.
class Blobs final {
 public:
  explicit Blobs(Db& db) : m_db(db) {}

  /// Keeps a blob; one that is here already, or was erased here, changes nothing.
  /// Errors: BlobDamaged when the data is not what the commitment says.
  Result<void> keep(const Blob& blob);
  std::vector<Blob> all();
  /// Destroys what is here about those who were erased; nothing of it comes back (keep). The bytes
  /// are gone from the file after purge(). How many pieces there were.
  int destroyErased();

 private:
  Db& m_db;
};

/// Rewrites the file so that what was destroyed is in none of its pages, and removes the copies that
/// an older schema left beside it. Outside a transaction.
void purge(Db& db);

}  // namespace kstem::store
