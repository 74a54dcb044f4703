#pragma once

#include "core/exchange/key_store.h"
#include "core/service/bank.h"

namespace kstem::exchange {

/// What was erased on this PC is erased in this file too, however old the file is (sync.md 2.12).
/// To be called before anything of the file is shown; where it fails, nothing may be. Errors:
/// ErasedUnknown, and those of the store.
Result<void> eraseAgain(Bank& bank, KeyStore& keys);

/// Tells the PC whom a file knows to be erased. Both must outlive it.
class ErasureMirror final {
 public:
  ErasureMirror(Bank& bank, KeyStore& keys) : m_bank(&bank), m_keys(&keys) {}
  /// To be called at the beginning and after each commit. What could not be kept is kept the next
  /// time.
  void look();

 private:
  Bank* m_bank;
  KeyStore* m_keys;
  std::int64_t m_kept = 0;
};

/// Says once more whose data was destroyed where the event that said it went with a forgotten part
/// of the chain: other desks may never have heard of it. Errors: those of the store.
Result<void> repeatErasures(Bank& bank);

}  // namespace kstem::exchange
