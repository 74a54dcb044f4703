#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kstem {

/// Which letters a text has, one bit each: an initial for every syllable, Latin letters, digits,
/// and a few bits that all others share. A text can hold another one only if it has its bits.
using LetterSet = std::uint64_t;

/// A name as it is searched: NFC, lower case, full-width letters narrowed, without blanks and
/// punctuation, but with the places where its words begin. Made once per name and kept.
class SearchKey final {
 public:
  explicit SearchKey(std::string_view name);
  std::u32string_view text() const noexcept { return m_text; }
  LetterSet letters() const noexcept { return m_letters; }
  /// Whether a word begins at this character: the first one, the first after a blank or
  /// punctuation, and where Hangul and other writing meet. Known of the first 64 characters.
  bool beginsWord(std::size_t at) const noexcept { return at < 64 && ((m_words >> at) & 1U) != 0; }

 private:
  std::u32string m_text;
  LetterSet m_letters = 0;
  std::uint64_t m_words = 0;
};

/// How well a name fits, worst first. "Half": the last syllable typed is not finished.
enum class MatchRank : std::uint8_t {
  None,
  Scattered,  ///< begins alike, the rest in order but with gaps: 한대부고 in 한양대부속고
  InitialsInside,
  InitialsWord,
  InitialsPrefix,
  InitialsExact,  ///< ㄱㅎㄴ for 김하늘
  InsideHalf,
  Inside,
  WordHalf,
  Word,  ///< begins one of its words
  PrefixHalf,
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

/// What somebody has typed so far to find a name. Made once per key press.
///
/// A lone consonant stands for any syllable that begins with it (ㅈㅎ finds 중화), two of them
/// typed as one letter count as two (ㄳ is ㄱ, ㅅ), and the syllable being typed may still grow:
/// 김하느 and 김한 both find 김하늘. Only whole syllables match as Scattered. An empty query finds
/// nothing.
class SearchQuery final {
 public:
  explicit SearchQuery(std::string_view typed);
  bool isEmpty() const noexcept { return m_plain.places.empty(); }
  /// What was typed, in the form of a SearchKey.
  std::u32string_view text() const noexcept { return m_text; }
  /// How well the name fits. Allocates nothing: tens of thousands of names a key press are fine.
  MatchRank rank(const SearchKey& name) const noexcept {
    return m_plain.mayFit(name) || m_split.mayFit(name) ? rankOfLikely(name) : MatchRank::None;
  }

 private:
  enum class Way { Typed, Half, Initials };
  struct Pattern {
    std::vector<SearchPlace> places;
    LetterSet letters = 0;
    Way way = Way::Typed;

    /// Nearly every name ends here.
    bool mayFit(const SearchKey& name) const noexcept {
      return (name.letters() & letters) == letters && !places.empty();
    }
    bool fitsAt(std::u32string_view text, std::size_t at) const noexcept;
    bool fitsScattered(std::u32string_view text) const noexcept;
    MatchRank rankAt(const SearchKey& name, std::size_t at) const noexcept;
    MatchRank rank(const SearchKey& name) const noexcept;
    void add(const SearchPlace& place);
  };
  MatchRank rankOfLikely(const SearchKey& name) const noexcept;
  void splitLastSyllable(std::u32string_view typed, std::size_t at);

  std::u32string m_text;
  Pattern m_plain;  ///< every character where it stands, the last syllable open to more
  Pattern m_split;  ///< the last final read as the next initial; empty when there is none
  bool m_mayScatter = false;
};

}  // namespace kstem
