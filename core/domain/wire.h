#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "core/base/bytes.h"

namespace kstem::wire {

// The smallest pieces of the event format (core/sync/FORMAT.md, 1.2).

/// Unsigned LEB128 in its shortest form.
void putVarint(Bytes& to, std::uint64_t value);
/// Eight bytes, big end first.
void putBig64(Bytes& to, std::uint64_t value);
constexpr std::uint64_t zigzag(std::int64_t value) noexcept {
  return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value) noexcept {
  return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

/// Reads from the front and remembers the first failure; after one, everything reads as empty.
class Cursor final {
 public:
  explicit Cursor(BytesView bytes) noexcept : m_left(bytes) {}

  std::uint64_t varint();
  std::uint64_t big64();
  /// The next `size` bytes; a view into what was handed in.
  BytesView take(std::uint64_t size);

  void fail() noexcept { m_ok = false; }
  bool ok() const noexcept { return m_ok; }
  bool atEnd() const noexcept { return m_left.empty(); }
  /// Nothing failed and nothing is left.
  bool finished() const noexcept { return m_ok && m_left.empty(); }

 private:
  BytesView m_left;
  bool m_ok = true;
};

/// The next N bytes as a value; zeros after a failure.
template <std::size_t N>
std::array<std::uint8_t, N> takeArray(Cursor& cursor) {
  std::array<std::uint8_t, N> out{};
  const BytesView bytes = cursor.take(N);
  std::copy(bytes.begin(), bytes.end(), out.begin());
  return out;
}

}  // namespace kstem::wire
