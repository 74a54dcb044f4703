#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/day.h"

namespace kstem {

/// Why a day is closed, strongest layer last; an opened exception beats all of them.
enum class ClosedBy { Weekend, Holiday, Closure };

struct ClosedDay {
  Day day;
  ClosedBy by;
  std::string name;  ///< "추석", "정기 점검"; empty for a plain weekend
};

/// How far the holiday data for a day can be trusted.
enum class HolidayTrust {
  Official,   ///< from the published calendar
  Projected,  ///< by rule, may still change (2028 and later)
  Missing,    ///< past the last year of data
};

/// What a center said about one of its days.
struct DayException {
  bool open = false;
  std::string reason;
};
using DayExceptions = std::map<Day, DayException>;

/// Public holidays, one name a day; `closed` days only.
class HolidayTable final {
 public:
  struct Entry {
    std::string name;
    bool projected = false;
  };
  /// Reads the holiday resource (resources/holidays/FORMAT.md); nothing is guessed at.
  /// Errors: SheetUnreadable (a column is missing, a cell is none of its values, two closed rows
  /// for one day).
  static Result<HolidayTable> parse(std::string_view csv);
  /// The table that is built into the program.
  static const HolidayTable& builtIn();

  const Entry* find(Day day) const;
  HolidayTrust trustOf(Day day) const;

 private:
  static constexpr int kNoYear = 10000;

  void noteYear(int year, bool projected);

  std::map<Day, Entry> m_entries;
  int m_firstProjectedYear = kNoYear;  ///< a year is official when none of its rows is projected
  int m_lastYear = 0;
};

/// When one center is open: exception over closure over holiday over weekend (decisions.md). Pure.
class Calendar final {
 public:
  Calendar(const HolidayTable& holidays, DayExceptions exceptions)
      : m_holidays(&holidays), m_exceptions(std::move(exceptions)) {}

  bool isOpen(Day day) const { return !whyClosed(day); }
  /// Why `day` is closed, or nothing when it is open.
  std::optional<ClosedDay> whyClosed(Day day) const;
  /// The n-th open day after `day`, which itself is not counted; n = 0 is `day`.
  Day nth(Day day, int n) const;
  /// `day` when it is open, else the next open day.
  Day roll(Day day) const;
  /// The latest open day before `day`.
  Day previousOpen(Day day) const;
  HolidayTrust trustOf(Day day) const { return m_holidays->trustOf(day); }
  /// The closed days in [first, end), in order.
  std::vector<ClosedDay> closedWithin(DayRange range) const;

 private:
  const HolidayTable* m_holidays;
  DayExceptions m_exceptions;
};

}  // namespace kstem
