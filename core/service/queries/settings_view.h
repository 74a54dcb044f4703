#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/domain/policy.h"
#include "core/service/bank.h"

namespace kstem {

struct ClerkEntry {
  ClerkId id;
  Code code;
  std::string name;  ///< empty where it is not known here
};

struct CenterEntry {
  CenterId id;
  std::string shortName;
};

/// What the settings of a bank are now, seen from its own desk.
struct SettingsView {
  CenterId center;
  CenterRegistered about;  ///< of the own center
  int digit = 0;           ///< of the desk
  std::string deskLabel;
  std::vector<ClerkEntry> clerks;  ///< of the own center, as registered
  std::vector<CenterEntry> centers;
  CenterPolicy policy;
  Day today;
  std::int64_t events = 0;
  std::filesystem::path file;  ///< empty for a bank in memory
  bool practice = false;
};

SettingsView readSettings(Bank& bank);

}  // namespace kstem
