#pragma once

#include "core/service/bank.h"

namespace kstem {

/// What verifyBank() went through.
struct VerifyReport {
  std::int64_t events = 0;  ///< in the journal, each where it belongs
  std::int64_t parked = 0;  ///< from elsewhere, waiting for their predecessor
  std::string digest;       ///< of all rows, in hexadecimal: equal where the same events are
};

/// Looks at everything: the pages of the file, the chains, and whether the journal alone gives the
/// rows that are there. The rows are made anew on the way.
/// Errors: StoreDamaged (the first thing that does not fit), and those of the store.
Result<VerifyReport> verifyBank(Bank& bank);

/// How many events the journal holds.
std::int64_t eventCount(Bank& bank);

}  // namespace kstem
