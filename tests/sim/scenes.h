#pragma once

#include "tests/sim/world.h"

namespace kstem::sim {

/// What chance alone would hardly ever bring about: each schedule plays one of these, or none, at
/// some moment between everything else.
enum class Scene {
  None,
  Theft,            ///< a PC is stolen and put out
  EachOtherOut,     ///< two PCs put each other out and do not know it
  LostForGood,      ///< what others build on was on one disk alone, and that breaks
  LateHead,         ///< who saw something is heard before what he saw
  LostReservation,  ///< of two promises one is refused, and then the other is cancelled
};
Scene drawScene(Dice& dice);
/// Does nothing where too few desks are left for it.
void playScene(World& world, Scene scene);

/// A manager gives up at a desk what nobody has any more. Whether there was something.
bool waiveGaps(World& world, std::size_t at);
/// Who of those that put each other out is out, as the others have it by now; they agree.
void settleRivals(World& world);

}  // namespace kstem::sim
