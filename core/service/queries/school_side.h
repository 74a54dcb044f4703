#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/code.h"

namespace kstem {

class Bank;

/// What one school brings when two are merged.
struct SchoolSide {
  SchoolId id;
  Code code;
  std::string name, level, office, district;
  std::vector<std::string> aliases = {};  ///< numbers from elsewhere
  int teachers = 0;
  int kitsOut = 0;
  int back = 0;       ///< kits that it had
  int partsOwed = 0;  ///< and has not settled
};

/// Those merged into it before are counted with it. Nothing when there is no such school.
std::optional<SchoolSide> readSchoolSide(Bank& bank, const SchoolId& school);

}  // namespace kstem
