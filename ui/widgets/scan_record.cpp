#include "ui/widgets/scan_record.h"

#include <algorithm>

#include "core/scan/scan_text.h"

namespace kstem::ui {
namespace {

constexpr Millis kLeastSilence = 80;
constexpr Millis kMostSilence = 500;
constexpr Millis kStep = 10;

}  // namespace

void ScanRecord::add(const QString& shown, Millis at) {
  m_keys.push_back({shown, m_keys.empty() ? 0 : at - m_last});
  m_last = at;
}

void ScanRecord::character(const QString& text, Millis at) {
  m_text += text;
  add(text, at);
}

void ScanRecord::end(ScannerSuffix suffix, Millis at) {
  m_suffix = suffix;
  if (suffix == ScannerSuffix::Enter) add(QStringLiteral("Enter"), at);
  if (suffix == ScannerSuffix::Tab) add(QStringLiteral("Tab"), at);
}

Millis ScanRecord::longestGap() const {
  const auto it = std::ranges::max_element(m_keys, {}, &RecordedKey::gap);
  return it == m_keys.end() ? 0 : it->gap;
}

std::optional<Code> ScanRecord::code() const {
  const ScanText text = readScan(m_text.toStdString());
  for (const std::string& form : {text.exact, text.folded})
    if (const auto code = Code::parse(form)) return *code;
  return std::nullopt;
}

ScannerLimits ScanRecord::advice(ScannerLimits now) const {
  const Millis wide = (3 * longestGap() + kStep - 1) / kStep * kStep;
  now.silenceMs = static_cast<int>(std::clamp(wide, kLeastSilence, kMostSilence));
  if (m_suffix) now.suffix = *m_suffix;
  return now;
}

}  // namespace kstem::ui
