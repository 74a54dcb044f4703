#pragma once

#include <span>
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
  /// Destroys what is here about those who were erased; nothing of it comes back (keep). Where
  /// there was something, the file is due to be purged.
  void destroyErased();

  /// Whose data was destroyed, and how many they are.
  std::vector<AggId> erased();
  std::int64_t erasedCount();
  /// As if the end of these had been heard of, then destroyErased().
  void forget(std::span<const AggId> people);
  /// Those of them whom the journal knows, but not their end: a forgotten event said it.
  std::vector<AggId> erasedUnsaid();

 private:
  Db& m_db;
};

/// How often something was destroyed whose bytes may still be in the file, or in a copy beside it.
std::int64_t purgesDue(Db& db);
/// Rewrites the file so that what was destroyed is in none of its pages, and removes the copies
/// that an older schema left beside it; while one of them cannot be removed a purge stays due.
/// Outside a transaction.
void purge(Db& db);

}  // namespace kstem::store
