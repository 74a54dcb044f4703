#pragma once

#include <stdexcept>

#include "tests/sim/machine.h"

namespace kstem::sim {

/// An invariant of sync.md 3.2 that does not hold.
class Broken final : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
inline void require(bool holds, const std::string& otherwise) {
  if (!holds) throw Broken(otherwise);
}

/// What two desks must have in common when everybody has everything.
struct Held {
  std::set<EventId> events;
  std::set<Commitment> blobs;  ///< that were not destroyed
};
Held heldBy(Machine& machine);

/// What a refused import must leave as it was.
struct LogicalState {
  std::int64_t events = 0;
  std::int64_t waiting = 0;
  Hash32 digest{};
  std::vector<EventId> heads;
  friend bool operator==(const LogicalState&, const LogicalState&) = default;
};
LogicalState stateOf(store::Db& db);
inline LogicalState stateOf(Machine& machine) { return stateOf(machine.db()); }

/// I8: every event hashes to its name and stands behind the one that it names, behind a gap only
/// while what is missing is not here; what has no successor is an end.
void checkChains(Machine& machine);
/// I2: folding everything again writes nothing.
void checkRows(Machine& machine);
/// I2, with the tables made anew.
void checkRebuild(Machine& machine);
/// I10 and I11: a kit is in one place, on at most one way, and has at most one open loan. I26:
/// nothing is counted below zero. I12: of two checkouts the one that lost is named.
void checkKits(Machine& machine);
/// I13 and I14: nothing that was promised or refused turned round silently since it was last asked.
void checkPromises(Machine& machine);
/// 2.9: out are those whom somebody put out who had not been put out himself by then, the earlier
/// of two that put each other out being right; nobody else is.
void checkMembers(Machine& machine);
/// I4: desks that learn the same events in another order show the same.
void checkOrder(Machine& machine, std::uint64_t seed);
/// I15: nobody has had a lost kit in hand since, or without the loss being known to him.
void checkLost(Machine& machine);
/// I9: order by clock keeps what was known, and what was known is what a plain walk finds.
void checkCausality(Machine& machine, std::uint64_t seed);
/// I20: every event of another chain is signed or vouched for.
void checkSignedFor(Machine& machine);
/// I16 and I17: nothing of an erased teacher is in the bytes of the file.
void checkErased(Machine& machine, const std::vector<std::size_t>& erased);
bool isErased(Machine& machine, std::size_t teacher);
/// 2.12: whom a PC has once erased it never knows again.
void checkForgotten(Machine& machine);
/// What an event of this PC knew: everything that was here when it was written.
void checkObserved(Machine& machine, const std::vector<EventId>& before, const EventId& written);
/// The newest event of each chain but the own one that says more than what its author saw.
std::vector<EventId> newestFacts(Machine& machine);

}  // namespace kstem::sim
