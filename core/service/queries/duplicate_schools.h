#pragma once

#include <string>
#include <vector>

#include "core/base/ids.h"

namespace kstem {

class Bank;

/// Two schools that look like one, registered twice.
struct DuplicatePair {
  SchoolId keep;  ///< the one with more behind it: a number from elsewhere, then more loans, then
                  ///< the lower code
  SchoolId other;
  std::string keepName, otherName;
};

/// Pairs of schools with the same name, written alike but for blanks, 서울 and 공립 before it, or a
/// short form (중화중 for 서울중화중학교). Different districts are different schools; one without a
/// district may be any. By name, at most `limit`; of names that many schools have only some pairs.
std::vector<DuplicatePair> findDuplicateSchools(Bank& bank, std::size_t limit = 50);

}  // namespace kstem
