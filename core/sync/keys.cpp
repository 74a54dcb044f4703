#include "core/sync/keys.h"

#include <sodium.h>

#include "core/base/random.h"

namespace kstem::sync {

static_assert(sizeof(SignPublicKey) == crypto_sign_PUBLICKEYBYTES);
static_assert(sizeof(Secret<64>) == crypto_sign_SECRETKEYBYTES);
static_assert(sizeof(Signature) == crypto_sign_BYTES);
static_assert(sizeof(BoxPublicKey) == crypto_box_PUBLICKEYBYTES);
static_assert(sizeof(Secret<32>) == crypto_box_SECRETKEYBYTES);
static_assert(sizeof(SealedKey) == sizeof(FileKey) + crypto_box_SEALBYTES);

void wipe(std::span<std::uint8_t> memory) noexcept { sodium_memzero(memory.data(), memory.size()); }

Keys makeKeys(Random& random) {
  static_assert(crypto_sign_SEEDBYTES == 32 && crypto_box_SEEDBYTES == 32);
  Keys keys;
  Secret<32> seed;
  random.fill(seed.open());
  crypto_sign_seed_keypair(keys.sign.shown.bytes.data(), keys.sign.secret.open().data(),
                           seed.data());
  random.fill(seed.open());
  crypto_box_seed_keypair(keys.box.shown.bytes.data(), keys.box.secret.open().data(), seed.data());
  return keys;
}

Signature sign(const SignKeys& keys, const Hash32& hash) {
  Signature signature{};
  crypto_sign_detached(signature.data(), nullptr, hash.data(), hash.size(), keys.secret.data());
  return signature;
}

bool isSignedBy(const SignPublicKey& key, const Hash32& hash, const Signature& signature) {
  return crypto_sign_verify_detached(signature.data(), hash.data(), hash.size(),
                                     key.bytes.data()) == 0;
}

SealedKey sealTo(const BoxPublicKey& recipient, const FileKey& key) {
  SealedKey sealed{};
  crypto_box_seal(sealed.data(), key.data(), key.view().size(), recipient.bytes.data());
  return sealed;
}

std::optional<FileKey> unseal(const SealedKey& sealed, const BoxKeys& own) {
  FileKey key;
  const int failed = crypto_box_seal_open(key.open().data(), sealed.data(), sealed.size(),
                                          own.shown.bytes.data(), own.secret.data());
  if (failed != 0) return std::nullopt;
  return key;
}

}  // namespace kstem::sync
