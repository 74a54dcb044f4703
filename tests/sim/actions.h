#pragma once

#include "tests/sim/world.h"

namespace kstem::sim {

/// Something that a clerk does at a desk, by chance; a refusal is fine.
void act(World& world, std::size_t at);
/// What a program of next year writes.
void writeUnknownKind(World& world, std::size_t at);
/// An event in another one's name, for which nobody signed.
Bytes forgedEvent(World& world, Machine& forger);

}  // namespace kstem::sim
