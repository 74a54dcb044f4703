#pragma once

#include <cstdint>
#include <string>

#include "app/cli/output.h"

namespace kstem::cli {

struct DemoRequest {
  std::string file;
  std::uint64_t seed = 1;
  std::string today;  ///< empty: the real today
  int days = 365;
  bool force = false;  ///< replace a bank file that is there
};

/// `kstem demo`: makes a demo bank. Returns the exit code.
int runDemo(const DemoRequest& request, Format format);

}  // namespace kstem::cli
