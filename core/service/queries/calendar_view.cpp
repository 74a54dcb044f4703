#include "core/service/queries/calendar_view.h"

#include <algorithm>

namespace kstem {
namespace {

constexpr int kYearsAhead = 30;

struct Sayings {
  DayExceptions all, own;
};

bool isWeekend(Day day) {
  static const HolidayTable kNoHolidays;
  return !Calendar(kNoHolidays, {}).isOpen(day);
}

void addLayer(CalendarDay& day, const DayExceptions& said, DayScope scope) {
  const auto it = said.find(day.day);
  if (it == said.end()) return;
  const bool open = it->second.open;
  day.layers.push_back(
      {open ? DayLayerKind::Opened : DayLayerKind::Closure, scope, it->second.reason});
}

CalendarDay dayOf(Day day, const Sayings& said) {
  CalendarDay out{day, true, {}, HolidayTable::builtIn().trustOf(day)};
  if (isWeekend(day)) out.layers.push_back({DayLayerKind::Weekend, DayScope::Country, {}});
  if (const auto* holiday = HolidayTable::builtIn().find(day))
    out.layers.push_back({DayLayerKind::Holiday, DayScope::Country, holiday->name});
  addLayer(out, said.all, DayScope::AllCenters);
  addLayer(out, said.own, DayScope::OwnCenter);
  out.open = out.layers.empty() || out.layers.back().kind == DayLayerKind::Opened;
  return out;
}

void addRuns(std::vector<DayExceptionRun>& runs, const DayExceptions& said, DayScope scope) {
  std::optional<DayExceptionRun> run;
  for (const auto& [day, exception] : said) {
    const bool goesOn = run && day == run->last + 1 && exception.open == run->open &&
                        exception.reason == run->reason;
    if (goesOn) {
      run->last = day;
      continue;
    }
    if (run) runs.push_back(*run);
    run = DayExceptionRun{scope, exception.open, day, day, exception.reason};
  }
  if (run) runs.push_back(*run);
}

std::vector<DayExceptionRun> comingRuns(const Sayings& said, Day today) {
  std::vector<DayExceptionRun> runs;
  addRuns(runs, said.all, DayScope::AllCenters);
  addRuns(runs, said.own, DayScope::OwnCenter);
  std::erase_if(runs, [today](const DayExceptionRun& run) { return run.last < today; });
  std::stable_sort(runs.begin(), runs.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  return runs;
}

std::optional<int> projectedFrom(Day today) {
  for (int year = today.year(); year <= today.year() + kYearsAhead; ++year) {
    const auto newYear = Day::of(year, 1, 1);
    if (newYear && HolidayTable::builtIn().trustOf(*newYear) == HolidayTrust::Projected)
      return year;
  }
  return std::nullopt;
}

}  // namespace

CalendarView readCalendar(Bank& bank, Day first, Day last) {
  store::Rows rows = bank.rows();
  const Sayings said{rows.exceptionsBy(bankAgg()), rows.exceptionsBy(aggOf(bank.place().center))};
  CalendarView view;
  view.today = bank.today();
  for (Day day = first; day <= last; day = day + 1) view.days.push_back(dayOf(day, said));
  view.coming = comingRuns(said, view.today);
  view.projectedFrom = projectedFrom(view.today);
  return view;
}

}  // namespace kstem
