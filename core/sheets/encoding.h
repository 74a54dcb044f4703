#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace kstem {

/// Text of a sheet as UTF-8 without byte order mark. Tried in this order, each strictly: UTF-8 (the
/// only choice when there is a mark), then CP949, as Excel saves it in Korea.
/// Errors: SheetUnreadable when it is neither, or holds a zero byte (UTF-16, or no text at all).
Result<std::string> toUtf8FromAny(std::string_view bytes);

/// CP949 to UTF-8 by the system's own table. Errors: SheetUnreadable at the first byte that has no
/// meaning there; nothing is replaced.
Result<std::string> toUtf8FromCp949(std::string_view bytes);

}  // namespace kstem
