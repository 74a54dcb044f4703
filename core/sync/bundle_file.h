#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/sync/keys.h"
#include "core/sync/records.h"

namespace kstem::sync {

constexpr std::uint8_t kBundleMajor = 1;  ///< another one cannot be read
constexpr std::uint8_t kBundleMinor = 1;  ///< any is read: what it adds is in unknown records
constexpr std::size_t kMaxRecipients = 64;
constexpr std::uint64_t kMaxBundleBytes =
    std::uint64_t{512} * 1024 * 1024;  ///< ask before reading a file

/// What one desk says to others.
struct BundleParts {
  IncId sender;
  std::vector<BoxPublicKey> recipients;  ///< 1–64; nobody else can read it, the sender neither
  std::vector<Record> records;           ///< without the end; views are read during the call only
};

/// The file of `parts`, signed by its sender. libsodium draws the file key and all that hides it
/// from the system, so the same parts never give the same bytes.
/// Errors: BundleTooLarge (more than any desk would take), BadInput (no recipient).
Result<Bytes> seal(const BundleParts& parts, const SignKeys& keys);

/// Whether a file with these first bytes calls itself a bundle. Nothing in it is believed by that.
bool beginsBundle(BytesView start);

/// An incarnation that was ever let in.
struct KnownSender {
  IncId inc;
  SignPublicKey key;
  bool isOut = false;  ///< its word counts no more
};

/// What is done with a file that came in, one after the other; each stage sees only what the one
/// before it has let through.
enum class OpenStage { Frame, Verify, Unseal, Decrypt, Inflate, Parse };

/// Told which stage begins, so that somebody can watch.
using StageBegins = std::function<void(OpenStage)>;

struct OpenedBundle {
  IncId sender;  ///< who signed the file
  Records records;
};

/// Opens a file with one of the `own` keys: this incarnation's, and those before it.
/// Errors, by stage: BundleForeign (no bundle at all), BundleNewer (another major), BundleTooLarge,
/// BundleCut (its length is not what it says), SenderUnknown (nobody we know, or what names the sender
/// was changed), BundleForeign (not signed by that sender), SenderPutOut (signed by one that is out),
/// BundleNotForUs, and behind the signature BundleTooLarge or BundleDamaged.
Result<OpenedBundle> open(BytesView file, std::span<const KnownSender> known,
                          std::span<const BoxKeys> own, const StageBegins& begins = {});

/// As open(), without the stage Verify: for who holds the recovery sheet and knows nobody. What the
/// records say must be proved by themselves.
Result<OpenedBundle> openUnsigned(BytesView file, std::span<const BoxKeys> own,
                                  const StageBegins& begins = {});

}  // namespace kstem::sync
