#pragma once

#include "core/domain/facts.h"

namespace kstem {

/// Percent of a full box from which a consumable is enough, unless its model says otherwise.
inline constexpr std::uint32_t kRestockBelow = 50;
inline constexpr std::uint32_t kRestockBelowMost = 100;

/// The fewest pieces of a part with which a box is not short of it: all of them, and of a
/// consumable that share of them (decisions.md, Days 12).
std::uint32_t enoughOf(const Part& part, std::uint32_t restockBelow) noexcept;

}  // namespace kstem
