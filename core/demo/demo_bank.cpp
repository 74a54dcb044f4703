#include "core/demo/demo_bank.h"

#include "core/demo/demo_year.h"

namespace kstem {
namespace {

namespace fs = std::filesystem;

constexpr int kFewestDays = 10;

fs::path withSuffix(fs::path path, const char* suffix) { return path += suffix; }

/// A log of an older file must not be read into a new one.
void removeLogs(const fs::path& path) {
  std::error_code ignored;
  for (const char* suffix : {"-wal", "-shm", "-journal"})
    fs::remove(withSuffix(path, suffix), ignored);
}

void removeAll(const fs::path& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
  removeLogs(path);
}

Result<DemoSummary> fill(const fs::path& path, const DemoOptions& options, DemoData data) {
  DemoCenters centers(options.seed, std::move(data));
  const Day first = options.today - options.days;
  centers.setUp(path, first - 1);
  if (auto failure = centers.failure()) return *failure;
  centers.perform(0, AddAlias{centers.kits().front().id, "KS-0001"});
  DemoYear year(centers, {first, options.today});
  year.run();
  if (auto failure = centers.failure()) return *failure;
  return DemoSummary{store::Journal(centers.bank(0).db()).count(),
                     static_cast<int>(centers.kits().size()),
                     static_cast<int>(centers.schoolCount()),
                     static_cast<int>(centers.borrowers().size()),
                     year.tally().loans,
                     year.tally().lines};
}

Result<void> moveOver(const fs::path& from, const fs::path& to) {
  removeLogs(to);
  std::error_code failed;
  fs::rename(from, to, failed);
  if (failed) return Error{Errc::FileNotWritable, failed.message()};
  return {};
}

}  // namespace

Result<DemoSummary> makeDemoBank(const fs::path& path, const DemoOptions& options) {
  if (options.existing == Existing::Keep && fs::exists(path))
    return Error{Errc::BadInput, "there is a file already"};
  if (options.days < kFewestDays) return Error{Errc::BadInput, "too few days"};
  auto data = readDemoData();
  if (!data) return data.error();
  const fs::path part = withSuffix(path, ".part");
  removeAll(part);
  auto summary = fill(part, options, *std::move(data));
  if (summary)
    if (auto moved = moveOver(part, path); !moved) summary = moved.error();
  if (!summary) removeAll(part);
  return summary;
}

}  // namespace kstem
