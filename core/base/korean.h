#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/hangul.h"

namespace kstem {

/// The particles that depend on the sound before them: 을/를, 이/가, 은/는, 으로/로, 과/와.
enum class Particle { EulReul, IGa, EunNeun, EuroRo, GwaWa };

/// `word` with the particle that fits its last sound: Hangul by its final, digits and Latin letters
/// as they are read out (3 삼, R 알). Closing brackets and quotes are passed over. When the last
/// sound is not known, both forms are given: "犬을(를)".
std::string withParticle(std::string_view word, Particle particle);

/// A name as it is searched: NFC, lower case, full-width letters narrowed, and without blanks,
/// hyphens and middle dots. Made once per name and kept.
class SearchKey final {
 public:
  explicit SearchKey(std::string_view name);
  std::u32string_view text() const noexcept { return m_text; }

 private:
  std::u32string m_text;
};

/// How well a name fits, worst first.
enum class MatchRank {
  None,
  Scattered,  ///< begins alike, the rest in order but with gaps: 서울과고 in 서울과학고등학교
  Inside,
  Prefix,
  Exact,
};

/// What one place of a name may be: a run of code points, or the letter itself.
struct SearchPlace {
  char32_t first;
  char32_t last;
  char32_t letter;

  bool fits(char32_t c) const noexcept { return (c >= first && c <= last) || c == letter; }
};
using SearchPattern = std::vector<SearchPlace>;

/// What somebody has typed so far to find a name. Made once per key press.
class SearchQuery final {
 public:
  explicit SearchQuery(std::string_view typed);
  bool isEmpty() const noexcept { return m_plain.empty(); }
  /// See match().
  MatchRank rank(const SearchKey& hay) const noexcept;

 private:
  void splitLastSyllable(const std::u32string& typed, std::size_t at);

  std::u32string m_text;  ///< folded as in a SearchKey
  SearchPattern m_plain;  ///< every character where it stands, the last syllable open to more
  SearchPattern m_split;  ///< the last final read as the next initial; empty when there is none
  bool m_mayScatter = false;
};

/// Finds `query` in `hay`. A lone consonant stands for any syllable that begins with it (ㅈㅎ finds
/// 중화), two of them typed as one letter count as two (ㄳ is ㄱ, ㅅ), and the syllable being typed
/// may still grow: 김하느 and 김한 both find 김하늘. Only whole syllables match as Scattered. An
/// empty query finds nothing. Allocates nothing: tens of thousands of names a key press are fine.
/// A query typed with Hangul input off is tried again as composeHangul(typed) by the caller.
MatchRank match(const SearchKey& hay, const SearchQuery& query) noexcept;

}  // namespace kstem
