#pragma once

#include <functional>
#include <map>
#include <set>

#include "core/domain/view_rows.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// Change the shape or meaning of a view_* table, raise this, and every file rebuilds itself.
inline constexpr std::int64_t kProjectionVersion = 12;

/// Keeps the view_* tables equal to the fold of the journal.
class Projection final {
 public:
  /// What makes rows of the events of one thing; another one only to see what it would do.
  using Fold =
      std::function<std::vector<ViewRow>(const History&, const Causality&, const Elsewhere&)>;
  explicit Projection(Db& db, Fold fold = projectRows) : m_db(db), m_fold(std::move(fold)) {}

  /// Folds these aggregates again, and those that their rows reach (reachOf()), and writes the rows
  /// that differ. Inside the caller's transaction. Everything that was folded comes back.
  std::set<AggId> refold(const std::set<AggId>& touched);
  /// Throws every view away and folds the whole journal; one transaction of its own.
  void rebuild();
  /// rebuild() when the tables are missing or of another version.
  void ensureCurrent();
  /// BLAKE2b-256 over all projected rows in their order: equal at every desk that holds the same
  /// events.
  Hash32 digest();

 private:
  using StoredRows = std::map<ViewRow, std::int64_t>;  ///< with the row number of each
  History historyOf(const AggId& agg);
  std::vector<ViewTable> tablesEverOf(const AggId& agg, const History& history);
  StoredRows storedRows(const AggId& agg, const std::vector<ViewTable>& tables);
  void insert(const AggId& agg, const ViewRow& row);
  /// Adds what the changed rows reach.
  void refold(const AggId& agg, std::set<AggId>& reached);
  void reach(const ViewRow& row, std::set<AggId>& reached);
  std::set<AggId> reachedByAll();
  void dropViews();

  Db& m_db;
  Fold m_fold;
};

}  // namespace kstem::store
