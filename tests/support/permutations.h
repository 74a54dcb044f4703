#pragma once

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <string>
#include <vector>

#include "core/store/conflict_rows.h"
#include "tests/support/small_bank.h"

namespace kstem::test {

/// Centers 1 and 2 that know the same things and then go on without each other. Center 1 has a
/// second desk.
struct TwoCenters {
  SmallBank east{1, 0, 1}, west{2, 0, 2}, eastToo{1, 1, 3};

  explicit TwoCenters(const char* iso = "2026-11-02") {
    for (SmallBank* desk : all()) desk->onDay(iso);
    east.setUp();
    CenterRegistered about;
    about.no = 2;
    about.name = "서부 수학과학융합교육센터";
    about.shortName = "서부";
    east.perform(RegisterCenter{about});
    meet();
  }
  std::vector<SmallBank*> all() { return {&east, &west, &eastToo}; }
  /// Everybody learns everything.
  void meet() {
    for (int round = 0; round < 2; ++round)
      for (SmallBank* from : all())
        for (SmallBank* to : all())
          if (from != to) copyAll(*from, *to);
    for (SmallBank* desk : all())
      desk->model = east.model, desk->school = east.school, desk->teacher = east.teacher;
  }
  /// The later of two things that nobody knows of each other.
  void later() {
    for (SmallBank* desk : all()) desk->clock.advance(60'000);
  }
  KitId newKit() {
    const KitId kit = east.newKit();
    meet();
    return kit;
  }
};

/// Attention keys of a bank, about anything, sorted.
inline std::vector<std::string> openKeys(SmallBank& desk) {
  std::vector<std::string> keys;
  for (const auto& row : store::ConflictRows(desk.bank->db()).folded()) keys.push_back(row.kind);
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// The events of all desks reach a new desk in several orders, as bundles and one by one; each time
/// it shows the same, and so does a rebuild, and `expect` holds.
inline void inEveryOrder(TwoCenters& centers, const std::vector<std::string>& keys,
                         const std::function<void(SmallBank&)>& expect = {}) {
  std::vector<std::vector<Bytes>> parts;
  for (SmallBank* desk : centers.all()) parts.push_back(desk->events());
  std::vector<std::vector<std::vector<Bytes>>> orders;
  std::vector<std::size_t> turn{0, 1, 2};
  do {
    orders.push_back({parts[turn[0]], parts[turn[1]], parts[turn[2]]});
  } while (std::next_permutation(turn.begin(), turn.end()));
  SeededRandom random(7);
  for (int i = 0; i < 2; ++i) {
    std::vector<std::vector<Bytes>> single;
    for (const auto& part : parts)
      for (const Bytes& event : part) single.push_back({event});
    for (std::size_t at = single.size(); at > 1; --at)
      std::swap(single[at - 1], single[random.below(static_cast<std::uint32_t>(at))]);
    orders.push_back(std::move(single));
  }
  std::optional<Hash32> digest;
  for (const auto& order : orders) {
    SmallBank fresh(9, 0, 99);
    for (const auto& bundle : order) must(fresh.bank->absorb(bundle));
    REQUIRE(openKeys(fresh) == keys);
    if (!digest) digest = fresh.digest();
    REQUIRE(fresh.digest() == *digest);
    REQUIRE(fresh.bank->rebuild());
    REQUIRE(fresh.digest() == *digest);
    if (expect) expect(fresh);
  }
}

}  // namespace kstem::test
