#pragma once

#include <string>
#include <vector>

#include "core/domain/facts.h"
#include "core/domain/intent.h"

namespace kstem {

struct DemoTeacher {
  std::string name, subject;
};
struct DemoSchool {
  RegisterSchool about;
  std::string center;  ///< short name of the center that it usually goes to
};

/// What the demo bank is made of: centers and catalogue as built in, and schools and people that do
/// not exist.
struct DemoData {
  std::vector<CenterRegistered> centers;
  std::vector<ModelRegistered> models;
  std::vector<DemoSchool> schools;
  std::vector<DemoTeacher> teachers;
  std::vector<std::string> clerks;
};

/// From the sheets that are built into the program. Errors: SheetUnreadable.
Result<DemoData> readDemoData();

}  // namespace kstem
