#pragma once

#include <vector>

#include "core/service/search_find.h"

namespace kstem {

class Bank;

/// Loans by the digits of their code: all ten, the first four or more of them, or the serial that
/// any desk gave, with or without its check digit. A few statements; nothing without digits.
std::vector<FittingHit> findLoans(Bank& bank, const SearchTerm& typed);

}  // namespace kstem
