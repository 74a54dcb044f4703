#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/demo/demo_data.h"
#include "core/service/bank.h"

namespace kstem {

/// A kit of the demo, as its boxes really stand.
struct DemoKit {
  KitId id;
  std::size_t home = 0;  ///< index of a center
};
struct DemoBorrower {
  SchoolId school;
  TeacherId teacher;
  std::size_t center = 0;  ///< where the school usually goes
};

/// The four centers of the demo, each with a bank of its own, one clock and one chance for all.
/// The first failure of a bank is kept; whatever comes after it does nothing.
class DemoCenters final {
 public:
  static constexpr std::size_t kCount = 4;

  DemoCenters(std::uint64_t seed, DemoData data) : m_random(seed), m_data(std::move(data)) {}
  DemoCenters(const DemoCenters&) = delete;
  DemoCenters& operator=(const DemoCenters&) = delete;
  ~DemoCenters() = default;

  /// Makes the banks, the first one at `path`, and registers everything on `day`; of the teachers,
  /// some are left for later.
  void setUp(const std::filesystem::path& path, Day day);
  /// Registers one of the teachers that were left, at a center; nothing when none is left.
  void registerTeacher(std::size_t center);
  /// Does one thing at a center, by one of its clerks, and lets some time pass.
  Committed perform(std::size_t center, const Intent& intent);
  /// Every center takes in what the others wrote since the last time.
  void exchange();
  /// The first center takes in everything.
  void collect();

  Bank& bank(std::size_t center) { return *m_banks[center]; }
  /// A clerk of the center who may allow what rules ask about.
  ClerkId managerOf(std::size_t center) const { return m_clerks[center].front(); }
  SeededRandom& random() noexcept { return m_random; }
  ManualClock& clock() noexcept { return m_clock; }
  const std::vector<DemoKit>& kits() const noexcept { return m_kits; }
  const std::vector<DemoBorrower>& borrowers() const noexcept { return m_borrowers; }
  std::size_t schoolCount() const noexcept { return m_data.schools.size(); }
  std::optional<Error> failure() const { return m_failure; }

 private:
  void openBanks(const std::filesystem::path& path);
  void registerCenters();
  void registerClerks();
  void setRules(Day day);
  void registerModels();
  void registerSchools();
  void registerKits(std::size_t center);
  void send(std::size_t from, std::size_t to);
  std::vector<Bytes> unsent(std::size_t from, std::size_t to);

  SeededRandom m_random;
  DemoData m_data;
  ManualClock m_clock{0};
  std::array<std::unique_ptr<Bank>, kCount> m_banks;
  std::array<std::vector<ClerkId>, kCount> m_clerks;
  std::array<std::array<std::size_t, kCount>, kCount> m_sent{};
  std::vector<ModelId> m_models;
  std::vector<SchoolId> m_schools;
  std::size_t m_teachersDone = 0;
  std::vector<DemoKit> m_kits;
  std::vector<DemoBorrower> m_borrowers;
  std::vector<DemoBorrower> m_newcomers;  ///< known at one center until the next exchange
  std::optional<Error> m_failure;
};

}  // namespace kstem
