#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace kstem {

enum class Weekday { Sun, Mon, Tue, Wed, Thu, Fri, Sat };

/// A civil day at the center; no time, no zone. Years 1400 to 9999.
/// The calendar itself is Boost.Date_Time's; day.cpp is the only place that includes it.
class Day final {
 public:
  /// 1970-01-01.
  constexpr Day() = default;

  /// `year-month-day`. Errors: DayMalformed when there is no such day.
  static Result<Day> of(int year, int month, int day);
  /// Exactly "2026-11-22"; nothing before, between or after. Errors: DayMalformed.
  static Result<Day> parse(std::string_view iso);
  /// 20261122, the form in events and SQL. Errors: DayMalformed.
  static Result<Day> fromNumber(std::int64_t yyyymmdd);

  int year() const;
  int month() const;       ///< 1–12
  int dayOfMonth() const;  ///< 1–31
  Weekday weekday() const noexcept;
  std::int64_t number() const;  ///< yyyymmdd
  std::string iso() const;      ///< "2026-11-22"

  /// Days since 1970-01-01, for arithmetic and indexing.
  constexpr std::int32_t serial() const noexcept { return m_serial; }
  static constexpr Day fromSerial(std::int32_t serial) noexcept { return Day(serial); }

  friend constexpr auto operator<=>(const Day&, const Day&) = default;
  friend constexpr Day operator+(Day day, int days) noexcept { return Day(day.m_serial + days); }
  friend constexpr Day operator-(Day day, int days) noexcept { return Day(day.m_serial - days); }
  /// Calendar days from `b` to `a`.
  friend constexpr int operator-(Day a, Day b) noexcept { return a.m_serial - b.m_serial; }

 private:
  explicit constexpr Day(std::int32_t serial) noexcept : m_serial(serial) {}
  std::int32_t m_serial = 0;
};

/// The same day of the month so many months later, or the last one of a shorter month.
Day monthsAfter(Day day, int months);

/// Whole days, half-open [first, end): a kit that is free again on `end` may go out on `end`.
struct DayRange {
  Day first;  ///< included
  Day end;    ///< not included: the first day the kit is free again, never the due day

  friend constexpr auto operator<=>(const DayRange&, const DayRange&) = default;
};

constexpr bool overlaps(const DayRange& a, const DayRange& b) noexcept {
  return a.first < b.end && b.first < a.end;
}
constexpr bool contains(const DayRange& range, Day day) noexcept {
  return range.first <= day && day < range.end;
}

}  // namespace kstem
