#pragma once

#include <string>
#include <vector>

#include "app/cli/output.h"

namespace kstem::cli {

/// What `kstem import-applications` was asked for.
struct ApplicationsRequest {
  std::string file;
  std::string sheet;
  bool dryRun = false;
  std::vector<std::string> columns;  ///< "pickup=언제"
  std::string reason;                ///< none: rows that ask for a decision are refused
  std::string manager;               ///< a clerk's code
};

/// Takes in a sheet of approved applications and says of each row what came of it. Returns the exit
/// code: 1 when a row was refused.
int runImportApplications(const ApplicationsRequest& request, Format format);

}  // namespace kstem::cli
