#pragma once

#include <string>
#include <vector>

#include "core/domain/facts.h"
#include "core/sync/keys.h"

namespace kstem::sync {

/// Names one bundle, so that copies of it are known.
struct BundleId {
  Raw16 bytes{};
  BytesView view() const noexcept { return bytes; }
  friend auto operator<=>(const BundleId&, const BundleId&) = default;
};

/// What a bundle says about itself and its sender (FORMAT.md, 2.5).
struct Manifest {
  BundleId id;
  KeyBytes bank;   ///< the recovery sheet's public key: which bank this belongs to
  IncId sender;    ///< the chain that speaks; a PC signs the file with its oldest key
  Hlc hlc = 0;     ///< of the sender's newest event
  std::uint64_t wall = 0;  ///< the sender's clock, UTC ms
  std::uint64_t projection = 0;
  EventId digest;                ///< of the sender's rows
  std::vector<Head> frontier;    ///< everything that the sender has
  std::vector<EventId> wants;    ///< what it misses
  std::uint64_t events = 0;      ///< in this bundle
  std::string app;               ///< its version
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.id), visit(2, self.bank), visit(3, self.sender), visit(4, self.hlc);
    visit(5, self.wall), visit(6, self.projection), visit(7, self.digest), visit(8, self.frontier);
    visit(9, self.wants), visit(10, self.events), visit(11, self.app);
  }
};
Bytes encode(const Manifest& manifest);
/// Errors: BundleDamaged.
Result<Manifest> decodeManifest(BytesView bytes);

/// A chain's signature over one of its events and so over all before it (FORMAT.md, 2.6).
struct ChainSeal {
  IncId inc;
  std::uint64_t seq = 0;
  EventId head;
  SignatureBytes signature;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.inc), visit(2, self.seq), visit(3, self.head), visit(4, self.signature);
  }
};
Bytes encode(const ChainSeal& seal);
/// Errors: BundleDamaged.
Result<ChainSeal> decodeSeal(BytesView bytes);
ChainSeal sealChain(const Head& head, const SignKeys& keys);
bool isGood(const ChainSeal& seal, const KeyBytes& key);

/// A blob as a record: subject 16, salt 32, data.
Bytes encode(const Blob& blob);
/// Errors: BundleDamaged (too short).
Result<Blob> decodeBlob(BytesView bytes);

/// What the old chain of a PC says about its new one.
SignatureBytes signChild(const IncId& child, const KeyBytes& sign, const KeyBytes& box,
                         const SignKeys& parent);
bool isChildOf(const KeyBytes& parentKey, const IncId& child, const IncStarted& started);
/// What the recovery sheet says about a founding desk: sets `byRoot`.
void signFounding(BankFounded& founding, const SignKeys& root);
bool isFoundedBy(const KeyBytes& rootKey, const BankFounded& founding);

/// Keys that come from one seed of 32 bytes: those of the recovery sheet.
Keys keysOfSeed(const Secret<32>& seed);

KeyBytes shown(const SignPublicKey& key);
KeyBytes shown(const BoxPublicKey& key);

}  // namespace kstem::sync
