#include "core/service/queries/school_hold.h"

#include <algorithm>

namespace kstem {

HeldLine heldLineOf(const store::LineRow& line) {
  return {line.dueDay, line.actualDay, line.lateBefore, line.status};
}

std::optional<Day> liftedThrough(store::Rows& rows, const SchoolId& school) {
  std::optional<Day> through;
  for (const store::SchoolRow& one : rows.sameSchools(school))
    through = std::max(through, one.holdLifted);
  return through;
}

Hold readHold(store::Rows& rows, const SchoolId& school, const CenterPolicy& policy, Day today) {
  std::vector<HeldLine> lines;
  for (const store::LineRow& line : rows.linesOf(school)) lines.push_back(heldLineOf(line));
  return holdOf(lines, liftedThrough(rows, school), today, policy);
}

}  // namespace kstem
