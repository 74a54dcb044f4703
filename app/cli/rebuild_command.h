#pragma once

#include <string>

#include "app/cli/output.h"

namespace kstem::cli {

/// `kstem rebuild`: makes what the screens read anew from the journal. Returns the exit code.
int runRebuild(const std::string& file, Format format);

}  // namespace kstem::cli
