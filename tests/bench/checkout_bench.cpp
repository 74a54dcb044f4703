// Lending one kit and taking it back, durably, in a bank file with 100 kits of each of 20 models;
// beside one write of 24 KiB with fdatasync in the same folder, and beside the same work without a
// durable file. Usage: kstem_bench_checkout [FOLDER]

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/service/bank.h"
#include "figures.h"

using namespace kstem;
using namespace kstem::bench;

namespace {

constexpr int kModels = 20;
constexpr int kKitsOfModel = 100;
constexpr std::size_t kRuns = 200;
constexpr std::size_t kWritten = 24 * 1024;

/// A bank with kits to lend, and one borrower.
class Desk final {
 public:
  explicit Desk(const std::filesystem::path& file) {
    auto made = Bank::create(file, {m_clock, m_random}, 1, 0);
    if (!made) throw std::runtime_error(made.error().detail);
    m_bank = *std::move(made);
    CenterRegistered center;
    center.no = 1;
    center.name = center.shortName = "동부";
    perform(RegisterCenter{center});
    for (int i = 0; i < kModels; ++i) addModel(i);
    m_school = fromAgg<SchoolId>(perform(RegisterSchool{"가람중학교", "중학교", "", "", ""}).made.front());
    m_teacher = fromAgg<TeacherId>(perform(RegisterTeacher{m_school, "김하늘", "", "", ""}).made.front());
  }

  void lend(std::size_t i) {
    CheckOut intent{m_school, m_teacher, {m_kits[i]}, {}};
    intent.approval = Approval{"측정", {}};
    perform(intent);
  }
  void takeBack(std::size_t i) { perform(TakeBack{m_kits[i], {}}); }

 private:
  Committed perform(const Intent& intent) {
    m_clock.advance(1000);
    auto done = m_bank->perform(intent);
    if (!done) throw std::runtime_error(std::string(keyOf(done.error().code)));
    return *std::move(done);
  }
  void addModel(int i) {
    ModelRegistered about;
    about.name = "교구 " + std::to_string(i);
    about.parts = {{1, "보드", 10, 28000, false, true}, {2, "케이블", 10, 3000, false, false}};
    const auto model = fromAgg<ModelId>(perform(RegisterModel{about}).made.front());
    for (const AggId& kit : perform(RegisterKits{model, centerIdOf(1), kKitsOfModel, "A-1"}).made)
      m_kits.push_back(fromAgg<KitId>(kit));
  }

  ManualClock m_clock{Day::fromSerial(20'760), 9, 0};
  SeededRandom m_random{1};
  std::unique_ptr<Bank> m_bank;
  std::vector<KitId> m_kits;
  SchoolId m_school;
  TeacherId m_teacher;
};

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

struct Work {
  Times lending, taking;
};

Work workOf(const std::filesystem::path& file) {
  Desk desk(file);
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
  const Work durable = workOf(folder / "bank.ksb");
  const Work memory = workOf(":memory:");
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
