#include "app/cli/verify_command.h"

#include "core/service/verify.h"

namespace kstem::cli {
namespace {

Answer answerOf(const std::string& file, const VerifyReport& report) {
  Answer answer;
  answer.lines = {file + " is sound: " + std::to_string(report.events) + " events, " +
                      std::to_string(report.parked) + " waiting for others.",
                  "digest " + report.digest};
  answer.fields = {{"file", file},
                   {"events", report.events},
                   {"parked", report.parked},
                   {"digest", report.digest}};
  return answer;
}

}  // namespace

int runVerify(const std::string& file, Format format) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = Bank::open(pathOf(file), {clock, random});
  if (!bank) return fail(bank.error(), file, format);
  const auto report = verifyBank(**bank);
  if (!report) return fail(report.error(), file, format);
  return succeed(answerOf(file, *report), format);
}

}  // namespace kstem::cli
