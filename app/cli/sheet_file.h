#pragma once

#include <string>

#include "core/base/result.h"

namespace kstem::cli {

/// The text of a sheet, UTF-8 or CP949. Errors: FileMissing, SheetUnreadable.
Result<std::string> readSheet(const std::string& name);

}  // namespace kstem::cli
