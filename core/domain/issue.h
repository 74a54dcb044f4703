#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/facts.h"

namespace kstem {

/// What a rule asks before it is passed over: one reason, or a manager as well.
enum class Asks { Reason, Manager };

/// One thing to decide before a loan or an extension (domain.md, "Limits").
struct Issue {
  Waiver what = Waiver::OverLimit;
  Asks asks = Asks::Reason;
  Code subject = {};       ///< of the kit it is about; none: the school or the day
  std::string name = {};   ///< of the kit's model, or of the school
  std::string extra = {};  ///< a number or a day in ISO form, meaning given by `what`
};

/// The stable key, e.g. "limit.kits"; written into scenarios and never renamed.
std::string_view keyOf(Waiver what) noexcept;
/// All waivers in the order of their numbers.
std::vector<Waiver> allWaivers();

}  // namespace kstem
