#pragma once

#include <string>
#include <string_view>

namespace kstem {

/// One line from a scanner or a hand, in the three forms of the look-up order (decisions.md).
struct ScanText {
  std::string raw;     ///< as typed
  std::string exact;   ///< cleaned: what own codes and aliases are compared with first
  std::string folded;  ///< as exact, but however the keyboard stood; compare with aliasKey()
};

/// Cleans one line. exact: NFKC, without control and zero-width characters, AIM prefix (`]C0`,
/// `]C1`, also when Hangul input has mangled it) and blanks at the ends; a code of ten digits also
/// loses the blanks inside ("1 01 000231 8"). folded: exact with the 두벌식 layout undone, NFKC,
/// lower case. Never fails; a line that is not UTF-8 or holds nothing gives empty forms.
ScanText readScan(std::string_view typed);

/// The folded form of an alias: stored beside it and looked up by, so that both compare equal.
std::string aliasKey(std::string_view alias);

}  // namespace kstem
