#include <algorithm>

#include "core/store/bank_file.h"
#include "core/store/intake.h"
#include "core/store/journal.h"
#include "core/store/projection.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_events.h"

using namespace kstem;

namespace {

store::Db& theFile() {
  static const auto db = *store::createBankFile(":memory:", store::Durability::Full);
  return *db;
}

/// The digest of the rows after these events were taken in; nothing of them stays.
Hash32 digestAfter(const std::vector<Bytes>& events) {
  const store::Transaction never(theFile());
  store::Intake intake(theFile());
  std::set<AggId> touched;
  for (const Bytes& bytes : events) fuzz::check(intake.offer(bytes).has_value());
  intake.link([](const EventId&) { return true; }, touched);
  store::Projection(theFile()).refold(touched);
  fuzz::check(store::verifyChains(theFile()).has_value());
  return store::Projection(theFile()).digest();
}

}  // namespace

/// Whatever another desk wrote, a bank file takes it in, in any order, with the same rows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto events = fuzz::Story({data, size}).encoded();
  const Hash32 digest = digestAfter(events);
  std::ranges::reverse(events);
  fuzz::check(digestAfter(events) == digest);
  return 0;
}
