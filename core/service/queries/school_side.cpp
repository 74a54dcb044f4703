#include "core/service/queries/school_side.h"

#include <algorithm>

#include "core/service/bank.h"
#include "core/store/school_list_rows.h"

namespace kstem {

std::optional<SchoolSide> readSchoolSide(Bank& bank, const SchoolId& school) {
  store::Rows rows = bank.rows();
  const auto row = rows.school(school);
  if (!row) return std::nullopt;
  SchoolSide side{row->id, row->code, row->name, row->level, row->office, row->district};
  for (const store::SchoolRow& one : rows.sameSchools(school))
    for (std::string& alias : rows.aliasesOf(aggOf(one.id)))
      side.aliases.push_back(std::move(alias));
  side.teachers = static_cast<int>(rows.teachersOf(school).size());
  side.kitsOut = static_cast<int>(rows.openLinesOf(school).size());
  side.back = store::SchoolListRows(bank.db()).countBack(school);
  for (const store::ClaimRow& claim : rows.claimsOf(school))
    side.partsOwed += std::max(0, claim.open());
  return side;
}

}  // namespace kstem
