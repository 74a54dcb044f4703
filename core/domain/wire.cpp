#include "core/domain/wire.h"

namespace kstem::wire {

void putVarint(Bytes& to, std::uint64_t value) {
  while (value >= 0x80U) {
    to.push_back(static_cast<std::uint8_t>(value | 0x80U));
    value >>= 7U;
  }
  to.push_back(static_cast<std::uint8_t>(value));
}

void putBig64(Bytes& to, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8)
    to.push_back(static_cast<std::uint8_t>(value >> static_cast<unsigned>(shift)));
}

std::uint64_t Cursor::varint() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const BytesView byte = take(1);
    if (!m_ok) return 0;
    const std::uint64_t bits = byte[0] & 0x7FU;
    const bool last = (byte[0] & 0x80U) == 0;
    const bool longer = last && shift > 0 && bits == 0;  // not the shortest form
    const bool overflow = shift == 63 && bits > 1;
    if (longer || overflow) break;
    value |= bits << shift;
    if (last) return value;
  }
  fail();
  return 0;
}

std::uint64_t Cursor::big64() {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : take(8)) value = value << 8U | byte;
  return value;
}

BytesView Cursor::take(std::uint64_t size) {
  if (!m_ok || size > m_left.size()) {
    m_ok = false;
    return {};
  }
  const BytesView taken = m_left.first(static_cast<std::size_t>(size));
  m_left = m_left.subspan(static_cast<std::size_t>(size));
  return taken;
}

}  // namespace kstem::wire
