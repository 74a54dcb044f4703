#include "core/domain/restock.h"

namespace kstem {

std::uint32_t enoughOf(const Part& part, std::uint32_t restockBelow) noexcept {
  if (!part.consumable) return part.quantity;
  const std::uint64_t hundredths = std::uint64_t{part.quantity} * restockBelow;
  return static_cast<std::uint32_t>((hundredths + 99) / 100);
}

}  // namespace kstem
