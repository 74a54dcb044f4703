#pragma once

#include <vector>

#include "core/domain/attention.h"
#include "core/store/sqlite.h"

namespace kstem {

/// A conflict and what it is about.
struct OpenConflict {
  AggId about;
  Attention what;
};

/// What disagrees between things that no fold reads together (sync.md 2.8, C4, C19, C22, C26, C30),
/// worked out from the rows each time. The same at every desk that holds the same events; what
/// somebody settled, and what later facts dissolved, is left out.
std::vector<OpenConflict> derivedConflicts(store::Db& db);

}  // namespace kstem
