#include "core/store/drafts.h"

namespace kstem::store {
namespace {

void write(Db& db, const Draft& draft) {
  db.exec("DELETE FROM local_draft_line");
  db.exec("DELETE FROM local_draft");
  if (draft.isEmpty()) return;
  Query head =
      db.query("INSERT INTO local_draft(one, school, teacher, due_day) VALUES(1, ?, ?, ?)");
  draft.school ? head.bind(*draft.school) : head.bindNull();
  draft.teacher ? head.bind(*draft.teacher) : head.bindNull();
  draft.due ? head.bind(draft.due->number()) : head.bindNull();
  head.run();
  for (const KitId& kit : draft.kits)
    db.query("INSERT INTO local_draft_line(kit) VALUES(?)").bind(kit).run();
}

}  // namespace

Draft Drafts::load() {
  Draft draft;
  {
    Query head = m_db.query("SELECT school, teacher, due_day FROM local_draft");
    if (!head.step()) return draft;
    if (!head.isNull(0)) draft.school = head.id<SchoolId>(0);
    if (!head.isNull(1)) draft.teacher = head.id<TeacherId>(1);
    if (const auto due = Day::fromNumber(head.number(2)); due && !head.isNull(2)) draft.due = *due;
  }
  Query lines = m_db.query("SELECT kit FROM local_draft_line ORDER BY ord");
  while (lines.step()) draft.kits.push_back(lines.id<KitId>(0));
  return draft;
}

void Drafts::save(const Draft& draft) {
  if (m_db.inTransaction()) return write(m_db, draft);
  Transaction tx(m_db);
  write(m_db, draft);
  tx.commit();
}

}  // namespace kstem::store
