#include "core/store/school_list_rows.h"

#include "core/store/columns.h"
#include "core/store/same_schools.h"

namespace kstem::store {
namespace {

/// Four columns from `first` on: due_day, actual_day, late_before, status.
HeldLine heldLineAt(Query& query, int first) {
  return {dayAt(query, first), maybeDayAt(query, first + 1), query.small(first + 2),
          static_cast<LineStatus>(query.number(first + 3))};
}

std::vector<SchoolId> allSchools(Query query) {
  return all<SchoolId>(std::move(query), [](Query& q) { return q.id<SchoolId>(0); });
}

}  // namespace

std::vector<SchoolId> SchoolListRows::schools(std::string_view office) {
  Query query = m_db.query(
      "SELECT agg FROM view_school WHERE merged_into IS NULL AND (?1 = '' OR office = ?1) "
      "ORDER BY name, code");
  query.bind(office);
  return allSchools(std::move(query));
}

std::vector<SchoolId> SchoolListRows::mergedSchools() {
  return allSchools(m_db.query("SELECT agg FROM view_school WHERE merged_into IS NOT NULL"));
}

std::vector<std::string> SchoolListRows::offices() {
  return all<std::string>(
      m_db.query("SELECT DISTINCT office FROM view_school WHERE office <> '' ORDER BY office"),
      [](Query& q) { return q.text(0); });
}

std::vector<std::pair<SchoolId, Day>> SchoolListRows::lifted() {
  return all<std::pair<SchoolId, Day>>(
      m_db.query("SELECT agg, hold_lifted FROM view_school WHERE hold_lifted IS NOT NULL"),
      [](Query& q) { return std::pair(q.id<SchoolId>(0), dayAt(q, 1)); });
}

std::vector<std::pair<SchoolId, HeldLine>> SchoolListRows::linesInPlay(Day since) {
  Query query = m_db.query(
      "SELECT school, due_day, actual_day, late_before, status FROM view_line WHERE status = 0 "
      "UNION ALL SELECT school, due_day, actual_day, late_before, status FROM view_line "
      "WHERE back_day >= ?1 AND actual_day >= ?1 AND status = 1 "
      "AND (actual_day > due_day OR late_before > 0)");
  query.bind(since.number());
  return all<std::pair<SchoolId, HeldLine>>(
      std::move(query), [](Query& q) { return std::pair(q.id<SchoolId>(0), heldLineAt(q, 1)); });
}

std::vector<std::pair<SchoolId, int>> SchoolListRows::owed() {
  return all<std::pair<SchoolId, int>>(
      m_db.query("SELECT school, sum(missing + broken - settled) FROM view_claim "
                 "WHERE settled < missing + broken GROUP BY school"),
      [](Query& q) { return std::pair(q.id<SchoolId>(0), q.small(1)); });
}

std::vector<std::pair<SchoolId, SchoolId>> SchoolListRows::movedAway() {
  return all<std::pair<SchoolId, SchoolId>>(
      m_db.query("SELECT l.school, t.school FROM view_line AS l JOIN view_teacher AS t "
                 "ON t.agg = l.teacher WHERE l.status = 0 AND t.school <> l.school"),
      [](Query& q) { return std::pair(q.id<SchoolId>(0), q.id<SchoolId>(1)); });
}

int SchoolListRows::countBack(const SchoolId& school) {
  Query query = m_db.query(
      "SELECT count(*) FROM view_line WHERE status <> 0 AND school IN " KSTEM_SAME_SCHOOLS);
  query.bind(school);
  return query.step() ? query.small(0) : 0;
}

std::vector<EventId> SchoolListRows::back(const SchoolId& school, int first, int count) {
  Query query = m_db.query(
      "SELECT checkout FROM view_line WHERE status <> 0 AND school IN " KSTEM_SAME_SCHOOLS
      " ORDER BY out_day DESC, at DESC, checkout LIMIT ?2 OFFSET ?3");
  query.bind(school).bind(std::int64_t{count}).bind(std::int64_t{first});
  return all<EventId>(std::move(query), [](Query& q) { return q.id<EventId>(0); });
}

}  // namespace kstem::store
