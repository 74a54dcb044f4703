#pragma once

#include <vector>

#include "core/base/ids.h"
#include "core/domain/facts.h"

namespace kstem {

/// Percent of a full box from which a consumable is enough, unless its model says otherwise.
inline constexpr std::uint32_t kRestockBelow = 50;
inline constexpr std::uint32_t kRestockBelowMost = 100;

/// The fewest pieces of a part with which a box is not short of it: all of them, and of a
/// consumable that share of them (decisions.md, Days 12).
std::uint32_t enoughOf(const Part& part, std::uint32_t restockBelow) noexcept;

/// A box that is short of one part.
struct ShortBox {
  KitId kit;
  int have = 0;
  int full = 0;
  bool waits = false;  ///< it can be lent again once it is full of this part
  int missing() const noexcept { return full - have; }
};

/// Pieces for one box.
struct BoxShare {
  KitId kit;
  int pieces = 0;
  bool wakes = false;  ///< with them it can be lent again
};

/// Which boxes get how many of the pieces that arrived: first as many as possible of those that
/// wait for them, then the emptiest. A box that gets none is left out.
std::vector<BoxShare> shareOut(int pieces, std::vector<ShortBox> boxes);

}  // namespace kstem
