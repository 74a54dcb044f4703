#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/sim/plants.h"

namespace kstem::sim {

struct Rules {
  std::uint64_t seed = 1;
  int steps = 45;
  Plant plant = Plant::None;
};

/// What happened in schedules, for who reads the figures.
struct Figures {
  std::int64_t schedules = 0, events = 0, actions = 0, refusedActions = 0, sent = 0, lost = 0,
               damaged = 0, taken = 0, refusedFiles = 0, restores = 0, clones = 0, keyLosses = 0,
               deaths = 0, forks = 0, waived = 0, revoked = 0, erased = 0, twins = 0, rounds = 0,
               mostRounds = 0, deltaEnds = 0, forged = 0, rivals = 0, lateHeads = 0, contests = 0;
  void add(const Figures& other);
  std::string text() const;
};

struct Outcome {
  std::string broken;  ///< the invariant that does not hold; empty when all do
  std::vector<std::string> log;
  Figures figures;
};

/// Plays one schedule to its end: its seed decides everything.
Outcome play(const Rules& rules);

}  // namespace kstem::sim
