#include "core/domain/code.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace kstem {
namespace {

constexpr std::size_t kLength = 10;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string withoutBlanks(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c != ' ') digits += c;
  return digits;
}

bool hasShape(std::string_view digits) {
  if (digits.size() != kLength || digits.front() == '0') return false;
  for (const char c : digits)
    if (!isDigit(c)) return false;
  return true;
}

}  // namespace

int checkDigitOf(std::string_view digits) noexcept {
  int product = 10;
  for (const char c : digits) {
    int sum = (product + (c - '0')) % 10;
    if (sum == 0) sum = 10;
    product = sum * 2 % 11;
  }
  return (11 - product) % 10;
}

Result<Code> Code::parse(std::string_view text) {
  const std::string digits = withoutBlanks(text);
  if (!hasShape(digits)) return Error{Errc::CodeMalformed, std::string(text)};
  const std::string_view body = std::string_view(digits).substr(0, kLength - 1);
  if (checkDigitOf(body) != digits.back() - '0') return Error{Errc::CodeMisread, digits};
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return Code(number);
}

Result<Code> Code::make(CodeKind kind, int center, int desk, int serial) {
  const bool inRange =
      center >= 0 && center <= 99 && desk >= 0 && desk <= 9 && serial >= 1 && serial <= kMaxSerial;
  if (!inRange) return Error{Errc::CodeMalformed, std::to_string(serial)};
  std::array<char, 16> body{};
  const bool isShelf = kind == CodeKind::Shelf;
  if (isShelf && center == 0) return Error{Errc::CodeMalformed, std::to_string(serial)};
  std::snprintf(body.data(), body.size(), "%d%02d%d%05d",
                static_cast<int>(isShelf ? CodeKind::Command : kind), center, desk, serial);
  std::string digits = body.data();
  digits += static_cast<char>('0' + checkDigitOf(digits));
  return parse(digits);
}

Result<Code> Code::fromNumber(std::uint64_t number) { return parse(std::to_string(number)); }

CodeKind Code::kind() const noexcept {
  const auto kind = static_cast<CodeKind>(m_number / 1'000'000'000U);
  return kind == CodeKind::Command && center() != 0 ? CodeKind::Shelf : kind;
}
int Code::center() const noexcept { return static_cast<int>(m_number / 10'000'000U % 100U); }
int Code::desk() const noexcept { return static_cast<int>(m_number / 1'000'000U % 10U); }
int Code::serial() const noexcept { return static_cast<int>(m_number / 10U % 100'000U); }
std::string Code::digits() const { return std::to_string(m_number); }

std::string Code::shown() const {
  const std::string d = digits();
  return d.substr(0, 1) + " " + d.substr(1, 2) + " " + d.substr(3, 6) + " " + d.substr(9, 1);
}

}  // namespace kstem
