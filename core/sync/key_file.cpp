#include "core/sync/key_file.h"

#include <sodium.h>

#include <algorithm>

namespace kstem::sync {
namespace {

constexpr std::string_view kKeyMagic = "KSBKEYS1";
constexpr std::size_t kPlain = 64 + 32;
constexpr std::size_t kFile =
    kKeyMagic.size() + crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + kPlain;

/// The public halves follow from the secret ones.
Keys keysFrom(const Secret<kPlain>& plain) {
  Keys keys;
  std::copy_n(plain.data(), 64, keys.sign.secret.open().begin());
  std::copy_n(plain.data() + 64, 32, keys.box.secret.open().begin());
  crypto_sign_ed25519_sk_to_pk(keys.sign.shown.bytes.data(), keys.sign.secret.data());
  crypto_scalarmult_base(keys.box.shown.bytes.data(), keys.box.secret.data());
  return keys;
}

}  // namespace

Result<LockKey> makeLock(std::string_view secret, const LockSalt& salt) {
  static_assert(crypto_pwhash_SALTBYTES == 16);
  if (sodium_init() < 0) return Error{Errc::KeyDamaged, "libsodium"};
  LockKey lock;
  if (crypto_pwhash(lock.open().data(), 32, secret.data(), secret.size(), salt.data(),
                    crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                    crypto_pwhash_ALG_ARGON2ID13) != 0)
    return Error{Errc::StoreFull, "memory for the key lock"};
  return lock;
}

Bytes lockKeys(const Keys& keys, const LockKey& lock) {
  Secret<kPlain> plain;
  std::copy_n(keys.sign.secret.data(), 64, plain.open().begin());
  std::copy_n(keys.box.secret.data(), 32, plain.open().begin() + 64);
  Bytes file(kFile);
  std::copy(kKeyMagic.begin(), kKeyMagic.end(), file.begin());
  std::uint8_t* const nonce = file.data() + kKeyMagic.size();
  randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
  crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, plain.data(), kPlain, nonce,
                        lock.data());
  return file;
}

Result<Keys> unlockKeys(BytesView file, const LockKey& lock) {
  const bool isOurs =
      file.size() == kFile && std::equal(kKeyMagic.begin(), kKeyMagic.end(), file.begin());
  if (!isOurs) return Error{Errc::KeyDamaged, "no key file"};
  const std::uint8_t* const nonce = file.data() + kKeyMagic.size();
  Secret<kPlain> plain;
  if (crypto_secretbox_open_easy(plain.open().data(), nonce + crypto_secretbox_NONCEBYTES,
                                 crypto_secretbox_MACBYTES + kPlain, nonce, lock.data()) != 0)
    return Error{Errc::KeyDamaged, "another lock"};
  return keysFrom(plain);
}

}  // namespace kstem::sync
