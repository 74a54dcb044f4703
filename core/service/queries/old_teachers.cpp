#include "core/service/queries/old_teachers.h"

#include <algorithm>

#include "core/domain/retention.h"
#include "core/service/bank.h"
#include "core/service/names.h"
#include "core/store/old_teacher_rows.h"

namespace kstem {

OldTeachers readOldTeachers(Bank& bank) {
  OldTeachers old;
  old.months = bank.rows().policy(bank.place().center).retentionMonths;
  Names names(bank);
  for (const store::TeacherActivityRow& row : store::idleTeachers(bank.db())) {
    const Day last = std::max(row.last, seoulDay(row.noted));
    if (!isKeptTooLong(last, bank.today(), old.months)) continue;
    const auto teacher = bank.rows().teacher(row.id);
    old.rows.push_back({row.id, teacher ? teacher->name.value_or("") : std::string(),
                        names.school(row.school), last});
  }
  std::stable_sort(old.rows.begin(), old.rows.end(),
                   [](const OldTeacher& a, const OldTeacher& b) { return a.last < b.last; });
  for (const store::ClerkRow& clerk : bank.rows().clerks(bank.place().center))
    old.clerks.push_back({clerk.id, clerk.code, names.clerk(clerk.id)});
  return old;
}

}  // namespace kstem
