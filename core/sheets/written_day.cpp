#include "core/sheets/written_day.h"

#include <array>
#include <charconv>
#include <string>

namespace kstem {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes the next number of at most `digits` digits off the front, whatever stands before it.
int takeNumber(std::string_view& text, std::size_t digits) {
  while (!text.empty() && !isDigit(text.front())) text.remove_prefix(1);
  int value = 0;
  const char* end = text.data() + std::min(digits, text.size());
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc()) return 0;
  text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
  return value;
}

}  // namespace

Result<Day> readWrittenDay(std::string_view text) {
  std::string_view rest = text;
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  const bool yearFirst = rest.size() >= 4 && isDigit(rest[0]) && isDigit(rest[1]) &&
                         isDigit(rest[2]) && isDigit(rest[3]);
  if (!yearFirst) return Error{Errc::DayMalformed, std::string(text)};
  const int year = takeNumber(rest, 4), month = takeNumber(rest, 2), day = takeNumber(rest, 2);
  const bool ends = rest.empty() || !isDigit(rest.front());
  const auto read = Day::of(year, month, day);
  if (!ends || !read) return Error{Errc::DayMalformed, std::string(text)};
  return *read;
}

}  // namespace kstem
