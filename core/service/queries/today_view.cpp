#include "core/service/queries/today_view.h"

#include <algorithm>

#include "core/domain/closure_names.h"
#include "core/service/bank.h"
#include "core/service/queries/today_items.h"
#include "core/store/drafts.h"
#include "core/store/restock_rows.h"
#include "core/store/today_rows.h"

namespace kstem {
namespace {

constexpr Millis kDayMillis = 86'400'000;

Millis midnightOf(Day day) { return ManualClock(day, 0, 0).now(); }

Millis attentionSince(Day today) { return midnightOf(today) - kAttentionDays * kDayMillis; }

/// Reads one view; every function fills one list.
class TodayReader final {
 public:
  TodayReader(Bank& bank, const TodayLimits& limits)
      : m_bank(bank),
        m_rows(bank.db(), bank.place().center),
        m_calendar(bank.calendar()),
        m_items(bank),
        m_limits(limits) {}

  TodayView read() {
    m_view.today = m_bank.today();
    m_view.nextOpen = m_calendar.nth(m_view.today, 1);
    fillLoans();
    fillKits();
    fillAttention();
    fillOwed();
    fillRestock();
    fillPlanned();
    fillClosures();
    fillPickUps();
    m_view.waiting = m_view.overdue.total + m_view.toCheck.total + m_view.attention.total +
                     m_view.unprinted.total;
    m_view.inDraft = static_cast<int>(store::Drafts(m_bank.db()).load().kits.size());
    return std::move(m_view);
  }

 private:
  int limit(TodayList list) const {
    const auto it = m_limits.find(list);
    return it == m_limits.end() ? kTodayRows : it->second;
  }

  void fillLoans();
  void fillKits();
  void fillAttention();
  void fillOwed();
  void fillRestock();
  void fillPlanned();
  void fillClosures();
  void fillPickUps();

  Bank& m_bank;
  store::TodayRows m_rows;
  Calendar m_calendar;
  TodayItems m_items;
  const TodayLimits& m_limits;
  TodayView m_view;
};

// ---- loans ----

void TodayReader::fillLoans() {
  const DayRange past{Day(), m_view.today};
  m_view.overdue.total = m_rows.countDue(past);
  for (const auto& row : m_rows.due(past, 0, limit(TodayList::Overdue)))
    m_view.overdue.rows.push_back(m_items.overdue(row.loan));

  const DayRange soon{m_view.today, m_view.nextOpen + 1};
  m_view.due.total = m_rows.countDue(soon);
  for (const auto& row : m_rows.due(soon, 0, limit(TodayList::Due)))
    m_view.due.rows.push_back(m_items.openLoan(row.loan, soon));

  m_view.handover.total = m_rows.countHandover();
  for (const GroupId& loan : m_rows.handover(0, limit(TodayList::Handover)))
    m_view.handover.rows.push_back(m_items.handover(loan));

  m_view.unprinted.total = m_rows.countUnprinted(m_view.today);
  for (const GroupId& loan : m_rows.unprinted(m_view.today, 0, limit(TodayList::Unprinted)))
    m_view.unprinted.rows.push_back(m_items.wholeLoan(loan));
}

// ---- kits ----

void TodayReader::fillKits() {
  m_view.toCheck.total = m_rows.countToCheck();
  for (const auto& row : m_rows.toCheck(0, limit(TodayList::ToCheck)))
    m_view.toCheck.rows.push_back(m_items.waiting(row));
  m_view.mending.total = m_rows.countMending();
  for (const auto& row : m_rows.mending(0, limit(TodayList::Mending)))
    m_view.mending.rows.push_back(m_items.waiting(row));
}

// ---- what should be looked at ----

void TodayReader::fillAttention() {
  const Millis since = attentionSince(m_view.today);
  m_view.attention.total = m_rows.countAttention(since);
  for (const auto& row : m_rows.attention(since, 0, limit(TodayList::Attention)))
    m_view.attention.rows.push_back(m_items.attention(row));
}

void TodayReader::fillOwed() {
  m_view.owed.total = m_rows.countOwed();
  for (const auto& row : m_rows.owed(0, limit(TodayList::Owed)))
    m_view.owed.rows.push_back(m_items.owed(row));
}

void TodayReader::fillRestock() {
  store::RestockRows rows(m_bank.db(), m_bank.place().center);
  m_view.restock.total = rows.count();
  for (const auto& row : rows.read(0, limit(TodayList::Restock)))
    m_view.restock.rows.push_back({row.model, row.no, row.modelName, row.partName, row.kits,
                                   row.missing, row.owed, row.waiting});
}

void TodayReader::fillPlanned() {
  std::vector<PlannedInspection> all;
  for (const KitId& kit : m_rows.planned())
    if (auto due = m_items.planned(kit)) all.push_back(*std::move(due));
  m_view.planned.total = static_cast<int>(all.size());
  all.resize(std::min(all.size(), static_cast<std::size_t>(limit(TodayList::Planned))));
  m_view.planned.rows = std::move(all);
}

void TodayReader::fillPickUps() {
  auto all = readReservations(m_bank, ReservationSet::Open).rows;
  std::erase_if(all, [&](const ReservationItem& item) {
    const bool kept = item.stage == ReservationStage::Accepted ||
                      item.stage == ReservationStage::Ready ||
                      item.stage == ReservationStage::PartlyCollected;
    return !kept || item.pickUp > m_view.nextOpen;
  });
  m_view.pickUps.total = static_cast<int>(all.size());
  all.resize(std::min(all.size(), static_cast<std::size_t>(limit(TodayList::PickUps))));
  m_view.pickUps.rows = std::move(all);
}

void TodayReader::fillClosures() {
  std::vector<TodayClosure> closures;
  const DayRange ahead{m_view.today, m_view.today + kClosureDays + 1};
  for (const ClosedDay& day : m_calendar.closedWithin(ahead)) {
    if (day.by == ClosedBy::Weekend) continue;
    const std::string name = closureText({day});
    const bool goesOn =
        !closures.empty() && closures.back().last + 1 == day.day && closures.back().name == name;
    if (goesOn)
      closures.back().last = day.day;
    else
      closures.push_back({day.day, day.day, name, day.by});
  }
  m_view.closures.total = static_cast<int>(closures.size());
  const auto shown = static_cast<std::size_t>(limit(TodayList::Closures));
  closures.resize(std::min(closures.size(), shown));
  m_view.closures.rows = std::move(closures);
}

}  // namespace

int todayCount(Bank& bank) {
  const Day today = bank.today();
  store::TodayRows rows(bank.db(), bank.place().center);
  return rows.countDue({Day(), today}) + rows.countToCheck() +
         rows.countAttention(attentionSince(today)) + rows.countUnprinted(today);
}

TodayView readToday(Bank& bank, const TodayLimits& limits) {
  return TodayReader(bank, limits).read();
}

}  // namespace kstem
