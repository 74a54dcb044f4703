#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/faults/crash_vfs.h"
#include "tests/support/small_bank.h"

namespace kstem::test {

inline constexpr const char* kBankFile = "bank.ksb";

/// An opened bank with what it needs to live.
struct OpenBank {
  ManualClock clock{must(Day::parse("2026-09-15")), 9, 0};
  SeededRandom random{77};
  std::unique_ptr<Bank> bank;
};

/// Opens the bank on the disk that is mounted. Errors: as Bank::open.
Result<std::unique_ptr<OpenBank>> openBank();

/// A desk that was set up and closed, and what its clerk has at hand.
struct SetUp {
  DiskImage image;
  std::vector<KitId> kits;
  SchoolId school;
  TeacherId teacher;

  Intent lending(std::size_t kit) const { return CheckOut{school, teacher, {kits[kit]}, {}}; }
};
const SetUp& setUpBank();

/// What another desk has to tell: a few dozen events and the names of its people.
struct Delivery {
  std::vector<Bytes> events;
  std::vector<Blob> blobs;
};
const Delivery& delivery();

/// Something that a bank is asked to do.
using Step = std::function<Result<void>(OpenBank&)>;
/// The end of the test when it was refused.
void mustDo(const Result<void>& done);
Step lend(std::size_t kit);
Step takeIn(const Delivery& delivered);

/// Of all files that have a name.
Hash32 hashOf(const DiskImage& image);
/// So many choices of what survives a cut before operation `at`: nothing, at times all, and others
/// that no other operation has.
std::vector<std::uint64_t> subsetsAt(std::size_t at, std::uint64_t count);
/// For the end of a message.
std::string where(std::size_t at, std::uint64_t subset);

/// A hash over every row of every table.
Hash32 contentOf(Bank& bank);

/// A run of a bank on a disk, and what the bank held each time that it had said yes.
struct Recording {
  struct Moment {
    std::size_t operations;  ///< of the disk until then
    Hash32 content;
  };
  CrashDisk disk;
  std::vector<Moment> moments;

  /// What the bank may hold when the power is cut before operation `at`.
  std::vector<Hash32> allowedAt(std::size_t at) const;
};
/// Opens the bank of an image, does the steps, closes it. Its log is emptied into the file after
/// a few commits, so that this is among the things that can be interrupted.
Recording record(const std::vector<Step>& steps, const char* pragma = "",
                 const DiskImage& image = setUpBank().image);

/// What is wrong with the bank on this disk, if anything: it has to open, be sound, hold one of the
/// contents, and go on lending.
std::string troubleOn(CrashDisk disk, const std::vector<Hash32>& allowed);

/// The first trouble after a power cut before any operation, with so many subsets of what was not
/// durable; nothing when there is none.
std::string troubleAfterAnyCrash(const Recording& recording, std::uint64_t subsets);

}  // namespace kstem::test
