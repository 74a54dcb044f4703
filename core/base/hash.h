#pragma once

#include <array>
#include <initializer_list>

#include "core/base/bytes.h"

namespace kstem {

/// Unkeyed BLAKE2b-256 over the parts, one after the other.
Hash32 blake2b256(std::initializer_list<BytesView> parts);
/// Unkeyed BLAKE2b-128 over the parts, one after the other.
std::array<std::uint8_t, 16> blake2b128(std::initializer_list<BytesView> parts);

/// Hashes a stream of any length, part by part (a state digest, a file).
class Hasher final {
 public:
  Hasher();
  void add(BytesView part);
  /// The BLAKE2b-256 of everything added; the hasher must not be used afterwards.
  Hash32 finish();

 private:
  alignas(64) std::array<std::uint8_t, 384> m_state;
};

}  // namespace kstem
