// kstem-sim: random schedules of a whole bank; the seed decides everything.
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <span>
#include <thread>

#include "tests/sim/machine.h"
#include "tests/sim/schedule.h"

namespace {

using namespace kstem::sim;

struct Options {
  Rules rules;
  std::uint64_t runs = 1;
  unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
  bool planted = false;  ///< each plant in its turn, until it is found
  bool tell = false;     ///< the log, also of a schedule that holds
};

constexpr const char* kUsage =
    "kstem-sim [--seed S] [--runs N] [--steps K] [--plant BUG] [--jobs J] [--tell]\n"
    "kstem-sim --planted [--seed S] [--runs N]   each planted bug must be found within N seeds\n";

bool readOption(const std::string& name, const std::string& value, Options& options) {
  if (name == "--seed")
    options.rules.seed = std::stoull(value);
  else if (name == "--runs")
    options.runs = std::stoull(value);
  else if (name == "--steps")
    options.rules.steps = std::stoi(value);
  else if (name == "--jobs")
    options.jobs = static_cast<unsigned>(std::stoul(value));
  else if (name == "--plant" && plantNamed(value))
    options.rules.plant = *plantNamed(value);
  else
    return false;
  return true;
}

bool readOptions(std::span<char*> words, Options& options) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string name = words[i];
    if (name == "--planted") {
      options.planted = true;
    } else if (name == "--tell") {
      options.tell = true;
    } else if (i + 1 >= words.size() || !readOption(name, words[++i], options)) {
      return false;
    }
  }
  return true;
}

/// Seeds shared out among threads until one of them breaks an invariant.
class Range final {
 public:
  explicit Range(const Options& options) : m_options(options), m_next(options.rules.seed) {}

  void run() {
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < m_options.jobs; ++i) workers.emplace_back([this] { work(); });
    for (std::thread& worker : workers) worker.join();
  }
  bool isBroken() const { return m_isBroken; }
  std::uint64_t seed() const { return m_seed; }
  const Outcome& broken() const { return m_broken; }
  const Figures& figures() const { return m_figures; }

 private:
  void work() {
    while (!m_isBroken) {
      Rules rules = m_options.rules;
      rules.seed = m_next++;
      if (rules.seed >= m_options.rules.seed + m_options.runs) return;
      take(rules.seed, play(rules));
    }
  }
  void take(std::uint64_t seed, Outcome outcome) {
    const std::scoped_lock lock(m_mutex);
    m_figures.add(outcome.figures);
    if (outcome.broken.empty() && !m_options.tell) return;
    if (m_isBroken && m_seed < seed) return;
    m_seed = seed;
    m_isBroken = !outcome.broken.empty();
    m_broken = std::move(outcome);
  }

  const Options& m_options;
  std::atomic<std::uint64_t> m_next;
  std::atomic<bool> m_isBroken = false;
  std::mutex m_mutex;
  std::uint64_t m_seed = 0;
  Outcome m_broken;
  Figures m_figures;
};

void tellLog(const Outcome& outcome) {
  for (const std::string& line : outcome.log) std::cout << "  " << line << '\n';
}

int runRange(const Options& options) {
  Range range(options);
  range.run();
  tellLog(range.broken());
  if (range.isBroken()) {
    std::cout << "seed " << range.seed() << ": " << range.broken().broken << '\n';
    return 1;
  }
  std::cout << range.figures().text() << '\n';
  return 0;
}

int runPlanted(Options options) {
  int missed = 0;
  for (const Plant plant : allPlants()) {
    options.rules.plant = plant;
    Range range(options);
    range.run();
    std::cout << nameOf(plant) << ": ";
    if (range.isBroken()) {
      std::cout << "schedule " << range.seed() - options.rules.seed + 1 << ", "
                << range.broken().broken << std::endl;
    } else {
      std::cout << "not found in " << options.runs << " schedules" << std::endl;
      ++missed;
    }
  }
  return missed == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (!readOptions(std::span(argv, static_cast<std::size_t>(argc)), options)) {
    std::cerr << kUsage;
    return 2;
  }
  theTemplate();
  return options.planted ? runPlanted(options) : runRange(options);
}
