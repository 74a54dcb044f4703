#pragma once

#include <string_view>

namespace kstem {

/// Shelves as people walk them: figures count as numbers, a kit without a shelf comes last.
bool shelfBefore(std::string_view a, std::string_view b);

}  // namespace kstem
