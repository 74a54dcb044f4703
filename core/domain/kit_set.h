#pragma once

#include <cstdint>

namespace kstem {

/// Which kits a list shows.
enum class KitSet : std::uint8_t {
  All,
  Shelf,     ///< may go out
  Out,       ///< on loan
  InRepair,  ///< in inspection or repair
  ToCheck,   ///< back, not counted yet
  Lost,
  Retired,
  Short,  ///< not retired, and a part was counted short: a consumable counts from below half
};

}  // namespace kstem
