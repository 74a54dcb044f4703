#include "core/play/parts.h"

#include <charconv>

#include "core/base/text.h"
#include "core/play/words.h"

namespace kstem::play {
namespace {

constexpr Word kKey{"핵심", "key"};
constexpr Word kConsumable{"소모", "consumable"};
constexpr Word kWon{"원", "won"};

/// Takes the last word off `text`.
std::string takeLastWord(std::string& text) {
  const auto blank = text.find_last_of(' ');
  const std::string word = blank == std::string::npos ? text : text.substr(blank + 1);
  text = blank == std::string::npos ? std::string() : trimmed(text.substr(0, blank));
  return word;
}

bool readNumber(std::string_view text, std::uint32_t& number) {
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed == std::errc() && end == text.data() + text.size();
}

/// "28000원"
bool readPrice(std::string_view text, std::uint32_t& price) {
  for (const std::string_view unit : {kWon.ko, kWon.en})
    if (text.ends_with(unit)) return readNumber(text.substr(0, text.size() - unit.size()), price);
  return false;
}

/// What may stand behind the number of a part, in any order.
bool readMark(std::string_view word, Part& part) {
  if (readPrice(word, part.unitPrice)) return true;
  if (!kKey.is(word) && !kConsumable.is(word)) return false;
  (kKey.is(word) ? part.keyPart : part.consumable) = true;
  return true;
}

std::optional<Part> readPart(std::string text) {
  Part part;
  std::string word = takeLastWord(text);
  while (readMark(word, part)) word = takeLastWord(text);
  if (!readNumber(word, part.quantity) || text.empty()) return std::nullopt;
  part.name = text;
  return part;
}

}  // namespace

std::optional<std::vector<Part>> readParts(std::string_view text) {
  std::vector<Part> parts;
  while (!text.empty()) {
    const auto comma = text.find(',');
    auto part = readPart(trimmed(text.substr(0, comma)));
    if (!part) return std::nullopt;
    part->no = static_cast<std::uint32_t>(parts.size() + 1);
    parts.push_back(*std::move(part));
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  }
  return parts;
}

}  // namespace kstem::play
