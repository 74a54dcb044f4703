#include "core/domain/calendar.h"

#include <algorithm>
#include <cassert>

#include "core/base/csv.h"
#include "holidays.h"

namespace kstem {
namespace {

struct Columns {
  std::size_t date = 0;
  std::size_t name = 0;
  std::size_t closed = 0;
  std::size_t status = 0;

  std::size_t needed() const { return std::max({date, name, closed, status}) + 1; }
};

struct HolidayRow {
  Day day;
  HolidayTable::Entry entry;
  bool closed = false;
};

Error unreadable(std::string detail) { return {Errc::SheetUnreadable, std::move(detail)}; }

Result<std::size_t> columnOf(const CsvRow& header, std::string_view name) {
  const auto at = std::find(header.begin(), header.end(), name);
  if (at == header.end()) return unreadable("no column " + std::string(name));
  return static_cast<std::size_t>(at - header.begin());
}

Result<Columns> columnsOf(const CsvRow& header) {
  const auto date = columnOf(header, "date");
  const auto name = columnOf(header, "name_ko");
  const auto closed = columnOf(header, "closed");
  const auto status = columnOf(header, "status");
  for (const auto* column : {&date, &name, &closed, &status})
    if (!*column) return column->error();
  return Columns{*date, *name, *closed, *status};
}

Result<HolidayRow> holidayRow(const Columns& columns, const CsvRow& cells) {
  if (cells.size() < columns.needed()) return unreadable("a row is too short");
  const std::string& date = cells[columns.date];
  const std::string& closed = cells[columns.closed];
  const std::string& status = cells[columns.status];
  const auto day = Day::parse(date);
  if (!day) return unreadable("date " + date);
  if (closed != "0" && closed != "1") return unreadable(date + " closed " + closed);
  const bool projected = status.starts_with("projected");
  if (!projected && status != "official") return unreadable(date + " status " + status);
  return HolidayRow{*day, {cells[columns.name], projected}, closed == "1"};
}

bool isWeekend(Day day) { return day.weekday() == Weekday::Sat || day.weekday() == Weekday::Sun; }

}  // namespace

Result<HolidayTable> HolidayTable::parse(std::string_view csv) {
  const auto rows = parseCsv(csv);
  if (!rows) return rows.error();
  if (rows->empty()) return unreadable("no header");
  const auto columns = columnsOf(rows->front());
  if (!columns) return columns.error();

  HolidayTable table;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    if ((*rows)[i].empty()) continue;
    const auto row = holidayRow(*columns, (*rows)[i]);
    if (!row) return row.error();
    table.noteYear(row->day.year(), row->entry.projected);
    if (row->closed && !table.m_entries.emplace(row->day, row->entry).second)
      return unreadable("two rows for " + row->day.iso());
  }
  return table;
}

const HolidayTable& HolidayTable::builtIn() {
  static const HolidayTable kTable = [] {
    auto table = parse(embedded::k_holidays_kr);
    assert(table);
    return *std::move(table);
  }();
  return kTable;
}

const HolidayTable::Entry* HolidayTable::find(Day day) const {
  const auto at = m_entries.find(day);
  return at == m_entries.end() ? nullptr : &at->second;
}

HolidayTrust HolidayTable::trustOf(Day day) const {
  const int year = day.year();
  if (year > m_lastYear) return HolidayTrust::Missing;
  return year < m_firstProjectedYear ? HolidayTrust::Official : HolidayTrust::Projected;
}

void HolidayTable::noteYear(int year, bool projected) {
  m_lastYear = std::max(m_lastYear, year);
  if (projected) m_firstProjectedYear = std::min(m_firstProjectedYear, year);
}

std::optional<ClosedDay> Calendar::whyClosed(Day day) const {
  const auto exception = m_exceptions.find(day);
  if (exception != m_exceptions.end()) {
    if (exception->second.open) return std::nullopt;
    return ClosedDay{day, ClosedBy::Closure, exception->second.reason};
  }
  if (const auto* holiday = m_holidays->find(day))
    return ClosedDay{day, ClosedBy::Holiday, holiday->name};
  if (isWeekend(day)) return ClosedDay{day, ClosedBy::Weekend, {}};
  return std::nullopt;
}

Day Calendar::nth(Day day, int n) const {
  assert(n >= 0);
  for (int left = n; left > 0; --left) day = roll(day + 1);
  return day;
}

Day Calendar::roll(Day day) const {
  while (!isOpen(day)) day = day + 1;
  return day;
}

Day Calendar::previousOpen(Day day) const {
  do day = day - 1;
  while (!isOpen(day));
  return day;
}

std::vector<ClosedDay> Calendar::closedWithin(DayRange range) const {
  std::vector<ClosedDay> closed;
  for (Day day = range.first; day < range.end; day = day + 1)
    if (auto why = whyClosed(day)) closed.push_back(*std::move(why));
  return closed;
}

}  // namespace kstem
