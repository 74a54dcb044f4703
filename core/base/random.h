#pragma once

#include <cstdint>
#include <span>

namespace kstem {

/// Where ids and salts come from; handed in, so that a seed reproduces a whole bank.
class Random {
 public:
  Random() = default;
  Random(const Random&) = delete;
  Random& operator=(const Random&) = delete;
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random {
 public:
  SystemRandom();
  void fill(std::span<std::uint8_t> out) override;
};

/// The same bytes for the same seed on every machine; for demo banks, tests and simulations.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
  void fill(std::span<std::uint8_t> out) override;
  std::uint64_t next();
  /// A number in [0, bound); bound > 0.
  std::uint32_t below(std::uint32_t bound);

 private:
  std::uint64_t m_state;
};

}  // namespace kstem
