#pragma once

#include <string>
#include <vector>

#include "core/service/desk_view.h"

namespace kstem {

class Bank;

/// A teacher whose personal data is proposed for erasure.
struct OldTeacher {
  TeacherId id;
  std::string name;
  std::string school;
  Day last;  ///< on which the data was needed
};

struct OldTeachers {
  int months = 0;                 ///< that personal data is kept here
  std::vector<OldTeacher> rows;   ///< the longest idle first
  std::vector<ClerkView> clerks;  ///< of this center, who may allow it
};

/// Teachers of all centers who borrow nothing, have nothing reserved, and of whom nothing was
/// written down for so long that their data has to go (domain/retention.h).
OldTeachers readOldTeachers(Bank& bank);

}  // namespace kstem
