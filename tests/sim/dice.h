#pragma once

#include <vector>

#include "core/base/random.h"

namespace kstem::sim {

/// Everything that happens by chance in one schedule: the same seed, the same schedule.
class Dice final {
 public:
  explicit Dice(std::uint64_t seed) : m_random(SeededRandom(seed).next()) {}

  std::uint32_t below(std::size_t bound) {
    return m_random.below(static_cast<std::uint32_t>(bound));
  }
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(below(static_cast<std::size_t>(most - least + 1)));
  }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  template <class T>
  const T& oneOf(const std::vector<T>& all) {
    return all[below(all.size())];
  }
  std::uint64_t seed() { return m_random.next(); }

 private:
  SeededRandom m_random;
};

}  // namespace kstem::sim
