#pragma once

#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// What a full check of a file found in order.
struct FullCheck {
  std::int64_t events = 0;  ///< linked into their chains
  std::int64_t parked = 0;  ///< waiting for their predecessor
  Hash32 digest{};          ///< of the rows, as Projection::digest()
};

/// Checks the whole file: SQLite's own integrity check, every chain, and that the rows are what the
/// journal gives when they are made again. The rows are made anew on the way, so that a second
/// check of a file whose rows alone were wrong finds nothing.
/// Errors: StoreDamaged (the first thing that does not fit), and those of the store.
Result<FullCheck> checkEverything(Db& db);

}  // namespace kstem::store
