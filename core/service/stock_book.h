#pragma once

#include <map>
#include <vector>

#include "core/domain/availability.h"
#include "core/domain/policy.h"
#include "core/store/reservation_rows.h"
#include "core/store/rows.h"
#include "core/store/stock_rows.h"

namespace kstem {

/// What one center has, has lent and has promised, as commitments: where everything that needs
/// availability reads it.
class StockBook final {
 public:
  StockBook(store::Db& db, const CenterId& center, Day today);

  Stock of(const ModelId& model);
  /// Of every model that the center has kits or open reservations of.
  std::map<ModelId, Stock> all();

  const CenterId& center() const noexcept { return m_center; }
  const Calendar& calendar() const noexcept { return m_calendar; }
  const CenterPolicy& policy() const noexcept { return m_policy; }
  Day today() const noexcept { return m_today; }
  /// Open days between a return and the next pick-up: the model's, else the center's.
  int turnaroundOf(const ModelId& model);
  /// Days in which a loan keeps a kit of the model from others.
  DayRange occupied(const ModelId& model, Day pickUp, Day due);
  /// The same of a reservation, which keeps its kits until it can no longer be collected, however
  /// short it is (decisions.md, Days 7).
  DayRange reserved(const ModelId& model, Day pickUp, Day due);

 private:
  void addJourney(StockKit& kit, const ModelId& model, Day arrives);
  Stock stockOf(const ModelId& model, const std::vector<store::StockKitRow>& kits,
                const std::vector<store::ReservationRow>& reservations);

  store::Db& m_db;
  CenterId m_center;
  Day m_today;
  Calendar m_calendar;
  CenterPolicy m_policy;
  std::map<ModelId, int> m_turnaround;
};

/// Puts a reservation into a stock: kits are kept for it, or it stands in line.
void keep(Stock& stock, const store::ReservationRow& row, DayRange days);

/// The last day on which a reservation can be collected (decisions.md, Days 7).
Day lastCollectable(const Calendar& calendar, Day pickUp);

}  // namespace kstem
