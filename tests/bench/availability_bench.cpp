// Availability over 400 models with 100 kits each, 60 days, as values in memory: one model with the
// reasons of every day, all models without; beside a bare sweep that adds stretches to an array and
// tells no reason. Then the same as the page asks for it, out of a bank. Usage:
// kstem_bench_availability [SEED]

#include <cstdlib>

#include "bench_desk.h"
#include "core/base/random.h"
#include "core/domain/availability.h"
#include "core/service/queries/availability_view.h"
#include "figures.h"

using namespace kstem;
using namespace kstem::bench;

namespace {

constexpr int kModels = 400;
constexpr int kDays = 60;
constexpr std::size_t kRuns = 200;
constexpr std::size_t kPages = 20;
constexpr std::size_t kLent = 2'000;

class World final {
 public:
  explicit World(std::uint64_t seed) : m_random(seed) {
    for (int i = 0; i < kModels; ++i) stocks.push_back(stock());
  }

  std::vector<Stock> stocks;
  Day first = Day::fromSerial(20'760);

 private:
  int below(int end) { return static_cast<int>(m_random.below(static_cast<std::uint32_t>(end))); }

  /// Half of the kits are out, one in four of them late; some reservations, a short line.
  Stock stock() {
    Stock made;
    for (int i = 0; i < kKitsOfModel; ++i) made.kits.push_back(kit());
    for (int i = 0; i < 12; ++i) made.promises.push_back(promise());
    for (int i = 0; i < 3; ++i) made.waiting.push_back(promise());
    return made;
  }
  StockKit kit() {
    StockKit kit;
    m_random.fill(kit.kit.bytes);
    if (const auto code = Code::make(CodeKind::Kit, 1, 0, ++m_serial % Code::kMaxSerial + 1))
      kit.code = *code;
    if (below(2) == 0) return kit;
    const Day out = first - below(14);
    const Day back = out + 10 + below(14);
    const bool late = below(4) == 0;
    kit.uses.push_back({late ? Busy::Overdue : Busy::OnLoan, {out, late ? kNever : back}});
    if (!late) kit.uses.push_back({Busy::Turnaround, {back, back + 2}});
    return kit;
  }
  Promise promise() {
    Promise promise;
    m_random.fill(promise.id.bytes);
    promise.quantity = 1 + below(4);
    promise.days.first = first + below(kDays);
    promise.days.end = promise.days.first + 7 + below(8);
    return promise;
  }

  SeededRandom m_random;
  int m_serial = 0;
};

/// The floor: every stretch added once, whatever overlaps.
int bareSweep(const Stock& stock, DayRange days) {
  std::vector<int> steps(kDays + 1, 0);
  const auto add = [&](DayRange range, int n) {
    const int from = std::max(0, range.first - days.first);
    const int to = std::min(kDays, range.end - days.first);
    if (from >= to) return;
    steps[static_cast<std::size_t>(from)] += n;
    steps[static_cast<std::size_t>(to)] -= n;
  };
  for (const StockKit& kit : stock.kits)
    for (const KitUse& use : kit.uses) add(use.days, 1);
  for (const Promise& promise : stock.promises) add(promise.days, promise.quantity);
  int sum = 0, most = 0;
  for (const int step : steps) most = std::max(most, sum += step);
  return most;
}

}  // namespace

int main(int argc, char** argv) {
  const World world(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1);
  const DaySheet sheet(Calendar(HolidayTable::builtIn(), {}), {world.first, world.first + kDays});
  long long seen = 0;

  const Times oneModel = measured(kRuns, [&](std::size_t i) {
    const Stock& stock = world.stocks[i % kModels];
    seen += countDays(stock, sheet).back().available();
    for (int day = 0; day < kDays; ++day)
      seen += static_cast<long long>(reasonsOn(stock, world.first + day).size());
  });
  const Times counts = measured(kRuns, [&](std::size_t) {
    for (const Stock& stock : world.stocks) seen += countDays(stock, sheet).back().available();
  });
  const Times floor = measured(kRuns, [&](std::size_t) {
    for (const Stock& stock : world.stocks) seen += bareSweep(stock, sheet.days);
  });

  std::printf("%d models of %d kits, %d days (checksum %lld)\n\n", kModels, kKitsOfModel, kDays,
              seen);
  print("one model, every day with its reasons", oneModel);
  print("all models, numbers", counts);
  print("all models, bare sweep", floor);
  BenchDesk desk(":memory:", kModels);
  for (std::size_t i = 0; i < kLent; ++i) desk.lend(i * 17);
  const Times page = measured(kPages, [&](std::size_t) {
    const AvailabilityAsk ask{{}, desk.bank().today(), kDays};
    seen += static_cast<long long>(readAvailability(desk.bank(), ask).rows.size());
  });
  print("all models, read from the bank for the page", page);
  std::printf("\nnumbers / bare sweep, processor time at p50: %.2f\n",
              counts.processor.p50 / floor.processor.p50);
}
