#include "core/service/search_text.h"

#include <algorithm>

#include "core/base/hangul.h"
#include "core/base/text.h"
#include "core/scan/hangul_keys.h"
#include "core/scan/scan_text.h"

namespace kstem {
namespace {

constexpr int kCodeLength = 10;
constexpr int kFewestDigits = 3;
constexpr std::size_t kMostWords = 5;

constexpr std::uint64_t powerOfTen(int exponent) noexcept {
  std::uint64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

std::vector<std::string_view> wordsOf(std::string_view typed) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < typed.size();) {
    const auto end = std::min(typed.find(' ', at), typed.size());
    if (end > at) words.push_back(typed.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

std::optional<CodeDigits> CodeDigits::of(std::u32string_view folded) {
  if (folded.empty() || folded.size() > kCodeLength) return std::nullopt;
  if (!std::all_of(folded.begin(), folded.end(), isDigit)) return std::nullopt;
  std::uint64_t value = 0;
  for (const char32_t c : folded) value = value * 10 + (c - U'0');
  return CodeDigits(value, static_cast<int>(folded.size()));
}

CodeDigits::CodeDigits(std::uint64_t value, int count) noexcept
    : m_value(value),
      m_count(count),
      m_window(powerOfTen(count)),
      m_rest(powerOfTen(kCodeLength - count)) {}

// A label says T CC DNNNNN K: of it people read out "231", "00231" or "000231".
bool CodeDigits::isSerialOf(std::uint64_t number) const noexcept {
  if (m_count > 6) return false;
  const std::uint64_t withDesk = number / 10 % 1'000'000;
  return m_value == (m_count == 6 ? withDesk : withDesk % 100'000);
}

// "231 8" or "000231 8".
bool CodeDigits::isSerialAndCheckOf(std::uint64_t number) const noexcept {
  if (m_count > 7) return false;
  const std::uint64_t withDesk = number % 10'000'000;
  return m_value == (m_count == 7 ? withDesk : withDesk % 1'000'000);
}

MatchRank CodeDigits::rank(const Code& code) const noexcept {
  const std::uint64_t number = code.number();
  if (m_count == kCodeLength) return m_value == number ? MatchRank::Exact : MatchRank::None;
  if (isSerialOf(number)) return MatchRank::Prefix;
  if (isSerialAndCheckOf(number)) return MatchRank::PrefixHalf;
  if (m_count < kFewestDigits) return MatchRank::None;
  if (number % m_window == m_value) return MatchRank::Word;
  if (number / m_rest == m_value) return MatchRank::WordHalf;
  for (std::uint64_t rest = number / 10; rest >= m_window; rest /= 10)
    if (rest % m_window == m_value) return MatchRank::Inside;
  return MatchRank::None;
}

SearchTerm::SearchTerm(std::string_view typed) {
  addReading(typed);
  addReading(composeHangul(typed));
  addReading(composeHangul(lowered(typed)));
  addReading(undoHangul(typed));
  m_digits = CodeDigits::of(SearchQuery(readScan(typed).exact).text());
}

void SearchTerm::addReading(std::string_view text) {
  SearchQuery query(text);
  const auto isSame = [&](const SearchQuery& other) { return other.text() == query.text(); };
  if (query.isEmpty() || std::any_of(m_readings.begin(), m_readings.end(), isSame)) return;
  m_readings.push_back(std::move(query));
}

Fit SearchTerm::fit(const SearchKey& name) const noexcept {
  for (std::size_t i = 0; i < m_readings.size(); ++i)
    if (const MatchRank rank = m_readings[i].rank(name); rank != MatchRank::None)
      return fitOf(i, rank);
  return kNoFit;
}

Fit SearchTerm::fit(const Code& code) const noexcept {
  const bool asked = m_digits && code != Code();
  const MatchRank rank = asked ? m_digits->rank(code) : MatchRank::None;
  return rank == MatchRank::None ? kNoFit : fitOf(0, rank);
}

SearchText::SearchText(std::string_view typed) : whole(typed) {
  const auto parts = wordsOf(typed);
  if (parts.size() < 2 || parts.size() > kMostWords || whole.digits()) return;
  for (const std::string_view part : parts)
    if (SearchTerm word(part); !word.isEmpty()) words.push_back(std::move(word));
}

}  // namespace kstem
