#include "core/store/conflict_rows.h"

#include "core/domain/facts.h"
#include "core/store/columns.h"

namespace kstem::store {
namespace {

std::vector<ConflictRow> conflictsOf(Query query) {
  return all<ConflictRow>(std::move(query), [](Query& q) {
    return ConflictRow{q.id<AggId>(0), q.id<EventId>(1), q.id<EventId>(2)};
  });
}

}  // namespace

std::vector<ConflictRow> ConflictRows::folded() {
  std::vector<ConflictRow> rows;
  Query query = m_db.query(
      "SELECT a.agg, a.event, a.other, a.kind FROM view_attention AS a JOIN ev ON ev.id = a.event "
      "ORDER BY ev.hlc DESC, a.id");
  while (query.step())
    rows.push_back({query.id<AggId>(0), query.id<EventId>(1), query.id<EventId>(2), query.text(3)});
  return rows;
}

std::vector<ConflictRow> ConflictRows::returnedElsewhere() {
  return conflictsOf(m_db.query(
      "SELECT l.agg, l.back, l.checkout FROM view_line AS l JOIN view_kit AS k ON k.agg = l.agg "
      "WHERE l.back IS NOT NULL AND l.back_center <> l.center AND k.place = l.back_center "
      "AND k.home <> k.place AND k.checkout IS NULL AND l.back_at = "
      "(SELECT max(b.back_at) FROM view_line AS b WHERE b.agg = l.agg) ORDER BY l.back_at DESC"));
}

std::vector<ConflictRow> ConflictRows::lentToLate() {
  return conflictsOf(
      m_db.query("SELECT l.agg, l.checkout, r.back FROM view_line AS l JOIN view_line AS r "
                 "ON r.school = l.school AND r.checkout <> l.checkout WHERE l.status = 0 AND "
                 "r.back IS NOT NULL "
                 "AND (r.actual_day > r.due_day OR r.late_before > 0) AND r.actual_day < l.out_day "
                 "ORDER BY l.at DESC, r.back"));
}

std::vector<ConflictRow> ConflictRows::ofGoneClerks() {
  return conflictsOf(m_db.query(
      "SELECT l.agg, l.checkout, c.gone FROM view_clerk AS c JOIN view_line AS l ON l.clerk = "
      "c.agg "
      "WHERE c.gone IS NOT NULL UNION SELECT r.agg, o.given, c.gone FROM view_clerk AS c "
      "JOIN view_reservation AS r ON r.clerk = c.agg JOIN view_code AS o ON o.agg = r.agg "
      "AND o.own > 0 WHERE c.gone IS NOT NULL"));
}

std::vector<ConflictRow> ConflictRows::dueOnClosed() {
  Query query = m_db.query(
      "SELECT l.agg, l.checkout, d.said FROM view_line AS l JOIN view_day AS d "
      "ON d.day = l.due_day AND d.open = 0 AND d.agg IN (l.center, ?1) WHERE l.status = 0 "
      "AND NOT EXISTS (SELECT 1 FROM view_day AS o WHERE o.agg = l.center AND o.day = l.due_day "
      "AND (o.open = 1 OR d.agg <> l.center)) ORDER BY l.due_day, l.loan, l.agg");
  query.bind(bankAgg());
  return conflictsOf(std::move(query));
}

std::optional<EventId> ConflictRows::givenBy(const AggId& agg) {
  Query query = m_db.query("SELECT given FROM view_code WHERE agg = ? AND own > 0 LIMIT 1");
  return query.bind(agg).step() ? std::optional(query.id<EventId>(0)) : std::nullopt;
}

}  // namespace kstem::store
