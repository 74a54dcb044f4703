#pragma once

#include <filesystem>

#include "core/service/bank.h"

namespace kstem {

/// Copies the bank as it is now into a folder, while it is in use, and returns the copy's path:
/// "bank-20261122-0905.ksb", in Seoul's time. It appears under its name only when it is whole; one
/// of that name is replaced.
/// Errors: FileMissing (there is no such folder), FileNotWritable, StoreFull, StoreBroken.
Result<std::filesystem::path> backUp(Bank& bank, const std::filesystem::path& folder);

}  // namespace kstem
