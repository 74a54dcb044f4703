#include "core/domain/restock.h"

#include <algorithm>

namespace kstem {
namespace {

/// Of those that wait the one that needs least comes first, of the others the emptiest.
bool comesBefore(const ShortBox& a, const ShortBox& b) noexcept {
  if (a.waits != b.waits) return a.waits;
  return a.waits ? a.missing() < b.missing() : a.missing() > b.missing();
}

}  // namespace

std::uint32_t enoughOf(const Part& part, std::uint32_t restockBelow) noexcept {
  if (!part.consumable) return part.quantity;
  const std::uint64_t hundredths = std::uint64_t{part.quantity} * restockBelow;
  return static_cast<std::uint32_t>((hundredths + 99) / 100);
}

std::vector<BoxShare> shareOut(int pieces, std::vector<ShortBox> boxes) {
  std::stable_sort(boxes.begin(), boxes.end(), comesBefore);
  std::vector<BoxShare> shares;
  for (const ShortBox& box : boxes) {
    const int share = std::min(pieces, box.missing());
    if (share <= 0) continue;
    pieces -= share;
    shares.push_back({box.kit, share, box.waits && share == box.missing()});
  }
  return shares;
}

}  // namespace kstem
