#pragma once

#include <map>

#include "core/base/ids.h"
#include "core/domain/hold.h"

namespace kstem {

class Bank;

/// How a school stands today, those merged into it counted with it.
struct SchoolStanding {
  int kitsOut = 0;
  int partsOwed = 0;
  int toHandOver = 0;  ///< kits out with a teacher who is at another school now
  Hold hold;           ///< by the rules of this center; hold.overdueNow are its kits past due
};

using SchoolStandings = std::map<SchoolId, SchoolStanding>;

/// Of every school that has, owes or was late with something; all others stand as SchoolStanding().
/// Reads what is open and what came back late lately, never all lines.
SchoolStandings readStandings(Bank& bank);

}  // namespace kstem
