#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Hangul syllables and the letters they are made of, after the Unicode Standard, chapter 3.12.
/// Letters are "compatibility jamo" (U+3131–U+3163) throughout, as a keyboard produces them.
namespace kstem::hangul {

inline constexpr std::u32string_view kInitials = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
inline constexpr std::u32string_view kVowels = U"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/// The first one stands for "no final".
inline constexpr std::u32string_view kFinals =
    U"-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

inline constexpr char32_t kFirst = U'가';
inline constexpr char32_t kLast = U'힣';
inline constexpr std::uint32_t kPerVowel = 28;
inline constexpr std::uint32_t kPerInitial = 21 * kPerVowel;

/// A syllable as places in the three rows above.
struct Syllable {
  std::uint32_t initial = 0;
  std::uint32_t vowel = 0;
  std::uint32_t final = 0;  ///< 0 when it is open
};

constexpr bool isSyllable(char32_t c) noexcept { return c >= kFirst && c <= kLast; }
constexpr bool isConsonant(char32_t c) noexcept { return c >= U'ㄱ' && c <= U'ㅎ'; }
constexpr bool isVowel(char32_t c) noexcept { return c >= U'ㅏ' && c <= U'ㅣ'; }

/// The parts of a syllable; isSyllable(c) must hold.
Syllable partsOf(char32_t c) noexcept;
char32_t syllableOf(const Syllable& parts) noexcept;

/// A letter that is typed with two keys: ㄳ is ㄱ, then ㅅ; ㅘ is ㅗ, then ㅏ.
struct Cluster {
  char32_t whole;
  char32_t first;
  char32_t second;
};
std::optional<Cluster> clusterOf(char32_t whole) noexcept;
std::optional<Cluster> clusterOf(char32_t first, char32_t second) noexcept;

}  // namespace kstem::hangul

namespace kstem {

/// What the same keys give with Hangul input on (두벌식): "wndghk" → "중화". Characters that are
/// not on letter keys stay as they are and end the syllable before them.
std::string composeHangul(std::string_view qwerty);

}  // namespace kstem
