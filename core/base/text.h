#pragma once

#include <string>
#include <string_view>

namespace kstem {

bool isUtf8(std::string_view text) noexcept;
/// Canonical composition: how every text is stored in an event. Text that is not UTF-8 comes back
/// empty.
std::string nfc(std::string_view text);
/// Compatibility composition and lower case, control characters out, ends trimmed: how two texts
/// are compared.
std::string foldText(std::string_view text);
std::string trimmed(std::string_view text);
std::u32string toUtf32(std::string_view text);
std::string toUtf8(std::u32string_view text);

}  // namespace kstem
