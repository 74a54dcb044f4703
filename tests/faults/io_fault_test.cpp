#include <catch2/catch_test_macros.hpp>
#include <optional>

#include "core/service/verify.h"
#include "tests/faults/fault_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// Something that breaks, and whether it stays broken.
struct Breakage {
  DiskFault fault;
  bool lasting;
  std::size_t others;  ///< operations that still work before

  Errc expected() const { return fault == DiskFault::Full ? Errc::StoreFull : Errc::StoreBroken; }
};

/// A step on a disk that breaks meanwhile, and what can be said of it afterwards.
class BrokenStep final {
 public:
  BrokenStep(const Step& step, const Breakage& broken)
      : m_step(step), m_broken(broken), m_disk(setUpBank().image, 1 + broken.others) {}

  /// Nothing when the step was over before anything broke.
  std::optional<std::string> trouble() {
    std::string trouble = troubleOfRun();
    if (!m_disk.hasFailed()) return std::nullopt;
    if (!trouble.empty()) return trouble;
    trouble = troubleOn(*m_powerCut, {m_content});
    if (!trouble.empty()) return trouble + " after a power cut";
    return troubleOn(CrashDisk(m_disk.now()), {m_content});
  }

 private:
  std::string troubleOfRun() {
    const Mounted mounted(m_disk);
    const auto open = must(openBank());
    open->bank->db().exec("PRAGMA wal_autocheckpoint = 30");
    mustDo(lend(0)(*open));
    const Hash32 before = contentOf(*open->bank);
    m_disk.breakAfter(m_broken.others, m_broken.fault, m_broken.lasting);
    const auto done = m_step(*open);
    m_disk.repair();
    if (!done) {
      if (done.error().code != m_broken.expected()) return "refused with " + done.error().detail;
      if (contentOf(*open->bank) != before) return "half of it was written";
      if (const auto again = m_step(*open); !again) return "not again: " + again.error().detail;
    }
    m_content = contentOf(*open->bank);
    m_powerCut.emplace(m_disk.crashedAt(m_disk.operations(), 2 + m_broken.others));
    return {};
  }

  const Step& m_step;
  Breakage m_broken;
  CrashDisk m_disk;
  Hash32 m_content{};
  std::optional<CrashDisk> m_powerCut;
};

/// Breaks one operation after the other.
void breakEverywhere(const Step& step, std::size_t every) {
  for (const DiskFault fault : {DiskFault::ShortWrite, DiskFault::Full, DiskFault::SyncFails})
    for (const bool lasting : {false, true}) {
      std::size_t others = 0;
      for (;; others += fault == DiskFault::SyncFails ? 1 : every) {
        INFO("fault " << static_cast<int>(fault) << ", lasting " << lasting << ", after "
                      << others);
        const auto trouble = BrokenStep(step, {fault, lasting, others}).trouble();
        if (!trouble) break;
        REQUIRE(*trouble == "");
      }
      CHECK(others > 0);
    }
}

}  // namespace

TEST_CASE("a disk that fails while lending leaves the bank as it was, and lending works again",
          "[faults]") {
  breakEverywhere(lend(1), 3);
}

TEST_CASE("a disk that fails during an import leaves the bank as it was, and it works again",
          "[faults]") {
  breakEverywhere(takeIn(delivery()), 12);
}

TEST_CASE("a disk that fails at every single operation", "[.long][faults]") {
  breakEverywhere(lend(1), 1);
  breakEverywhere(takeIn(delivery()), 1);
}

TEST_CASE("a full disk is told as often as it is asked, and the bank can be read meanwhile",
          "[faults]") {
  CrashDisk disk(setUpBank().image);
  const Mounted mounted(disk);
  const auto open = must(openBank());
  const Hash32 before = contentOf(*open->bank);
  disk.breakAfter(0, DiskFault::Full, true);
  for (int attempt = 0; attempt < 3; ++attempt) {
    const auto lent = lend(1)(*open);
    REQUIRE_FALSE(lent);
    CHECK(lent.error().code == Errc::StoreFull);
    CHECK(contentOf(*open->bank) == before);
  }
  disk.repair();
  CHECK(lend(1)(*open));
}

TEST_CASE("a desk whose setting up failed can be set up when the disk works", "[faults]") {
  for (const DiskFault fault : {DiskFault::ShortWrite, DiskFault::Full, DiskFault::SyncFails})
    for (std::size_t others = 0;; others += fault == DiskFault::SyncFails ? 1 : 7) {
      INFO("fault " << static_cast<int>(fault) << " after " << others);
      CrashDisk disk;
      const Mounted mounted(disk);
      OpenBank world;
      const auto create = [&] {
        return Bank::create(kBankFile, {world.clock, world.random}, 1, 0);
      };
      disk.breakAfter(others, fault, false);
      const auto failed = create();
      if (!disk.hasFailed()) break;
      disk.repair();
      if (failed) continue;  // it broke where SQLite can do without
      CHECK((failed.error().code == Errc::StoreFull || failed.error().code == Errc::StoreBroken));
      CHECK(must(verifyBank(*must(create()))).events == 1);
    }
}
