#include "core/service/queries/school_standing.h"

#include <algorithm>
#include <vector>

#include "core/service/queries/school_roots.h"

namespace kstem {
namespace {

/// Reads all standings at once, each under the school that stands for it.
class StandingReader final {
 public:
  explicit StandingReader(Bank& bank)
      : m_today(bank.today()), m_policy(bank.policy()), m_list(bank.db()), m_roots(bank) {}

  SchoolStandings read() {
    readLifted();
    readLines();
    for (const auto& [school, parts] : m_list.owed()) m_all[m_roots.of(school)].partsOwed += parts;
    for (const auto& [school, now] : m_list.movedAway())
      if (m_roots.of(school) != m_roots.of(now)) ++m_all[m_roots.of(school)].toHandOver;
    return std::move(m_all);
  }

 private:
  void readLifted() {
    for (const auto& [school, through] : m_list.lifted()) {
      auto& lifted = m_lifted[m_roots.of(school)];
      lifted = std::max(lifted, std::optional(through));
    }
  }

  void readLines() {
    std::map<SchoolId, std::vector<HeldLine>> lines;
    for (const auto& [school, line] : m_list.linesInPlay(m_today - longestHold()))
      lines[m_roots.of(school)].push_back(line);
    for (const auto& [school, held] : lines) {
      SchoolStanding& standing = m_all[school];
      standing.kitsOut =
          static_cast<int>(std::count_if(held.begin(), held.end(), [](const HeldLine& line) {
            return line.status == LineStatus::Open;
          }));
      standing.hold = holdOf(held, m_lifted[school], m_today, m_policy);
    }
  }

  /// What came back earlier holds nobody any more.
  int longestHold() const { return std::max(m_policy.longHoldDays, m_policy.longLateFrom); }

  Day m_today;
  CenterPolicy m_policy;
  store::SchoolListRows m_list;
  SchoolRoots m_roots;
  std::map<SchoolId, std::optional<Day>> m_lifted;
  SchoolStandings m_all;
};

}  // namespace

SchoolStandings readStandings(Bank& bank) { return StandingReader(bank).read(); }

}  // namespace kstem
