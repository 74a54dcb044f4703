#pragma once

#include <array>
#include <compare>
#include <optional>
#include <span>

#include "core/base/bytes.h"

namespace kstem {
class Random;
}

namespace kstem::sync {

/// Overwrites memory in a way that no optimiser removes.
void wipe(std::span<std::uint8_t> memory) noexcept;

/// Bytes that nobody else may read: moved, never copied, wiped when they go.
template <std::size_t N>
class Secret final {
 public:
  Secret() = default;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  Secret(Secret&& other) noexcept : m_bytes(other.m_bytes) { wipe(other.m_bytes); }
  Secret& operator=(Secret&& other) noexcept {
    if (this == &other) return *this;
    m_bytes = other.m_bytes;
    wipe(other.m_bytes);
    return *this;
  }
  ~Secret() { wipe(m_bytes); }

  const std::uint8_t* data() const noexcept { return m_bytes.data(); }
  std::span<std::uint8_t, N> open() noexcept { return m_bytes; }
  BytesView view() const noexcept { return m_bytes; }

 private:
  std::array<std::uint8_t, N> m_bytes{};
};

/// Ed25519: who wrote it.
struct SignPublicKey {
  Hash32 bytes{};
  friend auto operator<=>(const SignPublicKey&, const SignPublicKey&) = default;
};
struct SignKeys {
  SignPublicKey shown;
  Secret<64> secret;
};
using Signature = std::array<std::uint8_t, 64>;

/// X25519: who can read it.
struct BoxPublicKey {
  Hash32 bytes{};
  friend auto operator<=>(const BoxPublicKey&, const BoxPublicKey&) = default;
};
struct BoxKeys {
  BoxPublicKey shown;
  Secret<32> secret;
};

/// The keys of one incarnation.
struct Keys {
  SignKeys sign;
  BoxKeys box;
};
/// New keys from 64 bytes of `random`: the same bytes, the same keys.
Keys makeKeys(Random& random);

Signature sign(const SignKeys& keys, const Hash32& hash);
bool isSignedBy(const SignPublicKey& key, const Hash32& hash, const Signature& signature);

/// The key that one bundle is encrypted with.
using FileKey = Secret<32>;
using SealedKey = std::array<std::uint8_t, 80>;

/// `key` for the one recipient; does not tell for whom. Draws from libsodium's own randomness, so
/// two calls never give the same bytes.
SealedKey sealTo(const BoxPublicKey& recipient, const FileKey& key);
/// Nothing when it was sealed to somebody else.
std::optional<FileKey> unseal(const SealedKey& sealed, const BoxKeys& own);

}  // namespace kstem::sync
