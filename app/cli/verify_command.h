#pragma once

#include <string>

#include "app/cli/output.h"

namespace kstem::cli {

/// `kstem verify`: pages, chains, and rows against the journal. Returns the exit code.
int runVerify(const std::string& file, Format format);

}  // namespace kstem::cli
