#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/service/bank.h"

namespace kstem::bench {

inline constexpr int kKitsOfModel = 100;
inline constexpr int kSchools = 100;

/// A bank with kits to lend, 100 of each model, and schools that borrow in turn.
class BenchDesk final {
 public:
  BenchDesk(const std::filesystem::path& file, int models) {
    auto made = Bank::create(file, {m_clock, m_random}, 1, 0);
    if (!made) throw std::runtime_error(made.error().detail);
    m_bank = *std::move(made);
    CenterRegistered center;
    center.no = 1;
    center.name = center.shortName = "동부";
    perform(RegisterCenter{center});
    for (int i = 0; i < models; ++i) addModel(i);
    for (int i = 0; i < kSchools; ++i) addSchool(i);
  }

  void lend(std::size_t i) {
    const auto& [school, teacher] = m_borrowers[i % m_borrowers.size()];
    CheckOut intent{school, teacher, {m_kits[i]}, {}};
    intent.approval = Approval{"측정", {}};
    perform(intent);
  }
  void takeBack(std::size_t i) { perform(TakeBack{m_kits[i], {}}); }
  Bank& bank() { return *m_bank; }

 private:
  Committed perform(const Intent& intent) {
    m_clock.advance(1000);
    auto done = m_bank->perform(intent);
    if (!done) throw std::runtime_error(std::string(keyOf(done.error().code)));
    return *std::move(done);
  }
  void addSchool(int i) {
    const auto school = fromAgg<SchoolId>(
        perform(RegisterSchool{"학교 " + std::to_string(i), "중학교", "", "", ""}).made.front());
    const auto teacher = fromAgg<TeacherId>(
        perform(RegisterTeacher{school, "김하늘", "", "", ""}).made.front());
    m_borrowers.emplace_back(school, teacher);
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
  std::vector<std::pair<SchoolId, TeacherId>> m_borrowers;
};

}  // namespace kstem::bench
