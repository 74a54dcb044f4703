#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/service/verify.h"
#include "tests/faults/fault_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

const std::vector<Step> kLending{lend(0), lend(1)};

std::vector<Step> importing() { return {lend(0), takeIn(delivery()), lend(1)}; }

/// The empty disk on which a desk is set up, and when that was done.
struct Founding {
  CrashDisk disk;
  std::size_t acknowledged = 0;
};

Founding found() {
  Founding made;
  const Mounted mounted(made.disk);
  const SmallBank desk(1, 0, 1, kBankFile);
  made.acknowledged = made.disk.operations();
  return made;
}

/// What is wrong after a crash while a desk was set up: it is there, or can be set up now.
std::string troubleOfFounding(CrashDisk disk, bool acknowledged) {
  const Mounted mounted(disk);
  if (const auto open = openBank()) {
    const auto sound = verifyBank(*(*open)->bank);
    return sound ? "" : "damaged: " + sound.error().detail;
  } else if (acknowledged ||
             (open.error().code != Errc::FileMissing && open.error().code != Errc::StoreForeign)) {
    return "it does not open: " + open.error().detail;
  }
  try {
    SmallBank again(1, 0, 2, kBankFile);
    again.setUp();
    const auto sound = verifyBank(*again.bank);
    return sound ? "" : "damaged when set up again: " + sound.error().detail;
  } catch (const std::exception& refused) {
    return std::string("it cannot be set up again: ") + refused.what();
  }
}

std::string troubleOfFounding(std::uint64_t subsets) {
  const Founding made = found();
  std::set<std::pair<Hash32, bool>> seen;
  for (std::size_t at = 0; at <= made.disk.operations(); ++at)
    for (const std::uint64_t subset : subsetsAt(at, subsets)) {
      const CrashDisk after = made.disk.crashedAt(at, subset);
      const bool acknowledged = at >= made.acknowledged;
      if (!seen.emplace(hashOf(after.now()), acknowledged).second) continue;
      const auto trouble = troubleOfFounding(after, acknowledged);
      if (!trouble.empty()) return trouble + where(at, subset);
    }
  return {};
}

}  // namespace

TEST_CASE("a power cut while lending loses no loan that was acknowledged", "[faults]") {
  CHECK(troubleAfterAnyCrash(record(kLending), 2) == "");
}

TEST_CASE("a power cut while taking in another desk's events leaves all of them or none",
          "[faults]") {
  CHECK(troubleAfterAnyCrash(record(importing()), 2) == "");
}

TEST_CASE("a power cut while a desk is set up leaves a desk or a file to start again with",
          "[faults]") {
  CHECK(troubleOfFounding(2) == "");
}

TEST_CASE("power cuts with many more subsets of what was not durable", "[.long][faults]") {
  CHECK(troubleAfterAnyCrash(record(kLending), 100) == "");
  CHECK(troubleAfterAnyCrash(record(importing()), 100) == "");
  CHECK(troubleOfFounding(100) == "");
}

TEST_CASE("a bank that does not wait for the disk is found losing loans here", "[faults]") {
  CHECK(troubleAfterAnyCrash(record(kLending, "PRAGMA synchronous = NORMAL"), 2)
            .starts_with("it does not hold what was committed"));
}
