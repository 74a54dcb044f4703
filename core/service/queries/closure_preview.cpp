#include "core/service/queries/closure_preview.h"

#include <map>

namespace kstem {
namespace {

/// Each center's calendar with the closure, made once.
class Calendars final {
 public:
  Calendars(store::Rows& rows, const ClosedDays& closed) : m_rows(rows), m_closed(closed) {}
  const Calendar& of(const CenterId& center) {
    auto it = m_calendars.find(center);
    if (it == m_calendars.end())
      it = m_calendars.emplace(center, calendarWith(m_rows, center, m_closed)).first;
    return it->second;
  }

 private:
  store::Rows& m_rows;
  const ClosedDays& m_closed;
  std::map<CenterId, Calendar> m_calendars;
};

ClosureLine lineOf(store::Rows& rows, const store::LineRow& row) {
  ClosureLine line;
  line.checkout = row.checkout;
  line.loan = row.loanCode;
  line.due = row.dueDay;
  if (const auto kit = rows.kit(row.kit)) {
    line.kit = kit->code;
    if (const auto model = rows.model(kit->model)) line.model = model->name;
  }
  if (const auto school = rows.school(row.school)) line.school = school->name;
  if (const auto teacher = rows.teacher(row.teacher)) line.teacher = teacher->name.value_or("");
  if (const auto center = rows.center(row.center)) line.center = center->shortName;
  return line;
}

int newlyClosed(const Calendar& now, const Calendar& then, const ClosedDays& closed) {
  int count = 0;
  for (Day day = closed.first; day <= closed.last; day = day + 1)
    if (now.isOpen(day) && !then.isOpen(day)) ++count;
  return count;
}

}  // namespace

ClosurePreview readClosurePreview(Bank& bank, const ClosedDays& closed) {
  store::Rows rows = bank.rows();
  Calendars calendars(rows, closed);
  const CenterId asking = closed.center.value_or(bank.place().center);
  const Calendar now(HolidayTable::builtIn(), rows.exceptions(asking));
  ClosurePreview preview{newlyClosed(now, calendars.of(asking), closed), {}};
  for (const store::LineRow& row : rows.openLinesDue(closed.first, closed.last)) {
    if (closed.center && *closed.center != row.center) continue;
    const Calendar& then = calendars.of(row.center);
    if (then.isOpen(row.dueDay)) continue;
    preview.lines.push_back(lineOf(rows, row));
    preview.lines.back().proposed = movedDue(then, row.dueDay, bank.today());
  }
  return preview;
}

}  // namespace kstem
