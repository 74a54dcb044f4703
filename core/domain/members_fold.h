#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/facts.h"
#include "core/domain/history.h"

namespace kstem {

/// One chain that belongs to the bank, and the PC that writes it.
struct Member {
  IncId inc;
  CenterId center;
  DeskId desk;
  KeyBytes sign;
  KeyBytes box;
  std::string label;
  std::optional<IncId> parent;  ///< the chain that the same PC wrote before
  std::optional<IncId> admittedBy;
  Millis since = 0;
  bool revoked = false;
};

/// Everybody who belongs to the bank and what its rules say about chains (sync.md 2.9).
struct Members {
  std::map<IncId, Member> all;
  std::optional<KeyBytes> rootSign;
  std::optional<KeyBytes> rootBox;

  const Member* find(const IncId& inc) const;
  /// The chain by which this one's PC was let in: itself, or the oldest of its parents.
  IncId rootOf(const IncId& inc) const;
  /// Chains that their PC writes no more: it went on in another one.
  std::set<IncId> continued() const;
};

/// State of membersAgg(). Pure. That the signatures in the events are good was asked when they
/// were let in.
Members foldMembers(const History& history);

}  // namespace kstem
