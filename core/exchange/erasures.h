#pragma once

#include "core/exchange/key_store.h"
#include "core/service/bank.h"

namespace kstem::exchange {

/// What was erased on this PC is erased in this file too, however old the file is, and the PC
/// remembers whom the file knows to be erased (sync.md 2.12). Before anything of it is shown.
/// Errors: those of the store.
Result<void> matchErasures(Bank& bank, KeyStore& keys);

/// Tells the PC of erasures as they are committed. To be called after each commit.
class ErasureMirror final {
 public:
  /// Of what is erased now the PC knows (matchErasures). Both must outlive the mirror.
  ErasureMirror(Bank& bank, KeyStore& keys);
  void look();

 private:
  Bank* m_bank;
  KeyStore* m_keys;
  std::int64_t m_known;
};

/// Says once more whose data was destroyed where the event that said it went with a forgotten part
/// of the chain: other desks may never have heard of it. Errors: those of the store.
Result<void> repeatErasures(Bank& bank);

}  // namespace kstem::exchange
