#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/verify.h"
#include "tests/faults/fault_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// What became of a bank whose disk had said that all was safe.
enum class Outcome { Refused, FoundDamaged, AsOnceCommitted, WrongUnnoticed };

Outcome outcomeOn(CrashDisk disk, const Recording& recording) {
  const Mounted mounted(disk);
  const auto open = openBank();
  if (!open) return Outcome::Refused;
  Bank& bank = *(*open)->bank;
  if (!verifyBank(bank)) return Outcome::FoundDamaged;
  const Hash32 content = contentOf(bank);
  const bool isKnown = std::ranges::any_of(
      recording.moments, [&](const auto& moment) { return moment.content == content; });
  return isKnown ? Outcome::AsOnceCommitted : Outcome::WrongUnnoticed;
}

}  // namespace

TEST_CASE("what a disk that lies about syncing breaks is found", "[faults]") {
  const Recording recording = record({lend(0), takeIn(delivery()), lend(1)});
  int counts[4] = {};
  for (std::size_t at = 0; at <= recording.disk.operations(); at += 2)
    for (std::uint64_t subset = 1; subset < 3; ++subset) {
      INFO("operation " << at << ", subset " << subset);
      const Outcome outcome =
          outcomeOn(recording.disk.crashedAt(at, subset, SyncIs::Ignored), recording);
      CHECK(outcome != Outcome::WrongUnnoticed);
      ++counts[static_cast<int>(outcome)];
    }
  CHECK(counts[static_cast<int>(Outcome::FoundDamaged)] > 0);
  CHECK(counts[static_cast<int>(Outcome::AsOnceCommitted)] > 0);
}
