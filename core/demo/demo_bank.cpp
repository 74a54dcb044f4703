#include "core/demo/demo_bank.h"

#include "core/demo/demo_year.h"

namespace kstem {
namespace {

namespace fs = std::filesystem;

constexpr int kFewestDays = 10;

fs::path withSuffix(fs::path path, const char* suffix) { return path += suffix; }

void removeParts(const fs::path& path) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-shm", "-journal"})
    fs::remove(withSuffix(path, suffix), ignored);
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

}  // namespace

Result<DemoSummary> makeDemoBank(const fs::path& path, const DemoOptions& options) {
  if (fs::exists(path)) return Error{Errc::BadInput, "there is a file already"};
  if (options.days < kFewestDays) return Error{Errc::BadInput, "too few days"};
  auto data = readDemoData();
  if (!data) return data.error();
  const fs::path part = withSuffix(path, ".part");
  removeParts(part);
  auto summary = fill(part, options, *std::move(data));
  std::error_code failed;
  if (summary) fs::rename(part, path, failed);
  if (failed) summary = Error{Errc::FileNotWritable, failed.message()};
  if (!summary) removeParts(part);
  return summary;
}

}  // namespace kstem
