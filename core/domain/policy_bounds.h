#pragma once

#include "core/domain/facts.h"
#include "core/domain/policy.h"

namespace kstem {

/// Both ends are allowed.
struct PolicyBounds {
  int least = 0;
  int most = 0;
};

/// The numbers that a rule may have while the others are as in `now`: a usual loan is never longer
/// than the bound, and that never beyond what a manager may go to.
PolicyBounds boundsOf(PolicyKey key, const CenterPolicy& now) noexcept;

/// One rule of a policy as its number; valueOf({}, key) is the default.
int valueOf(const CenterPolicy& policy, PolicyKey key) noexcept;

}  // namespace kstem
