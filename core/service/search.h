#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"

namespace kstem {

enum class HitKind { School, Teacher };

/// Something found by name.
struct Hit {
  HitKind kind;
  AggId id;
  std::string title;  ///< "중화중학교", "김하늘"
  std::string sub;    ///< district and level; for a teacher the school
};

}  // namespace kstem
