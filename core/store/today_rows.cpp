#include "core/store/today_rows.h"

#include <algorithm>

#include "core/domain/event.h"
#include "core/store/columns.h"
#include "core/store/meta.h"

namespace kstem::store {
namespace {

// INDEXED BY keeps the planner from walking a whole table in the order of a GROUP BY.
#define KSTEM_DUE_LINES                                                                        \
  "FROM view_line INDEXED BY view_line_open_due WHERE status = 0 AND center = ?1 AND due_day " \
  ">= ?2 AND due_day < ?3 "
// The first term is that of the partial index, word by word.
#define KSTEM_WAITING "FROM view_kit AS k WHERE standing IN (2, 3, 4) AND k.place = ?1 "
#define KSTEM_RETURNED_AT                                                             \
  "(SELECT max(l.back_at) FROM view_line AS l WHERE l.agg = k.agg AND l.back IS NOT " \
  "NULL AND l.checked IS NULL)"
#define KSTEM_LAST_EVENT_AT(kinds) \
  "((SELECT max(ev.hlc) FROM ev WHERE ev.agg = k.agg AND ev.kind IN (" kinds ")) >> 16)"
#define KSTEM_ATTENTION_OF                                                                  \
  "FROM view_attention AS a JOIN ev ON ev.id = a.event LEFT JOIN view_kit AS k ON k.agg = " \
  "a.agg LEFT JOIN view_reservation AS r ON r.agg = a.agg WHERE ev.hlc >= ?2 AND "          \
  "(k.agg IS NULL OR k.place = ?1 OR k.home = ?1) AND (r.agg IS NULL OR r.center = ?1 OR "  \
  "r.asked_at = ?1) "
#define KSTEM_OWED \
  "FROM view_claim INDEXED BY view_claim_open WHERE settled < missing + broken AND center = ?1 "
// What a school stands for is the end of its chain of mergers.
#define KSTEM_MERGED_UP(school)                   \
  "(WITH RECURSIVE up(id) AS (SELECT " school     \
  " UNION SELECT s.merged_into FROM view_school " \
  "AS s JOIN up ON s.agg = up.id WHERE s.merged_into IS NOT NULL) SELECT id FROM up)"
#define KSTEM_HANDOVER                                                                        \
  "FROM view_line AS l INDEXED BY view_line_open_due CROSS JOIN view_teacher AS t ON t.agg "  \
  "= l.teacher WHERE l.status = 0 AND l.center = ?1 AND t.school <> l.school AND NOT EXISTS " \
  "(SELECT 1 FROM " KSTEM_MERGED_UP("l.school") " WHERE id IN " KSTEM_MERGED_UP("t.school") ") "
#define KSTEM_UNPRINTED                                                                     \
  "FROM view_line AS l INDEXED BY view_line_out WHERE l.processed_day = ?2 AND l.center = " \
  "?1 AND NOT EXISTS (SELECT 1 FROM view_print AS p WHERE p.agg = l.grp AND p.form = 1) "

int countOf(Query query) { return query.step() ? query.small(0) : 0; }

std::int64_t hlcOf(Millis at) { return static_cast<std::int64_t>(hlcFromMillis(at)); }

WaitingKitRow readWaiting(Query& q) { return {q.id<KitId>(0), q.number(1)}; }
GroupId readGroup(Query& q) { return q.id<GroupId>(0); }

}  // namespace

/// The center is ?1, the values follow.
template <class... Values>
Query TodayRows::ask(const char* sql, Values... values) {
  Query query = m_db.query(sql);
  query.bind(m_center);
  (query.bind(static_cast<std::int64_t>(values)), ...);
  return query;
}

// ---- loans ----

int TodayRows::countDue(const DayRange& days) {
  return countOf(
      ask("SELECT count(DISTINCT grp) " KSTEM_DUE_LINES, days.first.number(), days.end.number()));
}

std::vector<DueLoanRow> TodayRows::due(const DayRange& days, int first, int count) {
  return all<DueLoanRow>(ask("SELECT grp, min(due_day) " KSTEM_DUE_LINES
                             "GROUP BY grp ORDER BY min(due_day), min(loan) LIMIT ? OFFSET ?",
                             days.first.number(), days.end.number(), count, first),
                         [](Query& q) {
                           const auto day = Day::fromNumber(q.number(1));
                           return DueLoanRow{q.id<GroupId>(0), day ? *day : Day()};
                         });
}

int TodayRows::countHandover() {
  return countOf(ask("SELECT count(DISTINCT l.grp) " KSTEM_HANDOVER));
}

std::vector<GroupId> TodayRows::handover(int first, int count) {
  return all<GroupId>(
      ask("SELECT l.grp " KSTEM_HANDOVER "GROUP BY l.grp ORDER BY min(l.at) LIMIT ? OFFSET ?",
          count, first),
      readGroup);
}

int TodayRows::countUnprinted(Day day) {
  return countOf(ask("SELECT count(DISTINCT l.grp) " KSTEM_UNPRINTED, day.number()));
}

std::vector<GroupId> TodayRows::unprinted(Day day, int first, int count) {
  return all<GroupId>(
      ask("SELECT l.grp " KSTEM_UNPRINTED "GROUP BY l.grp ORDER BY min(l.at) LIMIT ? OFFSET ?",
          day.number(), count, first),
      readGroup);
}

// ---- kits ----

int TodayRows::countToCheck() {
  return countOf(ask("SELECT count(*) " KSTEM_WAITING "AND standing = 2"));
}

std::vector<WaitingKitRow> TodayRows::toCheck(int first, int count) {
  return all<WaitingKitRow>(
      ask("SELECT agg, coalesce(" KSTEM_RETURNED_AT ", " KSTEM_LAST_EVENT_AT(
              "35") ", 0) " KSTEM_WAITING "AND standing = 2 ORDER BY 2, code LIMIT ? OFFSET ?",
          count, first),
      readWaiting);
}

int TodayRows::countMending() {
  return countOf(ask("SELECT count(*) " KSTEM_WAITING "AND standing > 2"));
}

std::vector<WaitingKitRow> TodayRows::mending(int first, int count) {
  return all<WaitingKitRow>(
      ask("SELECT agg, coalesce(" KSTEM_LAST_EVENT_AT(
              "34, 60") ", 0) " KSTEM_WAITING "AND standing > 2 ORDER BY 2, code LIMIT ? OFFSET ?",
          count, first),
      readWaiting);
}

// ---- what should be looked at ----

int TodayRows::countAttention(Millis since) {
  return countOf(ask("SELECT count(*) " KSTEM_ATTENTION_OF, hlcOf(since)));
}

std::vector<AttentionRow> TodayRows::attention(Millis since, int first, int count) {
  return all<AttentionRow>(
      ask("SELECT a.agg, a.kind, ev.hlc >> 16, a.event, a.other " KSTEM_ATTENTION_OF
          "ORDER BY ev.hlc DESC, a.id LIMIT ? OFFSET ?",
          hlcOf(since), count, first),
      [](Query& q) {
        return AttentionRow{q.id<AggId>(0), q.text(1), q.number(2), q.id<EventId>(3),
                            q.id<EventId>(4)};
      });
}

int TodayRows::countOwed() { return countOf(ask("SELECT count(DISTINCT checked) " KSTEM_OWED)); }

std::vector<OwedRow> TodayRows::owed(int first, int count) {
  return all<OwedRow>(ask("SELECT agg, checked " KSTEM_OWED
                          "GROUP BY checked ORDER BY min(day), checked LIMIT ? OFFSET ?",
                          count, first),
                      [](Query& q) {
                        return OwedRow{q.id<KitId>(0), q.id<EventId>(1)};
                      });
}

std::vector<KitId> TodayRows::planned() {
  return all<KitId>(
      ask("SELECT k.agg FROM view_model AS m JOIN view_kit AS k ON k.model = m.agg WHERE "
          "coalesce(m.inspect_loans, m.inspect_months) IS NOT NULL AND k.place = ?1 AND "
          "k.standing = 0 ORDER BY k.code"),
      [](Query& q) { return q.id<KitId>(0); });
}

// ---- what was done ----

std::vector<GroupId> ownGroupsBetween(Db& db, Millis from, Millis until) {
  Query query = db.query(
      "SELECT ev.grp, ev.bytes FROM ev JOIN inc ON inc.k = ev.inc WHERE inc.id = ? AND ev.grp IS "
      "NOT NULL AND ev.hlc >= ? ORDER BY ev.seq DESC");
  query.bind(Meta(db).id<IncId>("inc")).bind(static_cast<std::int64_t>(hlcFromMillis(from)));
  std::vector<GroupId> groups;
  while (query.step()) {
    const auto event = decode(query.bytes(1));
    if (!event || event->wall < from) break;
    const auto group = query.id<GroupId>(0);
    const bool known = std::find(groups.begin(), groups.end(), group) != groups.end();
    if (event->wall < until && !known) groups.push_back(group);
  }
  return groups;
}

}  // namespace kstem::store
