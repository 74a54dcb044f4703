#include "core/base/ids.h"

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/random.h"

namespace kstem {

Raw16 newUuid7(const Clock& clock, Random& random) {
  Raw16 id{};
  random.fill(id);
  const auto ms = static_cast<std::uint64_t>(clock.now());
  for (std::size_t i = 0; i < 6; ++i) id[i] = static_cast<std::uint8_t>(ms >> (40U - 8U * i));
  id[6] = static_cast<std::uint8_t>((id[6] & 0x0FU) | 0x70U);
  id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
  return id;
}

CenterId centerIdOf(int no) {
  const std::array number{static_cast<std::uint8_t>(no)};
  return CenterId{blake2b128({asBytes("center"), number})};
}

DeskId deskIdOf(const CenterId& center, int digit) {
  const std::array number{static_cast<std::uint8_t>(digit)};
  return DeskId{blake2b128({asBytes("desk"), center.view(), number})};
}

}  // namespace kstem
