#include "core/domain/issue.h"

namespace kstem {

std::string_view keyOf(Waiver what) noexcept {
  switch (what) {
    case Waiver::OverLimit: return "limit.kits";
    case Waiver::SchoolOverdue: return "school.overdue";
    case Waiver::SchoolHeld: return "school.held";
    case Waiver::KitShort: return "kit.short";
    case Waiver::KeyPartMissing: return "kit.key-part";
    case Waiver::DueTooFar: return "due.too-far";
    case Waiver::DueOnClosedDay: return "due.closed";
    case Waiver::ExtendedBefore: return "extend.again";
    case Waiver::ExtendedLate: return "extend.late";
    case Waiver::ExtendedTooFar: return "extend.too-far";
    case Waiver::OverReservations: return "limit.reservations";
    case Waiver::BeyondHorizon: return "pickup.beyond";
    case Waiver::KitPromised: return "kit.promised";
  }
  return {};
}

std::vector<Waiver> allWaivers() {
  std::vector<Waiver> all;
  for (auto what = Waiver::OverLimit; what <= Waiver::KitPromised;
       what = static_cast<Waiver>(static_cast<int>(what) + 1))
    all.push_back(what);
  return all;
}

}  // namespace kstem
