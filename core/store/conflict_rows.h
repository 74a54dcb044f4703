#pragma once

#include <string>
#include <vector>

#include "core/store/sqlite.h"

namespace kstem::store {

/// Two events that disagree, and what they are about.
struct ConflictRow {
  AggId agg;
  EventId event;
  EventId other;
  std::string kind = {};  ///< the key of an AttentionKind; of those that were folded
};

/// What disagrees: once as the folds say, and as far as the rows of several things show it.
class ConflictRows final {
 public:
  explicit ConflictRows(Db& db) : m_db(db) {}

  /// What the folds found and nobody settled, newest first.
  std::vector<ConflictRow> folded();
  /// Kits that came back at another center than lent them and do not belong there: the return and
  /// the checkout. Where the kit went on, nothing is left to look at.
  std::vector<ConflictRow> returnedElsewhere();
  /// Open loans of schools that brought another kit back late, wherever that was: the checkout and
  /// the return.
  std::vector<ConflictRow> lentToLate();
  /// Loans and reservations that a clerk wrote down who works here no longer; `other` is what said so.
  std::vector<ConflictRow> ofGoneClerks();
  /// Open loans due on a day that somebody closed: the checkout, and what closed the day.
  std::vector<ConflictRow> dueOnClosed();
  /// The event that gave a thing its code.
  std::optional<EventId> givenBy(const AggId& agg);

 private:
  Db& m_db;
};

}  // namespace kstem::store
