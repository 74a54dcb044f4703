#pragma once

#include <vector>

#include "core/domain/intent.h"
#include "core/domain/issue.h"
#include "core/store/rows.h"

namespace kstem {

/// When a kit that leaves today is expected at a center: its second open day after today.
Day usualArrival(store::Rows rows, const CenterId& to, Day today);

/// Promises of a center that sending these kits would break.
std::vector<Issue> promisesBroken(store::Db& db, const CenterId& center, Day today,
                                  const SendKits& intent);

}  // namespace kstem
