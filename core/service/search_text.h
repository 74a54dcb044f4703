#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/korean_search.h"
#include "core/domain/code.h"

namespace kstem {

/// How well something fits what was typed: 0 is the best.
using Fit = std::uint32_t;
inline constexpr Fit kNoFit = std::numeric_limits<Fit>::max();
/// Worse than any other: each word fits, but not all together.
inline constexpr Fit kFitByWords = 63;

/// One to ten digits of a code.
class CodeDigits final {
 public:
  /// Nothing when `folded`, a SearchKey's text, is not one to ten digits.
  static std::optional<CodeDigits> of(std::u32string_view folded);

  /// The whole code is Exact, its serial with or without the desk is Prefix, with the check digit
  /// PrefixHalf, its last digits are Word, its first ones WordHalf, others Inside. Serials apart,
  /// fewer than three digits say nothing.
  MatchRank rank(const Code& code) const noexcept;
  std::uint64_t value() const noexcept { return m_value; }
  int count() const noexcept { return m_count; }

 private:
  CodeDigits(std::uint64_t value, int count) noexcept;
  bool isSerialOf(std::uint64_t number) const noexcept;
  bool isSerialAndCheckOf(std::uint64_t number) const noexcept;

  std::uint64_t m_value;
  int m_count;
  std::uint64_t m_window;  ///< ten to the power of m_count
  std::uint64_t m_rest;    ///< and of the digits that were not typed
};

/// A text in all its readings: as typed, and as the same keys give with the keyboard's other layout
/// (한/영). What was typed comes before what may have been meant.
class SearchTerm final {
 public:
  explicit SearchTerm(std::string_view typed);
  bool isEmpty() const noexcept { return m_readings.empty(); }
  const std::optional<CodeDigits>& digits() const noexcept { return m_digits; }

  Fit fit(const SearchKey& name) const noexcept;
  /// kNoFit for the code of a thing that has none, and when no digits were typed.
  Fit fit(const Code& code) const noexcept;

 private:
  void addReading(std::string_view text);

  std::vector<SearchQuery> m_readings;
  std::optional<CodeDigits> m_digits;
};

/// Everything that stands in the search line: as one text, and word by word.
struct SearchText {
  explicit SearchText(std::string_view typed);

  SearchTerm whole;
  std::vector<SearchTerm> words;  ///< empty when there is one word only, or a code
};

/// The fit of a reading, 0 for the text as typed, that has this rank; rank is not None.
constexpr Fit fitOf(std::size_t reading, MatchRank rank) noexcept {
  constexpr Fit kBest = static_cast<Fit>(MatchRank::Exact);
  return static_cast<Fit>(reading) * kBest + kBest - static_cast<Fit>(rank);
}

}  // namespace kstem
