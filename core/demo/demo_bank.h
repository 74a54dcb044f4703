#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "core/base/day.h"
#include "core/base/result.h"

namespace kstem {

/// What to do with a file of the same name; who replaces one has made sure that nobody uses it.
enum class Existing { Keep, Replace };

/// What the file says of itself; a practice bank shows 연습용 on screen and paper.
enum class DemoUse { Demo, Practice };

/// Called before each day that is written, with days done and days in all; false stops the work.
using DemoProgress = std::function<bool(int done, int all)>;

struct DemoOptions {
  std::uint64_t seed = 1;
  Day today;       ///< the day on which the bank will be looked at; it ends the day before
  int days = 365;  ///< how long the centers have been lending
  Existing existing = Existing::Keep;
  DemoUse use = DemoUse::Demo;
  DemoProgress progress = {};
};

/// How much is in a demo bank.
struct DemoSummary {
  std::int64_t events = 0;
  int kits = 0, schools = 0, teachers = 0, loans = 0, lines = 0;
};

/// Makes a bank file of four centers with a year of loans, seen from the first desk of the first
/// center. The same options give the same bytes. It appears under its name only when it is whole.
/// Errors: BadInput (a file to keep has that name, fewer than ten days, or it was stopped),
/// FileNotWritable, those of the store.
Result<DemoSummary> makeDemoBank(const std::filesystem::path& path, const DemoOptions& options);

}  // namespace kstem
