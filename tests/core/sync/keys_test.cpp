#include "core/sync/keys.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <new>
#include <type_traits>
#include <utility>

#include "core/base/hash.h"
#include "core/base/random.h"

using namespace kstem;
using namespace kstem::sync;

static_assert(!std::is_copy_constructible_v<Secret<32>>);
static_assert(!std::is_copy_assignable_v<Secret<32>>);
static_assert(!std::is_convertible_v<SignPublicKey, BoxPublicKey>);

namespace {

Keys keysOfSeed(std::uint64_t seed) {
  SeededRandom random(seed);
  return makeKeys(random);
}

FileKey someFileKey() {
  SeededRandom random(5);
  FileKey key;
  random.fill(key.open());
  return key;
}

bool isSame(BytesView one, BytesView other) { return std::ranges::equal(one, other); }

}  // namespace

TEST_CASE("the same randomness makes the same keys, other randomness others", "[sync][keys]") {
  const Keys one = keysOfSeed(1);
  const Keys again = keysOfSeed(1);
  const Keys other = keysOfSeed(2);
  CHECK(one.sign.shown == again.sign.shown);
  CHECK(one.box.shown == again.box.shown);
  CHECK(isSame(one.sign.secret.view(), again.sign.secret.view()));
  CHECK(one.sign.shown != other.sign.shown);
  CHECK(one.box.shown != other.box.shown);
  CHECK(one.sign.shown.bytes != one.box.shown.bytes);
}

TEST_CASE("a signature is that of one key over one hash", "[sync][keys]") {
  const Keys keys = keysOfSeed(1);
  const Hash32 hash = blake2b256({asBytes("a bundle")});
  Signature signature = sign(keys.sign, hash);
  CHECK(isSignedBy(keys.sign.shown, hash, signature));
  CHECK_FALSE(isSignedBy(keysOfSeed(2).sign.shown, hash, signature));
  CHECK_FALSE(isSignedBy(keys.sign.shown, blake2b256({asBytes("another")}), signature));
  signature[63] ^= 0x80U;
  CHECK_FALSE(isSignedBy(keys.sign.shown, hash, signature));
}

TEST_CASE("a file key is read by the one it was sealed to", "[sync][keys]") {
  const Keys reader = keysOfSeed(1);
  const FileKey key = someFileKey();
  SealedKey sealed = sealTo(reader.box.shown, key);
  const auto read = unseal(sealed, reader.box);
  REQUIRE(read);
  CHECK(isSame(read->view(), key.view()));
  CHECK_FALSE(unseal(sealed, keysOfSeed(2).box));
  sealed[40] ^= 1U;
  CHECK_FALSE(unseal(sealed, reader.box));
}

TEST_CASE("sealing twice never gives the same bytes", "[sync][keys]") {
  const Keys reader = keysOfSeed(1);
  CHECK(sealTo(reader.box.shown, someFileKey()) != sealTo(reader.box.shown, someFileKey()));
}

TEST_CASE("a secret is wiped where it was when it moves", "[sync][keys]") {
  FileKey key = someFileKey();
  const FileKey moved = std::move(key);
  CHECK(isSame(moved.view(), someFileKey().view()));
  CHECK(isSame(key.view(), Hash32{}));
  FileKey other = someFileKey();
  key = std::move(other);
  CHECK(isSame(key.view(), moved.view()));
  CHECK(isSame(other.view(), Hash32{}));
}

TEST_CASE("a secret is wiped when it goes", "[sync][keys]") {
  alignas(FileKey) std::array<std::uint8_t, sizeof(FileKey)> memory{};
  auto* key = new (memory.data()) FileKey(someFileKey());
  CHECK_FALSE(isSame(memory, Hash32{}));
  key->~FileKey();
  CHECK(isSame(memory, Hash32{}));
}
