#include "core/play/player.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/play/stage.h"
#include "core/play/statements.h"
#include "core/play/telling.h"

namespace kstem::play {
namespace {

namespace fs = std::filesystem;

constexpr int kSecondsPerLine = 7;

/// A new folder that goes with all that is in it.
class PrivateFolder final {
 public:
  PrivateFolder() {
    std::array<std::uint8_t, 8> salt{};
    SystemRandom().fill(salt);
    m_path = fs::temp_directory_path() / ("kstem-play-" + toHex(salt));
    fs::create_directories(m_path);
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  const fs::path& path() const noexcept { return m_path; }

 private:
  fs::path m_path;
};

Outcome playLine(Stage& stage, const Statement& statement) {
  const bool needsDesk = statement.spec->block != Block::Given;
  if (needsDesk && !stage.isOpen()) return Outcome::stuck("준비 자리?");
  stage.passSeconds(kSecondsPerLine);
  if (const auto turned = stage.turnTo(statement); !turned)
    return Outcome::stuck(toldError(turned.error()));
  return statement.spec->handler(stage, statement);
}

std::string notApproved(const Statement& finish) {
  return std::string(Word{"승인되지 않음", "not approved"}.in(finish.language));
}

std::string readFile(const fs::path& path, bool& isRead) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  isRead = in.is_open() && !in.bad();
  return text;
}

std::string asUtf8(const fs::path& path) {
  const auto text = path.generic_u8string();
  return {text.begin(), text.end()};
}

fs::path fromUtf8(const std::string& text) { return {std::u8string(text.begin(), text.end())}; }

/// Plays files into one report.
class Tour final {
 public:
  void visit(const std::string& path) {
    const fs::path where = fromUtf8(path);
    std::error_code none;
    if (!fs::is_directory(where, none)) return playFile(where);
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(where, none))
      if (entry.path().extension() == ".kstest") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) playFile(file);
  }

  PlayReport finish() {
    if (m_files == 0) fail({{}, 0, "no .kstest file", {}, {}});
    return std::move(m_report);
  }

 private:
  void fail(Failure failure) {
    ++m_report.failed;
    m_report.failures.push_back(std::move(failure));
  }

  void refuse(const fs::path& file, int line, const std::string& why) {
    ++m_report.badFiles;
    fail({asUtf8(file), line, why, {}, {}});
  }

  void playFile(const fs::path& file) {
    ++m_files;
    bool isRead = false;
    const std::string text = readFile(file, isRead);
    if (!isRead) return refuse(file, 0, "cannot be read");
    const auto scenarios = parseScenarios(text);
    if (!scenarios) {
      const std::string& detail = scenarios.error().detail;
      const auto colon = detail.find(": ");
      return refuse(file, std::stoi(detail), detail.substr(colon + 2));
    }
    for (const Scenario& scenario : *scenarios) note(playScenario(scenario, asUtf8(file)));
  }

  void note(std::vector<Failure> failures) {
    ++(failures.empty() ? m_report.passed : m_report.failed);
    std::move(failures.begin(), failures.end(), std::back_inserter(m_report.failures));
  }

  PlayReport m_report;
  int m_files = 0;
};

}  // namespace

std::vector<Failure> playScenario(const Scenario& scenario, const std::string& file) {
  const PrivateFolder folder;
  Stage stage(folder.path());
  std::vector<Failure> failures;
  for (const Statement& statement : scenario.statements) {
    Outcome outcome = playLine(stage, statement);
    if (outcome.kind == Outcome::Kind::Done) continue;
    failures.push_back(
        {file, statement.line, statement.source, std::move(outcome.found), scenario.name});
    if (outcome.kind == Outcome::Kind::Stuck) return failures;
  }
  if (const Statement* finish = stage.awaitedLoan())
    failures.push_back({file, finish->line, finish->source, notApproved(*finish), scenario.name});
  return failures;
}

PlayReport playPaths(const std::vector<std::string>& paths) {
  Tour tour;
  for (const std::string& path : paths) tour.visit(path);
  return tour.finish();
}

}  // namespace kstem::play
