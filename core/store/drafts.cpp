#include "core/store/drafts.h"

#include "core/store/columns.h"

namespace kstem::store {
namespace {

void writeHead(Db& db, const Draft& draft) {
  Query head = db.query(
      "INSERT INTO local_draft(one, school, teacher, due_day, out_day, keeps_closed, receiver, "
      "carrier, tracking, releases_rest, reservation) VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  draft.school ? head.bind(*draft.school) : head.bindNull();
  draft.teacher ? head.bind(*draft.teacher) : head.bindNull();
  draft.due ? head.bind(draft.due->number()) : head.bindNull();
  draft.outDay ? head.bind(draft.outDay->number()) : head.bindNull();
  head.bind(std::int64_t{draft.onClosed == OnClosedDay::Keep ? 1 : 0});
  for (const std::string* text : {&draft.receiver, &draft.carrier, &draft.tracking})
    head.bind(std::string_view(*text));
  head.bind(std::int64_t{draft.rest == RestOf::Released ? 1 : 0});
  draft.reservation ? head.bind(*draft.reservation) : head.bindNull();
  head.run();
}

void write(Db& db, const Draft& draft) {
  for (const char* table : {"local_draft_count", "local_draft_line", "local_draft"})
    db.exec(std::string("DELETE FROM ") + table);
  if (draft.isEmpty()) return;
  writeHead(db, draft);
  for (const KitId& kit : draft.kits)
    db.query("INSERT INTO local_draft_line(kit) VALUES(?)").bind(kit).run();
  for (const OutCount& count : draft.counts)
    db.query("INSERT INTO local_draft_count(kit, no, there) VALUES(?, ?, ?)")
        .bind(count.kit)
        .bind(std::int64_t{count.no})
        .bind(std::int64_t{count.out})
        .run();
}

bool readHead(Db& db, Draft& draft) {
  Query head = db.query(
      "SELECT school, teacher, due_day, out_day, keeps_closed, receiver, carrier, tracking, "
      "releases_rest, reservation FROM local_draft");
  if (!head.step()) return false;
  if (!head.isNull(0)) draft.school = head.id<SchoolId>(0);
  if (!head.isNull(1)) draft.teacher = head.id<TeacherId>(1);
  draft.due = maybeDayAt(head, 2);
  draft.outDay = maybeDayAt(head, 3);
  draft.onClosed = head.number(4) != 0 ? OnClosedDay::Keep : OnClosedDay::Roll;
  draft.receiver = head.text(5);
  draft.carrier = head.text(6);
  draft.tracking = head.text(7);
  draft.rest = head.number(8) != 0 ? RestOf::Released : RestOf::Kept;
  if (!head.isNull(9)) draft.reservation = head.id<ReservationId>(9);
  return true;
}

}  // namespace

Draft Drafts::load() {
  Draft draft;
  if (!readHead(m_db, draft)) return draft;
  {
    Query lines = m_db.query("SELECT kit FROM local_draft_line ORDER BY ord");
    while (lines.step()) draft.kits.push_back(lines.id<KitId>(0));
  }
  Query counts = m_db.query("SELECT kit, no, there FROM local_draft_count");
  while (counts.step())
    draft.counts.push_back(
        {counts.id<KitId>(0), static_cast<std::uint32_t>(counts.number(1)), counts.small(2)});
  return draft;
}

void Drafts::save(const Draft& draft) {
  if (m_db.inTransaction()) return write(m_db, draft);
  Transaction tx(m_db);
  write(m_db, draft);
  tx.commit();
}

}  // namespace kstem::store
