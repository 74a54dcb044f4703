#include "core/base/hangul.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"

namespace kstem {
namespace hangul {
namespace {

constexpr std::array<Cluster, 18> kClusters{{
    {U'ㄳ', U'ㄱ', U'ㅅ'},
    {U'ㄵ', U'ㄴ', U'ㅈ'},
    {U'ㄶ', U'ㄴ', U'ㅎ'},
    {U'ㄺ', U'ㄹ', U'ㄱ'},
    {U'ㄻ', U'ㄹ', U'ㅁ'},
    {U'ㄼ', U'ㄹ', U'ㅂ'},
    {U'ㄽ', U'ㄹ', U'ㅅ'},
    {U'ㄾ', U'ㄹ', U'ㅌ'},
    {U'ㄿ', U'ㄹ', U'ㅍ'},
    {U'ㅀ', U'ㄹ', U'ㅎ'},
    {U'ㅄ', U'ㅂ', U'ㅅ'},
    {U'ㅘ', U'ㅗ', U'ㅏ'},
    {U'ㅙ', U'ㅗ', U'ㅐ'},
    {U'ㅚ', U'ㅗ', U'ㅣ'},
    {U'ㅝ', U'ㅜ', U'ㅓ'},
    {U'ㅞ', U'ㅜ', U'ㅔ'},
    {U'ㅟ', U'ㅜ', U'ㅣ'},
    {U'ㅢ', U'ㅡ', U'ㅣ'},
}};

template <class Predicate>
std::optional<Cluster> clusterWhere(Predicate isIt) noexcept {
  const auto at = std::find_if(kClusters.begin(), kClusters.end(), isIt);
  if (at == kClusters.end()) return std::nullopt;
  return *at;
}

}  // namespace

Syllable partsOf(char32_t c) noexcept {
  const std::uint32_t index = c - kFirst;
  return {index / kPerInitial, index % kPerInitial / kPerVowel, index % kPerVowel};
}

char32_t syllableOf(const Syllable& parts) noexcept {
  return kFirst + parts.initial * kPerInitial + parts.vowel * kPerVowel + parts.final;
}

std::optional<Cluster> clusterOf(char32_t whole) noexcept {
  return clusterWhere([whole](const Cluster& c) { return c.whole == whole; });
}

std::optional<Cluster> clusterOf(char32_t first, char32_t second) noexcept {
  return clusterWhere([=](const Cluster& c) { return c.first == first && c.second == second; });
}

}  // namespace hangul

namespace {

constexpr std::u32string_view kKeys = U"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
constexpr std::u32string_view kShiftKeys = U"QWERTOP";
constexpr std::u32string_view kShiftLetters = U"ㅃㅉㄸㄲㅆㅒㅖ";

/// The letter on a key, or 0 when there is none.
char32_t letterOn(char32_t key) {
  const auto shifted = kShiftKeys.find(key);
  if (shifted != kShiftKeys.npos) return kShiftLetters[shifted];
  if (key >= U'A' && key <= U'Z') return kKeys[key - U'A'];
  if (key >= U'a' && key <= U'z') return kKeys[key - U'a'];
  return 0;
}

std::uint32_t placeIn(std::u32string_view row, char32_t letter) {
  const auto at = row.find(letter);
  return at == row.npos ? 0 : static_cast<std::uint32_t>(at);
}

/// The automaton of a 두벌식 input method: letters go in, syllables come out.
class Composer final {
 public:
  void put(char32_t key) {
    const char32_t letter = letterOn(key);
    if (letter == 0) {
      flush();
      m_done += key;
    } else if (hangul::isVowel(letter)) {
      putVowel(letter);
    } else {
      putConsonant(letter);
    }
  }

  std::u32string finish() {
    flush();
    return std::move(m_done);
  }

 private:
  void putConsonant(char32_t letter) {
    const bool mayClose = m_initial != 0 && m_vowel != 0;
    if (mayClose && m_final == 0 && hangul::kFinals.find(letter) != std::u32string_view::npos) {
      m_final = letter;
      return;
    }
    if (const auto cluster = hangul::clusterOf(m_final, letter)) {
      m_final = cluster->whole;
      return;
    }
    flush();
    m_initial = letter;
  }

  void putVowel(char32_t letter) {
    if (m_final != 0) moveFinalOn();
    if (const auto cluster = hangul::clusterOf(m_vowel, letter)) {
      m_vowel = cluster->whole;
      return;
    }
    if (m_vowel != 0) flush();
    m_vowel = letter;
  }

  /// A vowel takes the last consonant with it: 한 + ㅏ is 하나, 닭 + ㅣ is 달기.
  void moveFinalOn() {
    const auto cluster = hangul::clusterOf(m_final);
    const char32_t moving = cluster ? cluster->second : m_final;
    m_final = cluster ? cluster->first : 0;
    flush();
    m_initial = moving;
  }

  void flush() {
    if (m_initial != 0 && m_vowel != 0)
      m_done += hangul::syllableOf({placeIn(hangul::kInitials, m_initial),
                                    placeIn(hangul::kVowels, m_vowel),
                                    placeIn(hangul::kFinals, m_final)});
    else if (m_initial != 0 || m_vowel != 0)
      m_done += m_initial != 0 ? m_initial : m_vowel;
    m_initial = m_vowel = m_final = 0;
  }

  char32_t m_initial = 0;
  char32_t m_vowel = 0;
  char32_t m_final = 0;
  std::u32string m_done;
};

}  // namespace

std::string composeHangul(std::string_view qwerty) {
  Composer composer;
  for (const char32_t key : toUtf32(qwerty)) composer.put(key);
  return toUtf8(composer.finish());
}

}  // namespace kstem
