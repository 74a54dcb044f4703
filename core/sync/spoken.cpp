#include "core/sync/spoken.h"

#include <algorithm>

#include "core/base/hash.h"

namespace kstem::sync {
namespace {

constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kSeedSigns = 52;  // 260 bits: the last four are of the check
constexpr std::size_t kCheckSigns = 4;

/// Five bits at a place; bits behind the end read as zero.
unsigned fiveAt(BytesView bytes, std::size_t sign) {
  unsigned value = 0;
  for (std::size_t bit = sign * 5; bit < sign * 5 + 5; ++bit) {
    const bool set = bit / 8 < bytes.size() && ((bytes[bit / 8] >> (7 - bit % 8)) & 1U) != 0;
    value = value * 2 + (set ? 1U : 0U);
  }
  return value;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// As it was meant: O for 0, I and L for 1; blanks and hyphens fall out.
std::string normal(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const char sign = upper(c);
    if (sign == 'O') {
      out += '0';
    } else if (sign == 'I' || sign == 'L') {
      out += '1';
    } else if (sign != ' ' && sign != '-' && sign != '\n' && sign != '\r' && sign != '\t') {
      out += sign;
    }
  }
  return out;
}

std::string signs(BytesView bytes, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += kSigns[fiveAt(bytes, i)];
  return out;
}

std::string grouped(std::string_view plain) {
  std::string out;
  for (std::size_t i = 0; i < plain.size(); i += 4) {
    if (i > 0) out += '-';
    out += plain.substr(i, 4);
  }
  return out;
}

std::string checkOf(BytesView seed) {
  return signs(blake2b256({asBytes("ksb-sheet-1"), seed}), kCheckSigns);
}

}  // namespace

std::string spoken(BytesView bytes, std::size_t count) { return grouped(signs(bytes, count)); }

bool sameSpoken(std::string_view some, std::string_view other) {
  return normal(some) == normal(other);
}

std::string spokenSeed(const Secret<32>& seed) {
  return grouped(signs(seed.view(), kSeedSigns) + checkOf(seed.view()));
}

std::optional<Secret<32>> readSpokenSeed(std::string_view text) {
  const std::string plain = normal(text);
  if (plain.size() != kSeedSigns + kCheckSigns) return std::nullopt;
  Secret<32> seed;
  for (std::size_t bit = 0; bit < 256; ++bit) {
    const auto value = kSigns.find(plain[bit / 5]);
    if (value == std::string_view::npos) return std::nullopt;
    if (((value >> (4 - bit % 5)) & 1U) != 0)
      seed.open()[bit / 8] |= static_cast<std::uint8_t>(0x80U >> (bit % 8));
  }
  if (signs(seed.view(), kSeedSigns) + checkOf(seed.view()) != plain) return std::nullopt;
  return seed;
}

}  // namespace kstem::sync
