#pragma once

#include <string>

#include "app/cli/output.h"

namespace kstem::cli {

struct ImportRequest {
  std::string file, sheet;
  bool dryRun = false;
};

/// `kstem import-schools`: takes a sheet of schools in, or only says what that would do. Rows that
/// are refused make it end with Exit::Problem; the others are taken in all the same.
int runImportSchools(const ImportRequest& request, Format format);

}  // namespace kstem::cli
