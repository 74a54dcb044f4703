#include "core/service/verify.h"

#include "core/store/check.h"

namespace kstem {

Result<VerifyReport> verifyBank(Bank& bank) {
  const auto found = store::checkEverything(bank.db());
  if (!found) return found.error();
  return VerifyReport{found->events, found->parked, toHex(found->digest)};
}

std::int64_t eventCount(Bank& bank) { return store::Journal(bank.db()).count(); }

}  // namespace kstem
