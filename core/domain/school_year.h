#pragma once

#include "core/base/day.h"

namespace kstem {

/// The school year (학년도) that a day belongs to: the first of March to the end of February.
DayRange schoolYear(Day day);

}  // namespace kstem
