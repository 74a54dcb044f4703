#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/exchange/trust.h"
#include "core/store/intake.h"
#include "core/sync/manifest.h"

namespace kstem::exchange {

/// Lets in what a chain of the bank has signed for, or what a desk of the bank vouches for, and
/// everything before it (FORMAT.md, 2.7). Whether a chain was revoked is not asked here: that is a
/// rule of the fold, so that two desks which know different revocations keep the same events.
class SealGate final {
 public:
  explicit SealGate(Bank& bank, const Trust& trust) : m_bank(bank), m_trust(trust) {}

  void add(const sync::ChainSeal& seal) { m_seals.push_back(seal); }
  /// Looks at who belongs to the bank by now and at what waits.
  void look(const store::Intake& intake);
  bool lets(const EventId& id) const { return m_covered.contains(id); }
  /// A seal of a chain that is known and signed otherwise.
  bool isBad(const sync::ChainSeal& seal) const;

 private:
  using Waiting = std::map<EventId, store::Intake::Waiting>;
  void learnKeys(const Waiting& waiting);
  bool learnKey(const store::Intake::Waiting& one);
  /// The event and all before it, as long as they are of this chain.
  void cover(const Waiting& waiting, EventId head, const IncId& chain);
  void coverVouched(const Waiting& waiting);

  Bank& m_bank;
  const Trust& m_trust;
  std::vector<sync::ChainSeal> m_seals;
  std::map<IncId, KeyBytes> m_keys;
  std::set<EventId> m_covered;
};

}  // namespace kstem::exchange
