#include "core/base/random.h"

#include <sodium.h>

#include <stdexcept>

namespace kstem {

SystemRandom::SystemRandom() {
  if (sodium_init() < 0) throw std::runtime_error("the system has no source of randomness");
}

void SystemRandom::fill(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

// SplitMix64: small, well mixed and the same everywhere, which is all that a seed needs.
std::uint64_t SeededRandom::next() {
  m_state += 0x9E3779B97F4A7C15U;
  std::uint64_t z = m_state;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

void SeededRandom::fill(std::span<std::uint8_t> out) {
  for (std::uint8_t& byte : out) byte = static_cast<std::uint8_t>(next() >> 32U);
}

std::uint32_t SeededRandom::below(std::uint32_t bound) {
  return static_cast<std::uint32_t>((next() >> 32U) * bound >> 32U);
}

}  // namespace kstem
