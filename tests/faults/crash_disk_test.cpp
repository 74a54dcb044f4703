#include <catch2/catch_test_macros.hpp>
#include <set>

#include "tests/faults/crash_vfs.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// What stands in the file after a power cut, "-" when its name is gone.
std::string textAfterCrash(const CrashDisk& disk, std::uint64_t subset,
                           SyncIs sync = SyncIs::Kept) {
  const CrashDisk after = disk.crashedAt(disk.operations(), subset, sync);
  const auto file = after.find("a");
  return file ? std::string(asText(after.read(*file))) : "-";
}

}  // namespace

TEST_CASE("a power cut takes what was not synced, and nothing else", "[faults]") {
  CrashDisk disk;
  const auto file = disk.create("a");
  disk.write(file, 0, asBytes("kept"));
  CHECK(textAfterCrash(disk, 0) == "-");
  disk.sync(file, true);
  disk.write(file, 4, asBytes(" or not"));
  CHECK(textAfterCrash(disk, 0) == "kept");
  CHECK(textAfterCrash(disk, 1) == "kept or not");
  disk.sync(file, false);
  CHECK(textAfterCrash(disk, 0) == "kept or not");
  CHECK(textAfterCrash(disk, 0, SyncIs::Ignored) == "-");
}

TEST_CASE("sectors of one write survive a power cut one by one", "[faults]") {
  CrashDisk disk;
  const auto file = disk.create("a");
  disk.sync(file, true);
  disk.write(file, 0, asBytes(std::string(512, 'x') + std::string(512, 'y')));
  std::set<std::string> seen;
  for (std::uint64_t subset = 0; subset < 40; ++subset) seen.insert(textAfterCrash(disk, subset));
  CHECK(seen == std::set<std::string>{"", std::string(512, 'x'),
                                      std::string(512, '\0') + std::string(512, 'y'),
                                      std::string(512, 'x') + std::string(512, 'y')});
}

TEST_CASE("a name that was removed may come back with the power", "[faults]") {
  CrashDisk disk;
  disk.sync(disk.create("a"), true);
  disk.remove("a", false);
  CHECK(textAfterCrash(disk, 0).empty());
  CHECK(textAfterCrash(disk, 1) == "-");
}

TEST_CASE("what a failed sync was to save is not saved by the next", "[faults]") {
  CrashDisk disk;
  const auto file = disk.create("a");
  disk.sync(file, true);
  disk.breakAfter(0, DiskFault::SyncFails, false);
  disk.write(file, 0, asBytes("lost"));
  CHECK(disk.sync(file, false) == DiskFault::SyncFails);
  CHECK(disk.sync(file, false) == std::nullopt);
  CHECK(textAfterCrash(disk, 0).empty());
  CHECK(textAfterCrash(disk, 1) == "lost");
}

TEST_CASE("the operation that is to fail is the one that fails", "[faults]") {
  CrashDisk disk;
  const auto file = disk.create("a");
  const auto two = asBytes("ab");
  disk.breakAfter(1, DiskFault::ShortWrite, false);
  CHECK_FALSE(disk.write(file, 0, two));
  CHECK_FALSE(disk.hasFailed());
  CHECK(disk.write(file, 2, two) == DiskFault::ShortWrite);
  CHECK_FALSE(disk.write(file, 3, two));
  CHECK(asText(disk.read(file)) == "abaab");
  disk.breakAfter(0, DiskFault::Full, true);
  CHECK(disk.write(file, 5, two) == DiskFault::Full);
  CHECK(disk.write(file, 5, two) == DiskFault::Full);
  disk.repair();
  CHECK_FALSE(disk.write(file, 5, two));
  CHECK(disk.hasFailed());
}
