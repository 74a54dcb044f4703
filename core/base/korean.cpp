#include "core/base/korean.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/base/text.h"

namespace kstem {
namespace {

/// How a word ends when it is read out.
enum class Sound { Unknown, Open, Closed, Rieul };

constexpr std::size_t kSounds = 3;

/// By particle: the form after Open, Closed, Rieul, and what is written when nobody knows.
constexpr std::array<std::array<std::string_view, kSounds + 1>, 5> kParticles{{
    {"을(를)", "를", "을", "을"},
    {"이(가)", "가", "이", "이"},
    {"은(는)", "는", "은", "은"},
    {"(으)로", "로", "으로", "로"},
    {"과(와)", "와", "과", "과"},
}};

Sound soundOfSyllable(char32_t c) {
  const char32_t last = hangul::kFinals[hangul::partsOf(c).final];
  if (last == hangul::kFinals.front()) return Sound::Open;
  return last == U'ㄹ' ? Sound::Rieul : Sound::Closed;
}

Sound soundOfDigit(char32_t c) {
  constexpr std::u32string_view kRead = U"영일이삼사오육칠팔구";
  return soundOfSyllable(kRead[c - U'0']);
}

Sound soundOfLatin(char32_t c) {
  if (c == U'l' || c == U'r') return Sound::Rieul;
  return c == U'm' || c == U'n' ? Sound::Closed : Sound::Open;
}

Sound soundOf(char32_t c) {
  if (hangul::isSyllable(c)) return soundOfSyllable(c);
  if (c >= U'0' && c <= U'9') return soundOfDigit(c);
  if (c >= U'a' && c <= U'z') return soundOfLatin(c);
  return c == U'%' ? Sound::Open : Sound::Unknown;  // 퍼센트
}

bool isSilent(char32_t c) {
  constexpr std::u32string_view kSilent = U" )]}>\"'”’»〉》」』】〕.,!?…";
  return kSilent.find(c) != kSilent.npos;
}

Sound lastSound(std::string_view word) {
  const std::u32string folded = toUtf32(foldText(word));
  const auto last = std::find_if_not(folded.rbegin(), folded.rend(), isSilent);
  return last == folded.rend() ? Sound::Unknown : soundOf(*last);
}

bool isPassedOver(char32_t c) {
  constexpr std::u32string_view kPassedOver =
      U" \t\u00A0\u3000-\u2010\u2011\u2012\u2013\u2014\u2015\u00B7\u2022\u2027\u30FB\u318D";
  return kPassedOver.find(c) != kPassedOver.npos;
}

char32_t narrowLower(char32_t c) {
  constexpr char32_t kWide = U'！';
  constexpr char32_t kWideLast = U'～';
  if (c >= kWide && c <= kWideLast) c = c - kWide + U'!';
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

std::u32string searchFold(std::string_view text) {
  std::u32string folded;
  for (const char32_t c : toUtf32(nfc(text))) {
    const char32_t lower = narrowLower(c);
    if (!isPassedOver(lower)) folded += lower;
  }
  return folded;
}

/// An input method joins initials that are typed in a row; here they come apart again.
std::u32string withoutClusters(std::u32string_view text) {
  std::u32string apart;
  for (const char32_t c : text) {
    const auto cluster = hangul::isConsonant(c) ? hangul::clusterOf(c) : std::nullopt;
    if (cluster)
      apart.append({cluster->first, cluster->second});
    else
      apart += c;
  }
  return apart;
}

/// The last final that may grow out of this one by another key: ㄹ → ㅀ.
std::uint32_t lastGrownFinal(std::uint32_t final) {
  std::uint32_t last = final;
  for (std::uint32_t i = final; i < hangul::kPerVowel; ++i) {
    const auto cluster = hangul::clusterOf(hangul::kFinals[i]);
    if (cluster && cluster->first == hangul::kFinals[final]) last = i;
  }
  return last;
}

SearchPlace initialOr(char32_t c) {
  const auto initial = hangul::kInitials.find(c);
  if (initial == hangul::kInitials.npos) return {c, c, c};
  const auto first = hangul::syllableOf({static_cast<std::uint32_t>(initial), 0, 0});
  return {first, first + hangul::kPerInitial - 1, c};
}

SearchPlace unfinished(char32_t c) {
  hangul::Syllable grown = hangul::partsOf(c);
  grown.final = grown.final == 0 ? hangul::kPerVowel - 1 : lastGrownFinal(grown.final);
  return {c, hangul::syllableOf(grown), c};
}

bool fitsAtStart(std::u32string_view text, const SearchPattern& pattern) noexcept {
  if (text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i)
    if (!pattern[i].fits(text[i])) return false;
  return true;
}

bool fitsScattered(std::u32string_view text, const SearchPattern& pattern) noexcept {
  if (text.empty() || !pattern.front().fits(text.front())) return false;
  auto place = pattern.begin();
  for (const char32_t c : text)
    if (place != pattern.end() && place->fits(c)) ++place;
  return place == pattern.end();
}

MatchRank rankOf(std::u32string_view text, const SearchPattern& pattern) noexcept {
  if (pattern.empty()) return MatchRank::None;
  if (fitsAtStart(text, pattern)) return MatchRank::Prefix;
  for (std::size_t from = 1; from + pattern.size() <= text.size(); ++from)
    if (fitsAtStart(text.substr(from), pattern)) return MatchRank::Inside;
  return MatchRank::None;
}

}  // namespace

std::string withParticle(std::string_view word, Particle particle) {
  const auto& forms = kParticles[static_cast<std::size_t>(particle)];
  return std::string(word) + std::string(forms[static_cast<std::size_t>(lastSound(word))]);
}

SearchKey::SearchKey(std::string_view name) : m_text(searchFold(name)) {}

SearchQuery::SearchQuery(std::string_view typed) : m_text(searchFold(typed)) {
  const std::u32string chars = withoutClusters(m_text);
  for (const char32_t c : chars) m_plain.push_back(initialOr(c));
  const auto tail = std::find_if_not(chars.rbegin(), chars.rend(), hangul::isConsonant);
  if (tail == chars.rend() || !hangul::isSyllable(*tail)) return;
  if (tail == chars.rbegin()) m_plain.back() = unfinished(*tail);
  splitLastSyllable(chars, static_cast<std::size_t>(chars.rend() - tail) - 1);
  m_mayScatter = chars.size() > 1 && std::all_of(chars.begin(), chars.end(), hangul::isSyllable);
}

// 서울 + ㄱ arrives as 서욹, and 하 + ㄴ, half of 하나, as 한.
void SearchQuery::splitLastSyllable(const std::u32string& typed, std::size_t at) {
  hangul::Syllable parts = hangul::partsOf(typed[at]);
  if (parts.final == 0) return;
  const char32_t final = hangul::kFinals[parts.final];
  const auto cluster = hangul::clusterOf(final);
  const auto kept = cluster ? hangul::kFinals.find(cluster->first) : 0;
  parts.final = static_cast<std::uint32_t>(kept);
  const char32_t shorter = hangul::syllableOf(parts);

  m_split.assign(m_plain.begin(), m_plain.begin() + static_cast<std::ptrdiff_t>(at));
  m_split.push_back({shorter, shorter, shorter});
  m_split.push_back(initialOr(cluster ? cluster->second : final));
  for (std::size_t i = at + 1; i < typed.size(); ++i) m_split.push_back(initialOr(typed[i]));
}

MatchRank SearchQuery::rank(const SearchKey& hay) const noexcept {
  if (isEmpty()) return MatchRank::None;
  const std::u32string_view text = hay.text();
  if (text == m_text) return MatchRank::Exact;
  const MatchRank best = std::max(rankOf(text, m_plain), rankOf(text, m_split));
  if (best != MatchRank::None || !m_mayScatter) return best;
  return fitsScattered(text, m_plain) ? MatchRank::Scattered : MatchRank::None;
}

MatchRank match(const SearchKey& hay, const SearchQuery& query) noexcept { return query.rank(hay); }

}  // namespace kstem
