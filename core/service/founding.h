#pragma once

#include <string>
#include <vector>

#include "core/service/bank.h"

namespace kstem {

/// What a new bank begins with.
struct Founding {
  int centerNo = 0;                       ///< of this desk; one of `centers`
  int deskDigit = 0;                      ///< 0–9; the first desk of a center is 0
  std::string clerkName;                  ///< of the first clerk
  std::vector<CenterRegistered> centers;  ///< all that are known
  std::vector<ModelRegistered> models = {};
};

/// Sets up a bank in a new file: this desk, the centers, the first clerk, the models. The file
/// appears under its name only when all of it is there: after a crash in between there is none, and
/// it can be begun again.
/// Errors: BadInput (a file has that name already, the center is not among the known ones, the
/// clerk has no name, …), FileNotWritable, those of the store.
Result<std::unique_ptr<Bank>> foundBank(const std::filesystem::path& path, Bank::World world,
                                        const Founding& founding);

}  // namespace kstem
