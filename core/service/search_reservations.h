#pragma once

#include <vector>

#include "core/service/search_find.h"

namespace kstem {

class Bank;

/// Reservations of all centers that may still be collected, by their code, school, teacher or
/// model; where several words were typed, each may name another of these.
std::vector<FittingHit> findReservations(Bank& bank, const SearchText& typed);

}  // namespace kstem
