#pragma once

#include <string>
#include <vector>

namespace kstem::cli {

/// `kstem play`: plays scenarios from files and folders; prints each line that was not so with what
/// was found instead, then "N passed, N failed" alone on a line. Returns the exit code: 0 all
/// passed, 1 some failed or there was none, 2 a file is missing or not understood.
int runPlay(const std::vector<std::string>& paths, bool json);

}  // namespace kstem::cli
