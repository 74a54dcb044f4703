// Lending one kit and taking it back, durably, in a bank file with 100 kits of each of 20 models;
// beside one write of 24 KiB with fdatasync in the same folder, and beside the same work without a
// durable file. Usage: kstem_bench_checkout [FOLDER]

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

#include "bench_desk.h"
#include "figures.h"

using namespace kstem;
using namespace kstem::bench;

namespace {

constexpr int kModels = 20;
constexpr std::size_t kRuns = 200;
constexpr std::size_t kWritten = 24 * 1024;

/// The floor: what one durable commit costs this disk.
Times flushes(const std::filesystem::path& file) {
  const std::vector<char> bytes(kWritten, 'x');
  const int to = ::open(file.c_str(), O_CREAT | O_WRONLY, 0600);
  const Times times = measured(kRuns, [&](std::size_t) {
    if (::write(to, bytes.data(), bytes.size()) < 0) throw std::runtime_error("write");
    if (::fdatasync(to) != 0) throw std::runtime_error("fdatasync");
  });
  ::close(to);
  return times;
}

struct Lending {
  Times lending, taking;
};

Lending lendingIn(const std::filesystem::path& file) {
  BenchDesk desk(file, kModels);
  const Times lending = measured(kRuns, [&](std::size_t i) { desk.lend(i * 7); });
  const Times taking = measured(kRuns, [&](std::size_t i) { desk.takeBack(i * 7); });
  return {lending, taking};
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder =
      std::filesystem::path(argc > 1 ? argv[1] : ".") / "kstem-bench";
  std::filesystem::create_directories(folder);
  const Times floor = flushes(folder / "flush");
  const Lending durable = lendingIn(folder / "bank.ksb");
  const Lending memory = lendingIn(":memory:");
  std::filesystem::remove_all(folder);

  print("24 KiB and fdatasync", floor);
  print("lend one kit", durable.lending);
  print("take it back", durable.taking);
  print("lend one kit, in memory", memory.lending);
  print("take it back, in memory", memory.taking);
  std::printf("\nlend / (1.2 flush + 0.1 ms), wall at p50: %.2f\n",
              durable.lending.wall.p50 / (1.2 * floor.wall.p50 + 0.1));
  std::printf("take back / (1.2 flush + 0.1 ms), wall at p50: %.2f\n",
              durable.taking.wall.p50 / (1.2 * floor.wall.p50 + 0.1));
}
