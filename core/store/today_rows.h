#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// A loan with open lines that are due in a stretch of days.
struct DueLoanRow {
  GroupId loan;
  Day due;  ///< the earliest of those lines
};

/// A kit that keeps somebody busy, and since when; 0 when nobody can say.
struct WaitingKitRow {
  KitId kit;
  Millis since = 0;
};

struct AttentionRow {
  AggId agg;
  std::string kind;  ///< the key of an AttentionKind
  Millis at = 0;     ///< of the later of the two events
  EventId event;     ///< the later one
  EventId other;     ///< what it disagrees with
};

/// Parts that one count found missing or broken and that are still owed.
struct OwedRow {
  KitId kit;
  EventId checked;
};

/// What the page 오늘 lists of one center, each list counted and read by the row: `first` counts
/// from 0, at most `count` rows come back. Read through indexes of what is still open or of one
/// day; attention items and parts that were counted are few, and read whole.
class TodayRows final {
 public:
  TodayRows(Db& db, const CenterId& center) : m_db(db), m_center(center) {}

  /// Loans with open lines due on `days`, the earliest due day first.
  int countDue(const DayRange& days);
  std::vector<DueLoanRow> due(const DayRange& days, int first, int count);

  /// Kits that came back or were found and wait for their count, the longest waiting first.
  int countToCheck();
  std::vector<WaitingKitRow> toCheck(int first, int count);
  /// Kits to inspect or in repair, the longest waiting first.
  int countMending();
  std::vector<WaitingKitRow> mending(int first, int count);

  /// Attention items since `since` (UTC ms) about kits that are here or belong here, about
  /// reservations that are picked up or were written down here, and about things that belong to all;
  /// newest first.
  int countAttention(Millis since);
  std::vector<AttentionRow> attention(Millis since, int first, int count);

  /// Counts that left something owed, oldest first.
  int countOwed();
  std::vector<OwedRow> owed(int first, int count);
  /// Kits that may go out although their model has a plan for inspections, by code.
  std::vector<KitId> planned();

  /// Open loans whose teacher is at another school now, however schools were merged; oldest first.
  int countHandover();
  std::vector<GroupId> handover(int first, int count);

  /// Loans written down on `day` whose slip was never printed, oldest first.
  int countUnprinted(Day day);
  std::vector<GroupId> unprinted(Day day, int first, int count);

 private:
  template <class... Values>
  Query ask(const char* sql, Values... values);

  Db& m_db;
  CenterId m_center;
};

/// Actions that this file's own chain wrote something for in [from, until) (UTC ms), newest first,
/// each once.
std::vector<GroupId> ownGroupsBetween(Db& db, Millis from, Millis until);

}  // namespace kstem::store
