#include "core/base/korean_search.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "core/base/hangul.h"
#include "core/base/text.h"

namespace kstem {
namespace {

bool isPassedOver(char32_t c) {
  constexpr std::u32string_view kPassedOver =
      U" \t\u00A0\u3000-_.,:;/'\"()[]{}<>~|\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201C"
      U"\u201D\u00B7\u2022\u2027\u30FB\u318D";
  return kPassedOver.find(c) != kPassedOver.npos;
}

char32_t narrowLower(char32_t c) {
  constexpr char32_t kWide = U'！';
  constexpr char32_t kWideLast = U'～';
  if (c >= kWide && c <= kWideLast) c = c - kWide + U'!';
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

/// A letter that stayed alone in decomposed text, as a keyboard types it.
char32_t asTyped(char32_t c) {
  constexpr char32_t kInitial = U'\u1100';
  constexpr char32_t kVowel = U'\u1161';
  constexpr char32_t kNoFinal = U'\u11A7';
  if (c >= kInitial && c < kInitial + hangul::kInitials.size())
    return hangul::kInitials[c - kInitial];
  if (c >= kVowel && c < kVowel + hangul::kVowels.size()) return hangul::kVowels[c - kVowel];
  if (c > kNoFinal && c < kNoFinal + hangul::kFinals.size()) return hangul::kFinals[c - kNoFinal];
  return c;
}

bool isHangul(char32_t c) {
  return hangul::isSyllable(c) || hangul::isConsonant(c) || hangul::isVowel(c);
}

LetterSet bitOf(char32_t c) {
  constexpr std::size_t kLatin = hangul::kInitials.size();
  constexpr std::size_t kDigits = kLatin + 26;
  constexpr std::size_t kOthers = kDigits + 10;
  const auto bit = [](std::size_t at) { return LetterSet{1} << at; };
  if (hangul::isSyllable(c)) return bit(hangul::partsOf(c).initial);
  if (c >= U'a' && c <= U'z') return bit(kLatin + c - U'a');
  if (c >= U'0' && c <= U'9') return bit(kDigits + c - U'0');
  const auto initial = hangul::kInitials.find(c);
  return bit(initial != hangul::kInitials.npos ? initial : kOthers + c % (64 - kOthers));
}

/// What is left of a text, and where its words begin.
struct Folded {
  std::u32string text;
  std::uint64_t words = 0;

  void add(char32_t c, bool afterGap) {
    const bool begins = afterGap || text.empty() || isHangul(text.back()) != isHangul(c);
    if (begins && text.size() < 64) words |= std::uint64_t{1} << text.size();
    text += c;
  }
};

Folded searchFold(std::string_view text) {
  Folded folded;
  bool gap = false;
  for (const char32_t c : toUtf32(nfc(text))) {
    const char32_t letter = asTyped(narrowLower(c));
    const bool passed = isPassedOver(letter);
    if (!passed) folded.add(letter, gap);
    gap = passed;
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

/// 중ㅎ is 중화 half typed; ㅈㅎ and 중ㅎㅈ are initials.
bool meansInitials(std::u32string_view chars) {
  const auto lone = std::find_if(chars.begin(), chars.end(), hangul::isConsonant);
  return lone != chars.end() && (chars.size() == 1 || lone + 1 != chars.end());
}

enum Place : std::size_t { kInWord, kWord, kPrefix, kWhole };
constexpr std::array<std::array<MatchRank, 4>, 3> kRanks{{
    {MatchRank::Inside, MatchRank::Word, MatchRank::Prefix, MatchRank::Prefix},
    {MatchRank::InsideHalf, MatchRank::WordHalf, MatchRank::PrefixHalf, MatchRank::PrefixHalf},
    {MatchRank::InitialsInside, MatchRank::InitialsWord, MatchRank::InitialsPrefix,
     MatchRank::InitialsExact},
}};

}  // namespace

SearchKey::SearchKey(std::string_view name) {
  Folded folded = searchFold(name);
  m_text = std::move(folded.text);
  m_words = folded.words;
  for (const char32_t c : m_text) m_letters |= bitOf(c);
}

SearchQuery::SearchQuery(std::string_view typed) : m_text(searchFold(typed).text) {
  const std::u32string chars = withoutClusters(m_text);
  for (const char32_t c : chars) m_plain.add(initialOr(c));
  if (meansInitials(chars)) m_plain.way = Way::Initials;
  const auto tail = std::find_if_not(chars.rbegin(), chars.rend(), hangul::isConsonant);
  if (tail == chars.rend() || !hangul::isSyllable(*tail)) return;
  if (tail == chars.rbegin()) m_plain.places.back() = unfinished(*tail);
  splitLastSyllable(chars, static_cast<std::size_t>(chars.rend() - tail) - 1);
  m_mayScatter = chars.size() > 1 && std::all_of(chars.begin(), chars.end(), hangul::isSyllable);
}

// 서울 + ㄱ arrives as 서욹, and 하 + ㄴ, half of 하나, as 한.
void SearchQuery::splitLastSyllable(std::u32string_view typed, std::size_t at) {
  hangul::Syllable parts = hangul::partsOf(typed[at]);
  if (parts.final == 0) return;
  const char32_t final = hangul::kFinals[parts.final];
  const auto cluster = hangul::clusterOf(final);
  const auto kept = cluster ? hangul::kFinals.find(cluster->first) : 0;
  parts.final = static_cast<std::uint32_t>(kept);
  const char32_t shorter = hangul::syllableOf(parts);

  for (std::size_t i = 0; i < at; ++i) m_split.add(initialOr(typed[i]));
  m_split.add({shorter, shorter, shorter});
  m_split.add(initialOr(cluster ? cluster->second : final));
  for (std::size_t i = at + 1; i < typed.size(); ++i) m_split.add(initialOr(typed[i]));
  m_split.way = at + 1 < typed.size() ? Way::Initials : Way::Half;
}

void SearchQuery::Pattern::add(const SearchPlace& place) {
  places.push_back(place);
  letters |= bitOf(place.first);
}

bool SearchQuery::Pattern::fitsAt(std::u32string_view text, std::size_t at) const noexcept {
  for (std::size_t i = 0; i < places.size(); ++i)
    if (!places[i].fits(text[at + i])) return false;
  return true;
}

bool SearchQuery::Pattern::fitsScattered(std::u32string_view text) const noexcept {
  if (!places.front().fits(text.front())) return false;
  auto place = places.begin();
  for (const char32_t c : text)
    if (place != places.end() && place->fits(c)) ++place;
  return place == places.end();
}

MatchRank SearchQuery::Pattern::rankAt(const SearchKey& name, std::size_t at) const noexcept {
  const std::u32string_view text = name.text();
  const bool finished = text[at + places.size() - 1] == places.back().letter;
  const Way how = way == Way::Typed && !finished ? Way::Half : way;
  const Place place = at > 0 ? (name.beginsWord(at) ? kWord : kInWord)
                             : (text.size() == places.size() ? kWhole : kPrefix);
  return kRanks[static_cast<std::size_t>(how)][place];
}

MatchRank SearchQuery::Pattern::rank(const SearchKey& name) const noexcept {
  MatchRank best = MatchRank::None;
  const std::u32string_view text = name.text();
  if (!mayFit(name) || text.size() < places.size()) return best;
  if (fitsAt(text, 0)) return rankAt(name, 0);
  for (std::size_t at = 1; at + places.size() <= text.size(); ++at)
    if (fitsAt(text, at)) best = std::max(best, rankAt(name, at));
  return best;
}

MatchRank SearchQuery::rankOfLikely(const SearchKey& name) const noexcept {
  if (name.text() == m_text) return MatchRank::Exact;
  const MatchRank best = std::max(m_plain.rank(name), m_split.rank(name));
  if (best != MatchRank::None || !m_mayScatter || !m_plain.mayFit(name)) return best;
  return m_plain.fitsScattered(name.text()) ? MatchRank::Scattered : MatchRank::None;
}

}  // namespace kstem
