#pragma once

#include "core/exchange/key_store.h"
#include "core/service/bank.h"

namespace kstem::exchange {

/// What was found when a bank was opened on this PC.
enum class TakenUp {
  AsBefore,
  FirstKeys,  ///< written before there were keys, or just set up
  Restored,   ///< the file is older than what this PC wrote: a backup was put back
  Copied,     ///< the file came from another PC: that one's keys are not here. This one goes on as
              ///< a free desk of the center, where there is one
};

/// Makes sure that the bank writes a chain whose keys are on this PC and that it does not write
/// over what it wrote before; starts a new chain where needed. What was erased on this PC is erased
/// in the file (erasures.h). From then on every commit leaves its mark in the key store, which must
/// outlive the bank.
/// Errors: those of the key store (KeyMissing is none) and of the store.
Result<TakenUp> takeUp(Bank& bank, KeyStore& keys);

/// Goes on in a new chain with new keys. The chain before it lets it in where its keys are here.
/// Codes that may have been issued in a life of which the file knows nothing are left out.
/// Errors: as takeUp.
Result<void> startAgain(Bank& bank, KeyStore& keys, IncReason reason);

}  // namespace kstem::exchange
