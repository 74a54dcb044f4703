#include "core/sync/bundle_file.h"

#include <algorithm>
#include <optional>

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/domain/wire.h"
#include "core/sync/cipher.h"
#include "core/sync/compress.h"

namespace kstem::sync {
namespace {

// As in PNG: the first byte catches seven-bit channels, the rest those that mend line ends.
constexpr std::array<std::uint8_t, 8> kMagic{0x89, 'K', 'S', 'B', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t kPrefix = kMagic.size() + 3;
constexpr std::size_t kSealedKey = std::tuple_size_v<SealedKey>;
constexpr std::size_t kSignature = std::tuple_size_v<Signature>;
constexpr std::size_t kTrailer = 8 + 16 + kSignature;
constexpr std::string_view kHashDomain{"ksb-bundle-1\0", 13};

Hash32 hashToSign(BytesView before) { return blake2b256({asBytes(kHashDomain), before}); }

/// A file whose length is right; its parts are views into it.
struct Framed {
  BytesView context;  ///< prefix and sealed keys
  std::vector<SealedKey> sealedKeys;
  BytesView stream;
  IncId sender;
  BytesView signedPart;
  Signature signature{};
};

/// A file whose signature was looked at, or that needs none.
struct Verified {
  Framed file;
};

/// A file that is meant for us.
struct Unsealed {
  Verified from;
  FileKey key;
};

/// Judged before the signature, because a newer program may sign otherwise.
Result<void> checkPrefix(BytesView file) {
  if (file.size() > kMaxBundleBytes) return Error{Errc::BundleTooLarge, "the file"};
  const std::size_t there = std::min(kMagic.size(), file.size());
  if (!std::ranges::equal(BytesView(kMagic).first(there), file.first(there)))
    return Error{Errc::BundleForeign, "no bundle"};
  if (file.size() < kPrefix) return Error{Errc::BundleCut, "within the prefix"};
  const std::uint8_t major = file[kMagic.size()];
  if (major == 0) return Error{Errc::BundleForeign, "no bundle"};
  if (major > kBundleMajor) return Error{Errc::BundleNewer, std::to_string(major)};
  return {};
}

Framed takeParts(BytesView file) {
  const std::size_t context = kPrefix + kSealedKey * file[kPrefix - 1];
  Framed framed;
  framed.context = file.first(context);
  framed.stream = file.subspan(context, file.size() - context - kTrailer);
  framed.signedPart = file.first(file.size() - kSignature);
  wire::Cursor keys(framed.context.subspan(kPrefix));
  while (!keys.atEnd()) framed.sealedKeys.push_back(wire::takeArray<kSealedKey>(keys));
  wire::Cursor trailer(file.last(kTrailer).subspan(8));
  framed.sender.bytes = wire::takeArray<16>(trailer);
  framed.signature = wire::takeArray<kSignature>(trailer);
  return framed;
}

Result<Framed> frame(BytesView file) {
  const auto prefix = checkPrefix(file);
  if (!prefix) return prefix.error();
  const std::size_t recipients = file[kPrefix - 1];
  if (file.size() < kPrefix + kSealedKey * recipients + kTrailer)
    return Error{Errc::BundleCut, "no room for its parts"};
  if (wire::Cursor(file.last(kTrailer)).big64() != file.size())
    return Error{Errc::BundleCut, "not as long as it says"};
  if (recipients == 0 || recipients > kMaxRecipients)
    return Error{Errc::BundleForeign, "number of recipients"};
  return takeParts(file);
}

Result<Verified> verify(Framed file, std::span<const KnownSender> known) {
  const auto sender = std::ranges::find(known, file.sender, &KnownSender::inc);
  if (sender == known.end()) return Error{Errc::SenderUnknown, toHex(file.sender.view())};
  if (!isSignedBy(sender->key, hashToSign(file.signedPart), file.signature))
    return Error{Errc::BundleForeign, "the signature"};
  if (sender->isOut) return Error{Errc::SenderPutOut, toHex(file.sender.view())};
  return Verified{std::move(file)};
}

Result<Unsealed> unsealFor(std::span<const BoxKeys> own, Verified from) {
  for (const BoxKeys& mine : own)
    for (const SealedKey& sealed : from.file.sealedKeys)
      if (auto key = unseal(sealed, mine)) return Unsealed{std::move(from), std::move(*key)};
  return Error{Errc::BundleNotForUs, "no key of ours opens it"};
}

Result<Bytes> decryptStream(const Unsealed& bundle) {
  const Framed& file = bundle.from.file;
  return decrypt(file.stream, file.context, bundle.key);
}

Result<Bytes> packedRecords(const BundleParts& parts) {
  RecordWriter writer;
  for (const Record& record : parts.records) {
    const auto added = writer.add(record.type, record.bytes);
    if (!added) return added.error();
  }
  const Bytes plain = writer.finish();
  Bytes packed = deflate(plain);
  if (plain.size() > InflateLimits{}.allowedFor(packed.size()))
    return Error{Errc::BundleTooLarge, "too much of the same"};
  return packed;
}

Bytes contextFor(const std::vector<BoxPublicKey>& recipients, const FileKey& key) {
  Bytes context(kMagic.begin(), kMagic.end());
  context.push_back(kBundleMajor);
  context.push_back(kBundleMinor);
  context.push_back(static_cast<std::uint8_t>(recipients.size()));
  for (const BoxPublicKey& recipient : recipients) append(context, sealTo(recipient, key));
  return context;
}

void putTrailer(Bytes& file, const IncId& sender, const SignKeys& keys) {
  wire::putBig64(file, file.size() + kTrailer);
  append(file, sender.view());
  append(file, sign(keys, hashToSign(file)));
}

void tell(const StageBegins& begins, OpenStage stage) {
  if (begins) begins(stage);
}

/// Everything behind the signature.
Result<OpenedBundle> read(Verified verified, std::span<const BoxKeys> own,
                          const StageBegins& begins) {
  tell(begins, OpenStage::Unseal);
  const auto unsealed = unsealFor(own, std::move(verified));
  if (!unsealed) return unsealed.error();
  tell(begins, OpenStage::Decrypt);
  const auto packed = decryptStream(*unsealed);
  if (!packed) return packed.error();
  tell(begins, OpenStage::Inflate);
  auto plain = inflate(*packed);
  if (!plain) return plain.error();
  tell(begins, OpenStage::Parse);
  auto records = Records::parse(*std::move(plain));
  if (!records) return records.error();
  return OpenedBundle{unsealed->from.file.sender, *std::move(records)};
}

}  // namespace

bool beginsBundle(BytesView start) {
  return start.size() >= kMagic.size() && std::equal(kMagic.begin(), kMagic.end(), start.begin());
}

Result<Bytes> seal(const BundleParts& parts, const SignKeys& keys) {
  if (parts.recipients.empty()) return Error{Errc::BadInput, "no recipient"};
  if (parts.recipients.size() > kMaxRecipients) return Error{Errc::BundleTooLarge, "recipients"};
  const auto packed = packedRecords(parts);
  if (!packed) return packed.error();
  SystemRandom random;  // also what starts libsodium, before it draws by itself
  FileKey key;
  random.fill(key.open());
  Bytes file = contextFor(parts.recipients, key);
  const Bytes stream = encrypt(*packed, file, key);
  append(file, stream);
  putTrailer(file, parts.sender, keys);
  if (file.size() > kMaxBundleBytes) return Error{Errc::BundleTooLarge, "the file"};
  return file;
}

Result<OpenedBundle> open(BytesView file, std::span<const KnownSender> known,
                          std::span<const BoxKeys> own, const StageBegins& begins) {
  tell(begins, OpenStage::Frame);
  auto framed = frame(file);
  if (!framed) return framed.error();
  tell(begins, OpenStage::Verify);
  auto verified = verify(*std::move(framed), known);
  if (!verified) return verified.error();
  return read(*std::move(verified), own, begins);
}

Result<OpenedBundle> openUnsigned(BytesView file, std::span<const BoxKeys> own,
                                  const StageBegins& begins) {
  tell(begins, OpenStage::Frame);
  auto framed = frame(file);
  if (!framed) return framed.error();
  return read(Verified{*std::move(framed)}, own, begins);
}

}  // namespace kstem::sync
