#pragma once

namespace kstem::ui {

/// What the scanner sends after a code.
enum class ScannerSuffix { Enter, Tab, None };

/// How a scanner is told from a hand. Enter and Tab always end what was typed; a whole code of our
/// own is also ended by silence, whatever the suffix.
struct ScannerLimits {
  ScannerSuffix suffix = ScannerSuffix::Enter;
  int silenceMs = 120;  ///< without a key that end a code without a suffix
  /// Characters that a foreign code has at least for silence to end it; only where there is no
  /// suffix, and only with a figure in it, since a name has none.
  int shortest = 6;
  int doubleSuffixMs = 40;  ///< in which a second Enter is the scanner's line feed
  int lateSuffixMs = 500;   ///< in which Enter still ends the code that silence ended
};

}  // namespace kstem::ui
