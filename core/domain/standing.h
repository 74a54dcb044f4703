#pragma once

#include <cstdint>

namespace kstem {

/// Where a kit stands: one fact decides (domain.md, "States of a kit"). Numbers are in view_kit
/// and in the list of a stocktake.
enum class Standing : std::uint8_t {
  Shelf = 0,
  OnLoan = 1,
  ToCheck = 2,  ///< back, not counted yet: promised to nobody
  ToInspect = 3,
  Repair = 4,
  Lost = 5,
  Retired = 6,
  OnTheWay = 7,  ///< to another center: available nowhere until it is there
};

}  // namespace kstem
