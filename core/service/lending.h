#pragma once

#include "core/domain/due.h"
#include "core/service/work.h"

namespace kstem {

/// The due day of a checkout at this center today. A day chosen by hand is rolled off closed days.
/// Errors: DueBeforeOut (not after today), DueTooFar (beyond the bound on the raw day).
Result<DueDay> decideDue(const Calendar& calendar, const CenterPolicy& policy, Day today,
                         std::optional<Day> byHand);

/// What of each part a kit would take along: as last counted, else complete.
std::vector<PartOut> partsGoingOut(store::Rows& rows, const store::KitRow& kit);

}  // namespace kstem
