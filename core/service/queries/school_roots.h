#pragma once

#include <map>

#include "core/service/bank.h"
#include "core/store/school_list_rows.h"

namespace kstem {

/// Rows::standsFor() for many schools: the merged ones are looked up once.
class SchoolRoots final {
 public:
  explicit SchoolRoots(Bank& bank) {
    for (const SchoolId& id : store::SchoolListRows(bank.db()).mergedSchools())
      m_into[id] = bank.rows().standsFor(id);
  }
  SchoolId of(const SchoolId& school) const {
    const auto it = m_into.find(school);
    return it == m_into.end() ? school : it->second;
  }

 private:
  std::map<SchoolId, SchoolId> m_into;
};

}  // namespace kstem
