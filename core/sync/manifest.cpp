#include "core/sync/manifest.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/domain/fact_codec.h"

namespace kstem::sync {
namespace {

constexpr std::uint8_t kZero[] = {0};

template <class T>
Result<T> decodeFields(BytesView bytes, const char* what) {
  T value;
  if (!codec::readFields(bytes, value)) return Error{Errc::BundleDamaged, what};
  return value;
}

/// What is signed, with a name of its own in front, so that one signature never passes for another.
template <class... Parts>
Hash32 named(std::string_view name, const Parts&... parts) {
  return blake2b256({asBytes(name), BytesView(kZero), BytesView(parts)...});
}

Hash32 hashOf(const ChainSeal& seal) {
  Bytes seq;
  wire::putBig64(seq, seal.seq);
  return named("ksb-seal-1", seal.inc.bytes, seq, seal.head.bytes);
}

Hash32 hashOfChild(const IncId& child, const KeyBytes& sign, const KeyBytes& box) {
  return named("ksb-child-1", child.bytes, sign.bytes, box.bytes);
}

Hash32 hashOf(const BankFounded& founding) {
  return named("ksb-root-1", founding.rootSign.bytes, founding.rootBox.bytes, founding.inc.bytes,
               founding.sign.bytes, founding.box.bytes);
}

bool isSigned(const KeyBytes& key, const Hash32& hash, const SignatureBytes& signature) {
  return isSignedBy(SignPublicKey{key.bytes}, hash, signature.bytes);
}

/// The bytes that makeKeys() asks for, each drawing another hash of the seed.
class SeedStream final : public Random {
 public:
  explicit SeedStream(const Secret<32>& seed) : m_seed(seed) {}
  void fill(std::span<std::uint8_t> out) override {
    const std::array<std::uint8_t, 1> turn{++m_turn};
    Hash32 drawn = named("ksb-seed-1", m_seed.view(), turn);
    std::copy_n(drawn.begin(), std::min(out.size(), drawn.size()), out.begin());
    wipe(drawn);
  }

 private:
  const Secret<32>& m_seed;
  std::uint8_t m_turn = 0;
};

}  // namespace

Bytes encode(const Manifest& manifest) { return codec::writeFields(manifest); }
Result<Manifest> decodeManifest(BytesView bytes) {
  return decodeFields<Manifest>(bytes, "manifest");
}

Bytes encode(const ChainSeal& seal) { return codec::writeFields(seal); }
Result<ChainSeal> decodeSeal(BytesView bytes) { return decodeFields<ChainSeal>(bytes, "seal"); }

ChainSeal sealChain(const Head& head, const SignKeys& keys) {
  ChainSeal seal{head.inc, head.seq, head.id, {}};
  seal.signature.bytes = sign(keys, hashOf(seal));
  return seal;
}
bool isGood(const ChainSeal& seal, const KeyBytes& key) {
  return isSigned(key, hashOf(seal), seal.signature);
}

Bytes encode(const Blob& blob) {
  Bytes bytes(blob.subject.begin(), blob.subject.end());
  append(bytes, blob.salt);
  append(bytes, asBytes(blob.data));
  return bytes;
}

Result<Blob> decodeBlob(BytesView bytes) {
  wire::Cursor cursor(bytes);
  Blob blob;
  blob.subject = wire::takeArray<16>(cursor);
  blob.salt = wire::takeArray<32>(cursor);
  if (!cursor.ok()) return Error{Errc::BundleDamaged, "blob"};
  blob.data = asText(bytes.subspan(48));
  blob.commitment = commitmentOf(blob.salt, blob.subject, blob.data);
  return blob;
}

SignatureBytes signChild(const IncId& child, const KeyBytes& signKey, const KeyBytes& box,
                         const SignKeys& parent) {
  return {sign(parent, hashOfChild(child, signKey, box))};
}
bool isChildOf(const KeyBytes& parentKey, const IncId& child, const IncStarted& started) {
  return started.sign && started.box && started.byParent &&
         isSigned(parentKey, hashOfChild(child, *started.sign, *started.box), *started.byParent);
}

void signFounding(BankFounded& founding, const SignKeys& root) {
  founding.byRoot.bytes = sign(root, hashOf(founding));
}
bool isFoundedBy(const KeyBytes& rootKey, const BankFounded& founding) {
  return founding.rootSign == rootKey && isSigned(rootKey, hashOf(founding), founding.byRoot);
}

Keys keysOfSeed(const Secret<32>& seed) {
  SeedStream stream(seed);
  return makeKeys(stream);
}

KeyBytes shown(const SignPublicKey& key) { return {key.bytes}; }
KeyBytes shown(const BoxPublicKey& key) { return {key.bytes}; }

}  // namespace kstem::sync
