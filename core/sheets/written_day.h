#pragma once

#include <string_view>

#include "core/base/day.h"

namespace kstem {

/// A day as people and their programs write it: "2026-11-27", "2026. 11. 27.(금)", "2026/11/27",
/// "20261127", "2026년 11월 27일", each with a time after it or not. The year comes first and is
/// never left out. Errors: DayMalformed.
Result<Day> readWrittenDay(std::string_view text);

}  // namespace kstem
