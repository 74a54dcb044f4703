#pragma once

#include <map>
#include <set>

#include "core/domain/reservation_fold.h"

namespace kstem {
class Bank;
}

namespace kstem::sim {

/// What a PC last showed of each reservation.
using Promises = std::map<ReservationId, ReservationStatus>;
Promises promisesOf(Bank& bank);

/// I13: what was firm is firm, was ended by somebody, or lost to something that a conflict names.
/// I14: what was refused stays so, unless somebody took the refusal back, was put out with it, or
/// had handed the kits out, which a conflict names. The reservations that break it.
std::set<ReservationId> flipped(Bank& bank, const Promises& before, const Promises& now);

}  // namespace kstem::sim
