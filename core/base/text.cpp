#include "core/base/text.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <initializer_list>
#include <memory>

namespace kstem {
namespace {

struct Free {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

std::string mapped(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(raw);
  if (size < 0) return {};
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

constexpr auto flags(std::initializer_list<utf8proc_option_t> list) {
  int all = 0;
  for (const auto flag : list) all |= flag;
  return static_cast<utf8proc_option_t>(all);
}

}  // namespace

bool isUtf8(std::string_view text) noexcept {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(at, left, &point);
    if (used < 1) return false;
    at += used;
    left -= used;
  }
  return true;
}

std::string nfc(std::string_view text) {
  return mapped(text, flags({UTF8PROC_STABLE, UTF8PROC_COMPOSE}));
}

std::string foldText(std::string_view text) {
  return trimmed(mapped(text, flags({UTF8PROC_STABLE, UTF8PROC_COMPAT, UTF8PROC_COMPOSE,
                                     UTF8PROC_CASEFOLD, UTF8PROC_STRIPCC})));
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

std::u32string toUtf32(std::string_view text) {
  std::u32string out;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(at, left, &point);
    if (used < 1) return out;
    out += static_cast<char32_t>(point);
    at += used;
    left -= used;
  }
  return out;
}

std::string toUtf8(std::u32string_view text) {
  std::string out;
  for (const char32_t point : text) {
    std::array<utf8proc_uint8_t, 4> piece{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), piece.data());
    out.append(reinterpret_cast<const char*>(piece.data()), static_cast<std::size_t>(size));
  }
  return out;
}

}  // namespace kstem
