#pragma once

#include "core/domain/hold.h"
#include "core/store/rows.h"

namespace kstem {

/// A line of a loan as the rule about late schools sees it.
HeldLine heldLineOf(const store::LineRow& line);

/// Up to which day holds of the school and of those merged into it were lifted.
std::optional<Day> liftedThrough(store::Rows& rows, const SchoolId& school);

/// Whether the school, with those merged into it, may borrow on `today`; counts what was late at
/// any center, by the rules of `policy`.
Hold readHold(store::Rows& rows, const SchoolId& school, const CenterPolicy& policy, Day today);

}  // namespace kstem
