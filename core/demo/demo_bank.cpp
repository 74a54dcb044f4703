#include "core/demo/demo_bank.h"

#include "core/demo/demo_year.h"
#include "core/store/new_bank_file.h"

namespace kstem {
namespace {

namespace fs = std::filesystem;

constexpr int kFewestDays = 10;

Result<DemoSummary> fill(const fs::path& path, const DemoOptions& options, DemoData data) {
  DemoCenters centers(options.seed, std::move(data));
  const Day first = options.today - options.days;
  centers.setUp(path, first - 1);
  if (auto failure = centers.failure()) return *failure;
  centers.perform(0, AddAlias{centers.kits().front().id, "KS-0001"});
  DemoYear year(centers, {first, options.today});
  if (!year.run(options.progress)) return Error{Errc::BadInput, "stopped"};
  if (auto failure = centers.failure()) return *failure;
  if (options.use == DemoUse::Practice) centers.bank(0).markPractice();
  return DemoSummary{store::Journal(centers.bank(0).db()).count(),
                     static_cast<int>(centers.kits().size()),
                     static_cast<int>(centers.schoolCount()),
                     static_cast<int>(centers.borrowers().size()),
                     year.tally().loans,
                     year.tally().lines};
}

}  // namespace

Result<DemoSummary> makeDemoBank(const fs::path& path, const DemoOptions& options) {
  if (options.existing == Existing::Keep && fs::exists(path))
    return Error{Errc::BadInput, "there is a file already"};
  if (options.days < kFewestDays) return Error{Errc::BadInput, "too few days"};
  auto data = readDemoData();
  if (!data) return data.error();
  store::NewBankFile file(path);
  auto summary = fill(file.part(), options, *std::move(data));
  if (!summary) return summary;
  if (auto placed = file.putInPlace(); !placed) return placed.error();
  return summary;
}

}  // namespace kstem
