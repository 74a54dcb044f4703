#include "core/base/korean.h"

#include <algorithm>
#include <array>

#include "core/base/hangul.h"
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

}  // namespace

std::string withParticle(std::string_view word, Particle particle) {
  const auto& forms = kParticles[static_cast<std::size_t>(particle)];
  return std::string(word) + std::string(forms[static_cast<std::size_t>(lastSound(word))]);
}

}  // namespace kstem
