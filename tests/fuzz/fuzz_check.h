#pragma once

#include <cstdlib>

namespace kstem::fuzz {

/// The end of the program where something is not as it has to be: that is what a fuzzer notices.
inline void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace kstem::fuzz
