#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/code.h"
#include "ui/widgets/scanner_limits.h"

namespace kstem::ui {

/// One key as it came from a scanner or a hand.
struct RecordedKey {
  QString shown;   ///< the character, or the name of the key
  Millis gap = 0;  ///< since the key before it; 0 for the first one
};

/// Whether an input method had its hands in it.
enum class Composing { No, Yes };

/// What came in one go, up to the key that ended it: what the test of a scanner shows. Pure; the
/// times are handed in.
class ScanRecord final {
 public:
  void begin() { *this = {}; }
  void character(const QString& text, Millis at);
  void composed() { m_composing = Composing::Yes; }
  /// Enter or Tab, or nothing but silence.
  void end(ScannerSuffix suffix, Millis at);

  bool isEmpty() const { return m_text.isEmpty(); }
  bool isEnded() const { return m_suffix.has_value(); }
  const QString& text() const { return m_text; }
  const std::vector<RecordedKey>& keys() const { return m_keys; }
  std::optional<ScannerSuffix> suffix() const { return m_suffix; }
  Composing composing() const { return m_composing; }
  Millis longestGap() const;
  /// Our own code, however the keyboard stood.
  std::optional<Code> code() const;
  /// Settings that fit what was recorded: its suffix, and a silence three times its longest gap.
  ScannerLimits advice(ScannerLimits now) const;

 private:
  void add(const QString& shown, Millis at);

  QString m_text;
  std::vector<RecordedKey> m_keys;
  std::optional<ScannerSuffix> m_suffix;
  Composing m_composing = Composing::No;
  Millis m_last = 0;
};

}  // namespace kstem::ui
