#include "core/scan/scan_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/compat_text.h"
#include "core/base/hangul.h"
#include "core/base/text.h"
#include "core/scan/hangul_keys.h"

namespace kstem {
namespace {

constexpr std::size_t kCodeLength = 10;

bool isControl(char32_t c) { return c < U' ' || (c >= U'\u007F' && c <= U'\u009F'); }

bool isInvisible(char32_t c) {
  return isControl(c) || (c >= U'\u200B' && c <= U'\u200F') || c == U'\u2060' || c == U'\uFEFF';
}

// Lone Hangul letters keep their shape: NFKC would turn them into parts that no font shows alone.
std::string compatible(std::string_view text) {
  std::string out;
  std::u32string run;
  const auto flush = [&] {
    out += nfkc(toUtf8(run));
    run.clear();
  };
  for (const char32_t c : toUtf32(text)) {
    if (hangul::isConsonant(c) || hangul::isVowel(c)) {
      flush();
      out += toUtf8(std::u32string(1, c));
    } else {
      run += c;
    }
  }
  flush();
  return out;
}

std::string withoutInvisible(std::string_view text) {
  std::u32string points = toUtf32(text);
  points.erase(std::remove_if(points.begin(), points.end(), isInvisible), points.end());
  return toUtf8(points);
}

// With Hangul input on, the C of the prefix is ㅊ.
std::string_view withoutAimPrefix(std::string_view text) {
  constexpr std::array<std::string_view, 6> kPrefixes{"]C0", "]C1", "]c0", "]c1", "]ㅊ0", "]ㅊ1"};
  for (const std::string_view prefix : kPrefixes)
    if (text.starts_with(prefix)) return text.substr(prefix.size());
  return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string withoutBlanksInCode(const std::string& text) {
  std::string digits = text;
  digits.erase(std::remove(digits.begin(), digits.end(), ' '), digits.end());
  const bool isCode =
      digits.size() == kCodeLength && std::all_of(digits.begin(), digits.end(), isDigit);
  return isCode ? digits : text;
}

std::string cleaned(std::string_view typed) {
  if (!isUtf8(typed)) return {};
  const std::string text = trimmed(withoutInvisible(compatible(typed)));
  return withoutBlanksInCode(trimmed(withoutAimPrefix(text)));
}

}  // namespace

ScanText readScan(std::string_view typed) {
  std::string exact = cleaned(typed);
  std::string folded = foldText(undoHangul(exact));
  return {std::string(typed), std::move(exact), std::move(folded)};
}

std::string aliasKey(std::string_view alias) { return readScan(alias).folded; }

}  // namespace kstem
