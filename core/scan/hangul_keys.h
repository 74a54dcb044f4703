#pragma once

#include <string>
#include <string_view>

namespace kstem {

/// The keys that were pressed to get `typed` with Hangul input on (두벌식): "유-000123" →
/// "db-000123". Characters that are not Hangul stay as they are. Case is that of the unshifted key,
/// since most letters do not tell: compare without it.
/// Keys that an input method has put into another order cannot be had back.
std::string undoHangul(std::string_view typed);

}  // namespace kstem
