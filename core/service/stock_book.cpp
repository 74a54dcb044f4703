#include "core/service/stock_book.h"

#include "core/domain/due.h"

namespace kstem {
namespace {

constexpr int kCollectDays = 3;
constexpr DayRange kNoDays{kAlways, kAlways};

/// An open loan: until its due day out, then looked through; past its due day without end.
void addLoan(StockKit& kit, const store::OpenLoanRow& loan, DayRange occupied, Day today) {
  if (today > loan.due) {
    kit.uses.push_back({Busy::Overdue, {loan.out, kNever}, loan.loan, loan.school, loan.due});
    return;
  }
  const Day back = std::min(loan.due + 1, occupied.end);
  kit.uses.push_back({Busy::OnLoan, {occupied.first, back}, loan.loan, loan.school, loan.due});
  if (back < occupied.end)
    kit.uses.push_back({Busy::Turnaround, {back, occupied.end}, loan.loan, {}, {}});
}

void addStanding(StockKit& kit, Standing standing, Day today) {
  const auto blocked = [&](Busy why) { kit.uses.push_back({why, {today, kNever}}); };
  const auto gone = [&](Busy why) {
    kit.pool = kNoDays;
    blocked(why);
  };
  switch (standing) {
    case Standing::Shelf:
    case Standing::OnLoan:
    case Standing::OnTheWay: return;
    case Standing::ToCheck: return blocked(Busy::ToCheck);
    case Standing::ToInspect: return blocked(Busy::ToInspect);
    case Standing::Repair: return gone(Busy::Repair);
    case Standing::Lost: return gone(Busy::Lost);
    case Standing::Retired: return gone(Busy::Retired);
  }
}

}  // namespace

void keep(Stock& stock, const store::ReservationRow& row, DayRange days) {
  const Promise promise{row.id, row.code, row.school, row.rest(), days, row.due, row.kit};
  if (row.status == ReservationStatus::Waiting) return stock.waiting.push_back(promise);
  if (!row.kit) return stock.promises.push_back(promise);
  for (StockKit& kit : stock.kits)
    if (kit.kit == *row.kit) kit.uses.push_back({Busy::Kept, days, row.code, row.school, row.due});
}

Day lastCollectable(const Calendar& calendar, Day pickUp) {
  return calendar.nth(pickUp, kCollectDays);
}

StockBook::StockBook(store::Db& db, const CenterId& center, Day today)
    : m_db(db),
      m_center(center),
      m_today(today),
      m_calendar(HolidayTable::builtIn(), store::Rows(db).exceptions(center)),
      m_policy(store::Rows(db).policy(center)) {}

int StockBook::turnaroundOf(const ModelId& model) {
  const auto [it, fresh] = m_turnaround.try_emplace(model, m_policy.turnaroundDays);
  if (fresh)
    if (const auto row = store::Rows(m_db).model(model))
      it->second = row->turnaround.value_or(m_policy.turnaroundDays);
  return it->second;
}

DayRange StockBook::occupied(const ModelId& model, Day pickUp, Day due) {
  return kstem::occupied(m_calendar, pickUp, due, turnaroundOf(model));
}

DayRange StockBook::reserved(const ModelId& model, Day pickUp, Day due) {
  const DayRange days = occupied(model, pickUp, due);
  return {days.first, std::max(days.end, lastCollectable(m_calendar, pickUp) + 1)};
}

/// Until it is there and was looked through; a late one is still expected on the next day.
void StockBook::addJourney(StockKit& kit, const ModelId& model, Day arrives) {
  const Day there = std::max(arrives, m_calendar.roll(m_today + 1));
  kit.uses.push_back({Busy::OnTheWay, {m_today, occupied(model, there, there).end}});
}

Stock StockBook::stockOf(const ModelId& model, const std::vector<store::StockKitRow>& kits,
                         const std::vector<store::ReservationRow>& reservations) {
  Stock stock;
  for (const store::StockKitRow& row : kits) {
    StockKit kit{row.kit, row.code};
    if (row.loan) addLoan(kit, *row.loan, occupied(model, row.loan->out, row.loan->due), m_today);
    addStanding(kit, row.standing, m_today);
    if (row.standing == Standing::OnTheWay) {
      if (row.arrives)
        addJourney(kit, model, *row.arrives);
      else
        kit.uses.push_back({Busy::OnTheWay, {m_today, kNever}});
    }
    if (row.mayNotLeave) kit.uses.push_back({Busy::Short, {m_today, kNever}});
    if (row.lastBack && !row.loan) {
      const DayRange looked = occupied(model, *row.lastBack, *row.lastBack);
      if (looked.end > m_today && turnaroundOf(model) > 0)
        kit.uses.push_back({Busy::Turnaround, looked});
    }
    stock.kits.push_back(std::move(kit));
  }
  for (const store::ReservationRow& row : reservations)
    keep(stock, row, reserved(model, row.pickUp, row.due));
  return stock;
}

Stock StockBook::of(const ModelId& model) {
  return stockOf(model, store::StockRows(m_db).kitsAt(m_center, model),
                 store::ReservationRows(m_db).openAt(m_center, model));
}

std::map<ModelId, Stock> StockBook::all() {
  std::map<ModelId, std::vector<store::StockKitRow>> kits;
  std::map<ModelId, std::vector<store::ReservationRow>> reservations;
  for (auto& row : store::StockRows(m_db).kitsAt(m_center)) kits[row.model].push_back(row);
  for (auto& row : store::ReservationRows(m_db).openAt(m_center)) {
    kits.try_emplace(row.model);
    reservations[row.model].push_back(std::move(row));
  }
  for (const store::ModelRow& model : store::Rows(m_db).models())
    m_turnaround[model.id] = model.turnaround.value_or(m_policy.turnaroundDays);
  std::map<ModelId, Stock> stocks;
  for (const auto& [model, rows] : kits)
    stocks.emplace(model, stockOf(model, rows, reservations[model]));
  return stocks;
}

}  // namespace kstem
