#include "core/exchange/erasures.h"

#include "core/store/blobs.h"

namespace kstem::exchange {

Result<void> matchErasures(Bank& bank, KeyStore& keys) {
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    store::Blobs blobs(work.db());
    blobs.forget(keys.erased());
    keys.addErased(blobs.erased());
    return {};
  });
  if (!done) return done.error();
  return {};
}

ErasureMirror::ErasureMirror(Bank& bank, KeyStore& keys)
    : m_bank(&bank), m_keys(&keys), m_known(store::Blobs(bank.db()).erasedCount()) {}

void ErasureMirror::look() {
  store::Blobs blobs(m_bank->db());
  const std::int64_t now = blobs.erasedCount();
  if (now != m_known) m_keys->addErased(blobs.erased());
  m_known = now;
}

Result<void> repeatErasures(Bank& bank) {
  const auto unsaid = store::Blobs(bank.db()).erasedUnsaid();
  if (unsaid.empty()) return {};
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    work.leaveGroup();
    for (const AggId& one : unsaid)
      if (!work.isReadOnly(one)) work.emit(one, TeacherErased{work.today()});
    return {};
  });
  if (!done) return done.error();
  return {};
}

}  // namespace kstem::exchange
