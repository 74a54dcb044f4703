#include "core/scan/hangul_keys.h"

#include <map>

#include "core/base/csv.h"
#include "core/base/hangul.h"
#include "core/base/text.h"
#include "hangul_keymap.h"

namespace kstem {
namespace {

using KeyMap = std::map<char32_t, std::string>;

// Columns: jamo, codepoint, qwerty_keys, role; the first row names them.
KeyMap readKeyMap() {
  KeyMap keys;
  const auto rows = parseCsv(embedded::k_hangul_inverse_keymap);
  if (!rows) return keys;
  for (const CsvRow& row : *rows) {
    if (row.size() < 3 || row[0] == "jamo") continue;
    keys[toUtf32(row[0]).front()] = row[2];
  }
  return keys;
}

const KeyMap& keyMap() {
  static const KeyMap kKeys = readKeyMap();
  return kKeys;
}

void appendKeys(std::string& out, char32_t c) {
  const auto keys = keyMap().find(c);
  out += keys == keyMap().end() ? toUtf8(std::u32string(1, c)) : keys->second;
}

void appendSyllable(std::string& out, char32_t c) {
  const hangul::Syllable parts = hangul::partsOf(c);
  appendKeys(out, hangul::kInitials[parts.initial]);
  appendKeys(out, hangul::kVowels[parts.vowel]);
  if (parts.final != 0) appendKeys(out, hangul::kFinals[parts.final]);
}

}  // namespace

std::string undoHangul(std::string_view typed) {
  std::string keys;
  for (const char32_t c : toUtf32(typed)) {
    if (hangul::isSyllable(c))
      appendSyllable(keys, c);
    else
      appendKeys(keys, c);
  }
  return keys;
}

}  // namespace kstem
