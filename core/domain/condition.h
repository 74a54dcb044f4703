#pragma once

#include <cstdint>

namespace kstem {

/// What a kit needs before it can be lent.
enum class Condition : std::uint8_t { Good = 0, ToInspect = 1, Repair = 2 };

}  // namespace kstem
