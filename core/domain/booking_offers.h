#pragma once

#include <functional>
#include <vector>

#include "core/domain/availability.h"
#include "core/domain/policy.h"

namespace kstem {

/// What a center would answer about one model.
struct OfferingCenter {
  CenterId center;
  const Stock* stock = nullptr;
  const Calendar* calendar = nullptr;
  DuePolicy policy = DuePolicy::Datedue;
  int turnaround = 1;  ///< open days
};

/// What was asked for at the first of the centers.
struct Wanted {
  int quantity = 1;
  Day pickUp;
  Day due;
  Day earliest;  ///< first day that may be booked
  Day latest;    ///< last one, included
};

enum class OfferKind {
  Part,         ///< fewer kits on the same days
  Earlier,      ///< all of them on other days, as near as can be
  Later,
  OtherCenter,  ///< all of them elsewhere on the same days
  Transfer,     ///< another center sends what is missing
};

/// Something else that can be had.
struct Offer {
  OfferKind kind = OfferKind::Part;
  CenterId center;   ///< where it is picked up; of a Transfer the one that sends
  int quantity = 0;  ///< of a Transfer what is sent
  Day pickUp;
  Day due;
  Day sendOn = {};  ///< of a Transfer: the latest day that is early enough
};

/// The nearest alternatives where what is wanted cannot be had; pure. At most one of a kind at the
/// own center and one a center else. A Transfer arrives on the next open day after it was sent and
/// is looked through like a return.
std::vector<Offer> offersFor(const std::vector<OfferingCenter>& centers, const Wanted& wanted,
                             Day today);

}  // namespace kstem
