#include "core/base/hash.h"

#include <sodium.h>

namespace kstem {
namespace {

static_assert(sizeof(crypto_generichash_state) <= 384);

template <std::size_t N>
std::array<std::uint8_t, N> hash(std::initializer_list<BytesView> parts) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, N);
  for (const BytesView part : parts) crypto_generichash_update(&state, part.data(), part.size());
  std::array<std::uint8_t, N> out{};
  crypto_generichash_final(&state, out.data(), out.size());
  return out;
}

crypto_generichash_state* stateOf(std::array<std::uint8_t, 384>& memory) {
  return reinterpret_cast<crypto_generichash_state*>(memory.data());
}

}  // namespace

Hash32 blake2b256(std::initializer_list<BytesView> parts) { return hash<32>(parts); }
std::array<std::uint8_t, 16> blake2b128(std::initializer_list<BytesView> parts) {
  return hash<16>(parts);
}

Hasher::Hasher() : m_state{} { crypto_generichash_init(stateOf(m_state), nullptr, 0, 32); }

void Hasher::add(BytesView part) {
  crypto_generichash_update(stateOf(m_state), part.data(), part.size());
}

Hash32 Hasher::finish() {
  Hash32 out{};
  crypto_generichash_final(stateOf(m_state), out.data(), out.size());
  return out;
}

}  // namespace kstem
