#pragma once

#include <string>
#include <string_view>

namespace kstem {

/// Compatibility composition (NFKC), case kept: full-width "１Ａ" becomes "1A". Text that is not
/// UTF-8 comes back empty.
std::string nfkc(std::string_view text);

}  // namespace kstem
