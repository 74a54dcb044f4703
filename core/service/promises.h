#pragma once

#include <optional>
#include <vector>

#include "core/service/limits.h"
#include "core/service/stock_book.h"

namespace kstem {

/// Which reservation each kit of a checkout is collected for; nothing for a kit that goes without.
/// The named reservation comes first; then those of the same school for the same model that can be
/// collected at this center on the day, in the order of the line.
std::vector<std::optional<ReservationId>> collectedWith(store::Db& db, const CenterId& center,
                                                        Day today, const CheckOut& intent);

/// Promises to others that lending these kits until `due` would break, one a model: the kit, the
/// school it is promised to, and the day it comes for it.
std::vector<Issue> brokenPromises(store::Db& db, const CenterId& center, Day today,
                                  const CheckOut& intent, Day due);

/// What goes with a kit: the others on the same slip, and its due day.
struct GoesWith {
  std::vector<KitId> others;
  Day due;
};
/// A kit of the same model that may go instead, none of the others, or nothing.
std::optional<KitId> equalFreeKit(store::Db& db, const CenterId& center, Day today,
                                  const KitId& kit, const GoesWith& with);

/// Errors: ExtensionWaited (the code of the reservation) when keeping these kits until `due` would
/// take them from a promise or from somebody in line (decisions.md, Days 6).
Result<void> checkExtension(store::Db& db, Day today, const std::vector<store::LineRow>& lines,
                            Day due);

}  // namespace kstem
