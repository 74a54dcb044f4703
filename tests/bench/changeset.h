#pragma once

#include <string>

#include "core/base/bytes.h"

namespace kstem::bench {

/// What SQLite's session extension would carry of the same: all events and the rows that screens
/// read, written once into tables that have keys. Throws std::runtime_error.
Bytes sessionChangeset(const std::string& bankFile);

}  // namespace kstem::bench
