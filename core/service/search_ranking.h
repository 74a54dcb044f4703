#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/service/search_hit.h"
#include "core/service/search_text.h"

namespace kstem {

/// Where something stands among others that fit as well.
enum class Lane : std::uint8_t {
  School,
  Teacher,
  Model,
  Kit,
  KitByAlias,
  Loan,
  KitOfModel,
  Reservation,
};
inline constexpr std::size_t kLanes = 8;

HitKind kindOf(Lane lane) noexcept;

/// Something that fits: `index` names it among those of its lane.
struct Candidate {
  Fit fit;
  Lane lane;
  std::size_t index;
};

/// Picks the best out of many candidates without sorting them all. Those that fit equally well and
/// stand in one lane keep the order in which they were offered.
class SearchRanking final {
 public:
  explicit SearchRanking(std::size_t limit) : m_limit(limit) {}

  /// Whether one more of this fit and lane could not get among the best any more.
  bool isFull(Fit fit, Lane lane) const noexcept;
  /// kNoFit is passed over. The same thing may be offered again; its best fit counts.
  void offer(Fit fit, Lane lane, std::size_t index);
  /// At most `limit`, best first. While others fit too, no kind takes more than a third, so that
  /// a thousand teachers do not hide the one model.
  std::vector<Candidate> best() const;

 private:
  std::vector<Candidate> sorted() const;

  std::size_t m_limit;
  std::array<std::array<std::size_t, kLanes>, kFitByWords + 1> m_counts{};
  std::vector<Candidate> m_candidates;
};

}  // namespace kstem
