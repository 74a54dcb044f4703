#include "core/service/search_ranking.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kstem {

HitKind kindOf(Lane lane) noexcept {
  switch (lane) {
    case Lane::School: return HitKind::School;
    case Lane::Teacher: return HitKind::Teacher;
    case Lane::Model: return HitKind::Model;
    case Lane::Kit:
    case Lane::KitByAlias:
    case Lane::KitOfModel: return HitKind::Kit;
    case Lane::Loan: return HitKind::Loan;
    case Lane::Reservation: return HitKind::Reservation;
  }
  return HitKind::Kit;
}

bool SearchRanking::isFull(Fit fit, Lane lane) const noexcept {
  return m_counts[fit][static_cast<std::size_t>(lane)] >= m_limit;
}

void SearchRanking::offer(Fit fit, Lane lane, std::size_t index) {
  if (fit == kNoFit || isFull(fit, lane)) return;
  ++m_counts[fit][static_cast<std::size_t>(lane)];
  m_candidates.push_back({fit, lane, index});
}

/// Best first, each thing once.
std::vector<Candidate> SearchRanking::sorted() const {
  std::vector<Candidate> all = m_candidates;
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.fit, a.lane) < std::tie(b.fit, b.lane);
  });
  std::set<std::pair<Lane, std::size_t>> seen;
  std::erase_if(all, [&](const Candidate& c) { return !seen.emplace(c.lane, c.index).second; });
  return all;
}

std::vector<Candidate> SearchRanking::best() const {
  const std::vector<Candidate> all = sorted();
  const std::size_t share = std::max<std::size_t>(1, m_limit / 3);
  std::vector<std::size_t> chosen;
  std::vector<std::size_t> passedOver;
  std::array<std::size_t, kLanes> taken{};
  for (std::size_t i = 0; i < all.size() && chosen.size() < m_limit; ++i)
    (taken[static_cast<std::size_t>(kindOf(all[i].lane))]++ < share ? chosen : passedOver)
        .push_back(i);
  const std::size_t room = std::min(m_limit - chosen.size(), passedOver.size());
  chosen.insert(chosen.end(), passedOver.begin(),
                passedOver.begin() + static_cast<std::ptrdiff_t>(room));
  std::sort(chosen.begin(), chosen.end());
  std::vector<Candidate> best;
  for (const std::size_t i : chosen) best.push_back(all[i]);
  return best;
}

}  // namespace kstem
