#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/intent.h"
#include "core/service/bank.h"

namespace kstem {

/// A field of a school that the sheet has otherwise.
struct SchoolChange {
  SetSchoolField set;
  std::string school;  ///< its name in the bank
  std::string before;
};

/// A row that cannot be taken in; `reason` is an English remark.
struct RefusedRow {
  int line = 0;  ///< of the sheet, the header is line 1
  std::string reason;
};

/// What an import would do; nothing is written yet.
struct SchoolPlan {
  std::vector<RegisterSchool> add;
  std::vector<SchoolChange> change;
  int unchanged = 0;                 ///< schools
  std::vector<std::string> missing;  ///< names in the bank that no row stands for; left as they are
  std::vector<RefusedRow> refused;

  bool writesNothing() const noexcept { return add.empty() && change.empty(); }
};

/// What an import did.
struct SchoolImported {
  int added = 0;
  int changed = 0;  ///< fields
};

/// Compares a sheet of schools with the bank, by school_id (an alias of the school). Columns are
/// found by their names, English or Korean; an empty cell changes nothing.
/// Errors: SheetUnreadable when it is no CSV or lacks the id or name column.
Result<SchoolPlan> planSchoolImport(Bank& bank, std::string_view utf8Csv);

/// Writes a plan as one action: all of it or nothing. An empty plan writes nothing.
/// Errors: those of Bank::perform.
Result<SchoolImported> applySchoolImport(Bank& bank, const SchoolPlan& plan,
                                         const ClerkId& clerk = {});

}  // namespace kstem
