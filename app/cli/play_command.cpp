#include "app/cli/play_command.h"

#include <iostream>

#include "app/cli/output.h"
#include "core/play/player.h"

namespace kstem::cli {
namespace {

using play::Failure;
using play::PlayReport;

Exit exitOf(const PlayReport& report) {
  if (report.badFiles > 0) return Exit::Usage;
  return report.failed > 0 ? Exit::Problem : Exit::Ok;
}

void print(const Failure& failure) {
  if (!failure.file.empty()) std::cout << failure.file << ':';
  if (failure.line > 0) std::cout << failure.line << ':';
  if (!failure.file.empty()) std::cout << ' ';
  std::cout << failure.text << '\n';
  if (!failure.found.empty()) std::cout << "    found: " << failure.found << '\n';
  if (!failure.scenario.empty()) std::cout << "    in: " << failure.scenario << '\n';
}

void printText(const PlayReport& report) {
  for (const Failure& failure : report.failures) print(failure);
  std::cout << report.passed << " passed, " << report.failed << " failed\n";
}

void printJson(const PlayReport& report) {
  auto failures = nlohmann::ordered_json::array();
  for (const Failure& failure : report.failures)
    failures.push_back({{"file", failure.file},
                        {"line", failure.line},
                        {"scenario", failure.scenario},
                        {"text", failure.text},
                        {"found", failure.found}});
  nlohmann::ordered_json object{{"ok", report.failed == 0}};
  if (report.badFiles > 0)
    object["error"] = {{"code", keyOf(Errc::ScenarioMalformed)},
                       {"detail", std::to_string(report.badFiles) + " file(s)"}};
  object["passed"] = report.passed;
  object["failed"] = report.failed;
  object["failures"] = std::move(failures);
  std::cout << object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace

int runPlay(const std::vector<std::string>& paths, bool json) {
  const PlayReport report = play::playPaths(paths);
  json ? printJson(report) : printText(report);
  return static_cast<int>(exitOf(report));
}

}  // namespace kstem::cli
