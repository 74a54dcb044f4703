#include "core/play/name_forms.h"

#include <charconv>

namespace kstem::play {
namespace {

constexpr int kLongestRange = 1000;

}  // namespace

bool isDigits(std::string_view text) noexcept {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<int> numberOf(std::string_view text) noexcept {
  int number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

NumberedName::NumberedName(std::string_view name) {
  const auto last = name.find_last_not_of("0123456789");
  const auto cut = last == std::string_view::npos ? 0 : last + 1;
  stem = name.substr(0, cut);
  number = name.substr(cut);
}

std::optional<std::vector<std::string>> unfolded(const std::string& text) {
  const auto dots = text.find("..");
  if (dots == std::string::npos) return std::vector{text};
  const NumberedName first(text.substr(0, dots));
  const NumberedName last(text.substr(dots + 2));
  const auto from = numberOf(first.number);
  const auto to = numberOf(last.number);
  const bool isRange = first.isName() && last.stem == first.stem && from && to && *from <= *to;
  if (!isRange || *to - *from >= kLongestRange) return std::nullopt;
  std::vector<std::string> names;
  for (int i = *from; i <= *to; ++i) names.push_back(first.stem + std::to_string(i));
  return names;
}

std::optional<Thing> thingOf(const Code& code) noexcept {
  switch (code.kind()) {
    case CodeKind::Kit: return Thing::Kit;
    case CodeKind::School: return Thing::School;
    case CodeKind::Teacher: return Thing::Teacher;
    case CodeKind::Clerk: return Thing::Clerk;
    case CodeKind::Loan: return Thing::Loan;
    case CodeKind::Part: return Thing::Part;
    case CodeKind::Reservation: return Thing::Reservation;
    case CodeKind::Transfer: return Thing::Manifest;
    case CodeKind::Shelf: return Thing::Shelf;
    case CodeKind::Command: break;
  }
  return std::nullopt;
}

}  // namespace kstem::play
