#pragma once

#include <string>
#include <vector>

#include "core/domain/calendar.h"

namespace kstem {

/// The names of why days were closed, each once and in order, the days around a feast under the
/// feast's own name ("추석 전날", "추석" → "추석"). Plain weekends have no name.
std::vector<std::string> closureNames(const std::vector<ClosedDay>& days);
/// The same as one text, "추석, 한글날"; empty for plain weekends.
std::string closureText(const std::vector<ClosedDay>& days);

}  // namespace kstem
