#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "tests/faults/fault_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

constexpr std::string_view kPerson = "박바다";

/// A desk that knows a person of whom so much is written that it fills pages of its own: what is
/// left in a page that is free is what a purge is for.
struct WithPerson {
  DiskImage image;
  TeacherId person;
  ClerkId manager;

  WithPerson() {
    CrashDisk disk(setUpBank().image);
    {
      const Mounted mounted(disk);
      const auto open = must(openBank());
      std::string much;
      while (much.size() < 10'000) much += kPerson;
      Bank& bank = *open->bank;
      person = fromAgg<TeacherId>(
          must(bank.perform(RegisterTeacher{setUpBank().school, much, "", "", ""})).made.front());
      manager = fromAgg<ClerkId>(
          must(bank.perform(RegisterClerk{bank.place().center, "이수민"})).made.front());
    }
    image = disk.now();
  }
};

const WithPerson& withPerson() {
  static const WithPerson made;
  return made;
}

bool holdsPerson(const DiskImage& image) {
  const BytesView wanted = asBytes(kPerson);
  return std::ranges::any_of(image.names, [&](const auto& named) {
    const Bytes& file = image.files[named.second];
    return std::search(file.begin(), file.end(), wanted.begin(), wanted.end()) != file.end();
  });
}

Result<void> erasePerson(OpenBank& open) {
  const auto erased =
      open.bank->perform(EraseTeachers{{withPerson().person}, withPerson().manager});
  if (!erased) return erased.error();
  return {};
}

/// What is wrong with the disk of a desk that was started again, if anything.
std::string troubleOf(const CrashDisk& after, bool isAcknowledged) {
  CrashDisk disk = after;
  bool isKnown = false;
  {
    const Mounted mounted(disk);
    const auto open = openBank();
    if (!open) return "it does not open";
    isKnown = (*open)->bank->rows().teacher(withPerson().person)->name.has_value();
  }
  if (isKnown && isAcknowledged) return "the erasure is forgotten";
  if (!isKnown && holdsPerson(disk.now())) return "the file still holds who was erased";
  return {};
}

std::string troubleAfterAnyCut(std::uint64_t subsets) {
  const Recording made = record({erasePerson}, "", withPerson().image);
  std::set<std::pair<Hash32, bool>> seen;
  for (std::size_t at = 0; at <= made.disk.operations(); ++at)
    for (const std::uint64_t subset : subsetsAt(at, subsets)) {
      const CrashDisk after = made.disk.crashedAt(at, subset);
      const bool isAcknowledged = at >= made.moments[1].operations;
      if (!seen.emplace(hashOf(after.now()), isAcknowledged).second) continue;
      const auto trouble = troubleOf(after, isAcknowledged);
      if (!trouble.empty()) return trouble + where(at, subset);
    }
  return {};
}

}  // namespace

TEST_CASE("after a power cut while a person is erased the bytes are gone, or the person is there",
          "[faults]") {
  REQUIRE(holdsPerson(withPerson().image));
  CHECK(troubleAfterAnyCut(2) == "");
}
