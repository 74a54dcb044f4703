#pragma once

#include <optional>
#include <string>

#include "app/cli/output.h"

namespace kstem::cli {

struct AvailabilityRequest {
  std::string file;
  std::string model;   ///< its number in the catalogue, or its name
  std::string from;    ///< a day in ISO form; today if empty
  std::string center;  ///< its number; that of the file if empty
  int days = 14;
};

/// `kstem availability`: how many kits of a model a center can promise on each day, and why not
/// more. Ends with Exit::Usage for a day, model or center that there is not.
int runAvailability(const AvailabilityRequest& request, Format format);

}  // namespace kstem::cli
