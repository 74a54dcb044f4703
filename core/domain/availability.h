#pragma once

#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/calendar.h"
#include "core/domain/code.h"

namespace kstem {

// How many kits of a model a center can promise on a day, and why (decisions.md, Days 1, 5, 9).
// One function for every screen; it knows commitments as values and nothing of where they are kept.

/// Why a kit cannot be promised.
enum class Busy {
  OnLoan,
  Overdue,     ///< blocks without end until it is back
  Turnaround,  ///< back, or due back, and looked through before the next pick-up
  ToCheck,     ///< back and not counted
  ToInspect,
  Short,     ///< of parts without which its model is not lent
  Kept,      ///< a reservation names this very kit
  OnTheWay,  ///< from another center, until it has arrived and was looked through
  Repair,
  Lost,
  Retired,
};

/// The end of a range that has none, 9999-12-31: nobody knows when.
inline constexpr Day kNever = Day::fromSerial(2'932'896);
/// The first day of a range that has no beginning, 1400-01-01.
inline constexpr Day kAlways = Day::fromSerial(-208'188);

/// Days on which one kit cannot be promised.
struct KitUse {
  Busy why = Busy::OnLoan;
  DayRange days;
  Code about = {};       ///< of the loan or the reservation; none else
  SchoolId school = {};  ///< who has it or will have it
  Day due = {};          ///< of a loan or a reservation
};

/// A kit that belongs to the model and, some time, to the center.
struct StockKit {
  KitId kit;
  Code code;
  DayRange pool{kAlways, kNever};  ///< counts here on these days; empty when broken, lost, retired
  std::vector<KitUse> uses = {};
};

/// Kits promised by model: the rest of a reservation that was not collected.
struct Promise {
  ReservationId id;
  Code code;
  SchoolId school;
  int quantity = 1;
  DayRange days;
  Day due = {};
  std::optional<KitId> kit = {};  ///< no other will do; of those in line
};

/// Everything that decides about one model at one center.
struct Stock {
  std::vector<StockKit> kits;
  std::vector<Promise> promises;  ///< those that kits are kept for
  std::vector<Promise> waiting;   ///< in line, the first to ask first
};

struct DayCount {
  Day day;
  int pool = 0;
  int busy = 0;      ///< kits of the pool that cannot be promised, each once
  int promised = 0;  ///< by model
  int waiting = 0;   ///< asked for by those in line
  bool closed = false;
  /// Below zero when more was promised than is there.
  int available() const noexcept { return pool - busy - promised; }
};

/// Days in a row, and on which of them the center is closed: made once for many models.
struct DaySheet {
  DayRange days;
  std::vector<bool> closed;  ///< one a day
  DaySheet(const Calendar& calendar, DayRange range);
};

/// One thing that makes a number smaller.
struct Reason {
  Code kit = {};  ///< none for a promise by model
  KitUse use;
  int quantity = 1;
  bool isByModel() const noexcept { return kit == Code(); }
};

/// The numbers of each day of the sheet, in order.
std::vector<DayCount> countDays(const Stock& stock, const DaySheet& sheet);

/// What makes the number of `day` smaller than the number of kits there are: kits first, by code,
/// then promises by code. A kit that is busy for two reasons is listed once, by the earliest of
/// Busy; broken, lost and retired kits are listed although the pool does not count them.
std::vector<Reason> reasonsOn(const Stock& stock, Day day);

/// The smallest number that is available on an open day of the sheet; on any day when none is open.
int freeThroughout(const Stock& stock, const DaySheet& sheet);

/// The stock as it would be if this kit were used so as well.
Stock withUse(Stock stock, const KitId& kit, const KitUse& use);
/// The stock as it would be without this reservation.
Stock withoutReservation(Stock stock, const Code& code);

/// The kit to name for a reservation of these days: free throughout, its next use furthest away,
/// the lowest code among equals. Nothing when none is free.
std::optional<KitId> kitToName(const Stock& stock, DayRange days);

/// Whether the kit belongs to the pool and has no use on any of `days`.
bool isFree(const StockKit& kit, DayRange days);

}  // namespace kstem
