#include "core/demo/demo_centers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/store/blobs.h"

namespace kstem {
namespace {

constexpr std::size_t kClerksEach = 3;
constexpr std::size_t kTeachersLeft = 12;  ///< come to a desk in the course of the year

/// The number of a center is its index and one.
int numberOf(std::size_t center) { return static_cast<int>(center) + 1; }
CenterId idOf(std::size_t center) { return centerIdOf(numberOf(center)); }

std::size_t indexOf(const DemoData& data, std::string_view shortName) {
  const auto it =
      std::find_if(data.centers.begin(), data.centers.end(),
                   [&](const CenterRegistered& center) { return center.shortName == shortName; });
  return it == data.centers.end() ? 0 : static_cast<std::size_t>(it - data.centers.begin());
}

std::string phoneOf(std::size_t teacher) {
  const std::string digits = std::to_string(teacher + 1);
  return "010-0000-" + std::string(4 - digits.size(), '0') + digits;
}

std::string shelfOf(std::size_t model) {
  const std::string bay = std::to_string(model % 12 + 1);
  return std::string(1, static_cast<char>('A' + model / 12)) + (bay.size() < 2 ? "-0" : "-") + bay;
}

}  // namespace

Committed DemoCenters::perform(std::size_t center, const Intent& intent) {
  if (m_failure) return {};
  const auto& clerks = m_clerks[center];
  ClerkId clerk;
  if (!clerks.empty()) clerk = clerks[m_random.below(static_cast<std::uint32_t>(clerks.size()))];
  m_clock.advance(20'000 + m_random.below(100'000));
  auto done = m_banks[center]->perform(intent, clerk);
  if (done) return *std::move(done);
  m_failure = done.error();
  return {};
}

void DemoCenters::openBanks(const std::filesystem::path& path) {
  for (std::size_t i = 0; i < kCount; ++i) {
    auto bank = Bank::create(i == 0 ? path : std::filesystem::path(":memory:"), {m_clock, m_random},
                             numberOf(i), 0, store::Durability::Bulk);
    if (!bank) {
      m_failure = bank.error();
      return;
    }
    m_banks[i] = *std::move(bank);
  }
}

void DemoCenters::registerCenters() {
  for (std::size_t i = 0; i < kCount; ++i) {
    perform(0, RegisterCenter{m_data.centers[i]});
    perform(0, RegisterDesk{numberOf(i), 0, m_data.centers[i].shortName + "0"});
  }
}

void DemoCenters::registerClerks() {
  for (std::size_t i = 0; i < kCount * kClerksEach && i < m_data.clerks.size(); ++i)
    for (const AggId& made : perform(0, RegisterClerk{idOf(i % kCount), m_data.clerks[i]}).made)
      m_clerks[i % kCount].push_back(fromAgg<ClerkId>(made));
}

void DemoCenters::setRules(Day day) {
  const auto due = [&](std::size_t center, DuePolicy policy, int days) {
    perform(0, SetPolicy{idOf(center), PolicyKey::Due, static_cast<int>(policy)});
    perform(0, SetPolicy{idOf(center), PolicyKey::LoanDays, days});
  };
  due(0, DuePolicy::Datedue, 10);
  due(1, DuePolicy::Dayweek, 14);
  due(2, DuePolicy::Calendar, 8);
  due(3, DuePolicy::Datedue, 7);
  const Calendar calendar = bank(0).calendar();
  const Day stocktaking = calendar.roll(day + 120);
  perform(0, SetDay{{}, stocktaking, DayMark::Closed, "정기 재물조사"});
  perform(0, SetDay{idOf(2), calendar.nth(stocktaking, 12), DayMark::Closed, "시설 점검"});
}

void DemoCenters::registerModels() {
  for (const ModelRegistered& model : m_data.models)
    for (const AggId& made : perform(0, RegisterModel{model}).made)
      m_models.push_back(fromAgg<ModelId>(made));
}

void DemoCenters::registerSchools() {
  ImportSchools import;
  for (const DemoSchool& school : m_data.schools) import.add.push_back(school.about);
  for (const AggId& made : perform(0, import).made) m_schools.push_back(fromAgg<SchoolId>(made));
  while (!m_failure && m_teachersDone + kTeachersLeft < m_data.teachers.size()) registerTeacher(0);
}

void DemoCenters::registerTeacher(std::size_t center) {
  if (m_failure || m_teachersDone == m_data.teachers.size()) return;
  const DemoTeacher& teacher = m_data.teachers[m_teachersDone];
  const std::size_t school = m_teachersDone % m_schools.size();
  const std::string phone = phoneOf(m_teachersDone++);
  const RegisterTeacher intent{m_schools[school], teacher.name, phone, {}, teacher.subject};
  for (const AggId& made : perform(center, intent).made)
    m_newcomers.push_back({m_schools[school], fromAgg<TeacherId>(made),
                           indexOf(m_data, m_data.schools[school].center)});
}

/// One to five boxes of nearly every model at every center.
void DemoCenters::registerKits(std::size_t center) {
  for (std::size_t model = 0; model < m_models.size(); ++model) {
    const int count = m_random.below(10) == 0 ? 0 : 1 + static_cast<int>(m_random.below(5));
    if (count == 0) continue;
    const RegisterKits intent{m_models[model], idOf(center), count, shelfOf(model)};
    for (const AggId& made : perform(center, intent).made)
      m_kits.push_back({fromAgg<KitId>(made), center});
  }
}

void DemoCenters::setUp(const std::filesystem::path& path, Day day) {
  m_clock.set(day, 9, 0);
  openBanks(path);
  if (m_failure) return;
  registerCenters();
  registerClerks();
  setRules(day);
  registerModels();
  registerSchools();
  exchange();
  for (std::size_t i = 0; i < kCount; ++i) registerKits(i);
  exchange();
}

/// Everything that `to` has not got from `from`, in the order of its arrival there.
std::vector<Bytes> DemoCenters::unsent(std::size_t from, std::size_t to) {
  auto all = store::Journal(m_banks[from]->db()).allBytes();
  const auto had = static_cast<std::ptrdiff_t>(std::exchange(m_sent[from][to], all.size()));
  all.erase(all.begin(), all.begin() + had);
  return all;
}

void DemoCenters::send(std::size_t from, std::size_t to) {
  if (m_failure || from == to) return;
  const auto events = unsent(from, to);
  const auto blobs = store::Blobs(m_banks[from]->db()).all();
  if (auto done = m_banks[to]->absorb(events, blobs); !done) m_failure = done.error();
}

void DemoCenters::collect() {
  for (std::size_t i = 1; i < kCount; ++i) send(i, 0);
}

void DemoCenters::exchange() {
  collect();
  for (std::size_t i = 1; i < kCount; ++i) send(0, i);
  m_borrowers.insert(m_borrowers.end(), m_newcomers.begin(), m_newcomers.end());
  m_newcomers.clear();
}

}  // namespace kstem
