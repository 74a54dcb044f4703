#include "core/base/day.h"

#include <algorithm>
#include <array>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <charconv>
#include <cstdio>

namespace kstem {
namespace {

namespace greg = boost::gregorian;

const greg::date& epoch() {
  static const greg::date kEpoch(1970, 1, 1);
  return kEpoch;
}

greg::date toBoost(Day day) { return epoch() + greg::days(day.serial()); }

bool hasIsoShape(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

int numberAt(std::string_view text, std::size_t at, std::size_t length) {
  int value = 0;
  std::from_chars(text.data() + at, text.data() + at + length, value);
  return value;
}

}  // namespace

Result<Day> Day::of(int year, int month, int day) {
  const std::string text =
      std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(day);
  if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return Error{Errc::DayMalformed, text};
  const auto y = static_cast<unsigned short>(year);
  const auto m = static_cast<unsigned short>(month);
  if (day > greg::gregorian_calendar::end_of_month_day(y, m))
    return Error{Errc::DayMalformed, text};
  const greg::date date(y, m, static_cast<unsigned short>(day));
  return Day(static_cast<std::int32_t>((date - epoch()).days()));
}

Result<Day> Day::parse(std::string_view iso) {
  if (!hasIsoShape(iso)) return Error{Errc::DayMalformed, std::string(iso)};
  return of(numberAt(iso, 0, 4), numberAt(iso, 5, 2), numberAt(iso, 8, 2));
}

Result<Day> Day::fromNumber(std::int64_t yyyymmdd) {
  if (yyyymmdd < 0 || yyyymmdd > 99991231)
    return Error{Errc::DayMalformed, std::to_string(yyyymmdd)};
  const auto number = static_cast<int>(yyyymmdd);
  return of(number / 10000, number / 100 % 100, number % 100);
}

int Day::year() const { return toBoost(*this).year(); }
int Day::month() const { return toBoost(*this).month(); }
int Day::dayOfMonth() const { return toBoost(*this).day(); }

Weekday Day::weekday() const noexcept {
  const int fromThursday = ((m_serial % 7) + 7) % 7;  // 1970-01-01 was a Thursday
  return static_cast<Weekday>((fromThursday + 4) % 7);
}

std::int64_t Day::number() const {
  const auto ymd = toBoost(*this).year_month_day();
  return static_cast<std::int64_t>(ymd.year) * 10000 + ymd.month.as_number() * 100 + ymd.day;
}

std::string Day::iso() const {
  const auto ymd = toBoost(*this).year_month_day();
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", static_cast<int>(ymd.year),
                static_cast<int>(ymd.month.as_number()), static_cast<int>(ymd.day));
  return text.data();
}

/// Boost takes the end of a month to the end of any month; a person takes the 28th to the 28th.
Day monthsAfter(Day day, int months) {
  const int count = day.year() * 12 + day.month() - 1 + months;
  const auto year = static_cast<unsigned short>(count / 12);
  const auto month = static_cast<unsigned short>(count % 12 + 1);
  const int last = greg::gregorian_calendar::end_of_month_day(year, month);
  const greg::date date(year, month, static_cast<unsigned short>(std::min(day.dayOfMonth(), last)));
  return Day::fromSerial(static_cast<std::int32_t>((date - epoch()).days()));
}

}  // namespace kstem
