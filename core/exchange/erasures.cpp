#include "core/exchange/erasures.h"

#include "core/store/blobs.h"

namespace kstem::exchange {

Result<void> eraseAgain(Bank& bank, KeyStore& keys) {
  const auto erased = keys.erased();
  if (!erased) return erased.error();
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    store::Blobs(work.db()).forget(*erased);
    return {};
  });
  if (!done) return done.error();
  return {};
}

void ErasureMirror::look() {
  static_cast<void>(reading([this] {
    store::Blobs blobs(m_bank->db());
    const std::int64_t now = blobs.erasedCount();
    if (now != m_kept && m_keys->addErased(blobs.erased())) m_kept = now;
  }));
}

Result<void> repeatErasures(Bank& bank) {
  std::vector<AggId> unsaid;
  if (auto read = reading([&] { unsaid = store::Blobs(bank.db()).erasedUnsaid(); }); !read)
    return read;
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
