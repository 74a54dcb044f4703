#include "core/store/old_teacher_rows.h"

#include "core/store/columns.h"

namespace kstem::store {

std::vector<TeacherActivityRow> idleTeachers(Db& db) {
  return all<TeacherActivityRow>(
      db.query("SELECT t.agg, t.school, "
               "max(coalesce((SELECT max(coalesce(l.actual_day, l.due_day)) FROM view_line AS l "
               "WHERE l.teacher = t.agg), 0), "
               "coalesce((SELECT max(r.due) FROM view_reservation AS r WHERE r.teacher = t.agg), "
               "0)), "
               "(SELECT max(ev.hlc) FROM ev WHERE ev.agg = t.agg) >> 16 "
               "FROM view_teacher AS t JOIN pii ON pii.commitment = t.name_c "
               "WHERE pii.data IS NOT NULL AND NOT EXISTS (SELECT 1 FROM view_line AS l WHERE "
               "l.teacher = t.agg AND l.status = 0) AND NOT EXISTS (SELECT 1 FROM "
               "view_reservation AS r WHERE r.teacher = t.agg AND r.status <= 3)"),
      [](Query& q) {
        return TeacherActivityRow{q.id<TeacherId>(0), q.id<SchoolId>(1), dayAt(q, 2), q.number(3)};
      });
}

}  // namespace kstem::store
