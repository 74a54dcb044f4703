#include "core/demo/practice_bank.h"

namespace kstem {
namespace {

/// Enough of a past for lists, overdue loans and holds; a year would only take longer to make.
constexpr int kDays = 150;

}  // namespace

Result<void> makePracticeBank(const std::filesystem::path& path, Day today,
                              const DemoProgress& progress) {
  DemoOptions options;
  options.today = today;
  options.days = kDays;
  options.existing = Existing::Replace;
  options.use = DemoUse::Practice;
  options.progress = progress;
  if (const auto made = makeDemoBank(path, options); !made) return made.error();
  return {};
}

}  // namespace kstem
