#include "app/cli/rebuild_command.h"

#include "core/service/verify.h"

namespace kstem::cli {

int runRebuild(const std::string& file, Format format) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = Bank::open(pathOf(file), {clock, random});
  if (!bank) return fail(bank.error(), file, format);
  if (auto done = (*bank)->rebuild(); !done) return fail(done.error(), file, format);
  const auto events = eventCount(**bank);
  return succeed({{file + " was rebuilt from " + std::to_string(events) + " events."},
                  {{"file", file}, {"events", events}}},
                 format);
}

}  // namespace kstem::cli
