#include "app/cli/demo_command.h"

#include "core/base/clock.h"
#include "core/demo/demo_bank.h"
#include "core/service/bank.h"

namespace kstem::cli {
namespace {

namespace fs = std::filesystem;

/// Whether an old file may be replaced: only a bank, and none that is open.
Result<void> checkReplaceable(const fs::path& path) {
  const SystemClock clock;
  SystemRandom random;
  const auto old = Bank::open(path, {clock, random});
  if (!old && old.error().code != Errc::StoreDamaged && old.error().code != Errc::StoreNewer)
    return old.error();
  return {};
}

Result<DemoSummary> make(const DemoRequest& request, DemoOptions options) {
  const fs::path path = pathOf(request.file);
  if (!fs::exists(path)) return makeDemoBank(path, options);
  if (!request.force) return Error{Errc::BadInput, "there is a file already; --force replaces it"};
  if (auto may = checkReplaceable(path); !may) return may.error();
  options.existing = Existing::Replace;
  return makeDemoBank(path, options);
}

Answer answerOf(const DemoSummary& made, const DemoRequest& request, Day today) {
  Answer answer;
  answer.lines = {request.file + " is a demo bank as of " + today.iso() + ", seed " +
                      std::to_string(request.seed) + ".",
                  std::to_string(made.kits) + " kits, " + std::to_string(made.schools) +
                      " schools, " + std::to_string(made.teachers) + " teachers, " +
                      std::to_string(made.loans) + " loans of " + std::to_string(made.lines) +
                      " kits, " + std::to_string(made.events) + " events."};
  answer.fields = {{"file", request.file}, {"today", today.iso()},    {"seed", request.seed},
                   {"kits", made.kits},    {"schools", made.schools}, {"teachers", made.teachers},
                   {"loans", made.loans},  {"lines", made.lines},     {"events", made.events}};
  return answer;
}

}  // namespace

int runDemo(const DemoRequest& request, Format format) {
  DemoOptions options{request.seed, SystemClock().today(), request.days, Existing::Keep};
  if (!request.today.empty()) {
    const auto day = Day::parse(request.today);
    if (!day) return fail(day.error(), request.today, format);
    options.today = *day;
  }
  const auto made = make(request, options);
  if (!made) return fail(made.error(), request.file, format);
  return succeed(answerOf(*made, request, options.today), format);
}

}  // namespace kstem::cli
