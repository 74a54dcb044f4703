#pragma once

#include <vector>

#include "core/domain/view_rows.h"

namespace kstem {

/// The rows of a stocktake: itself and its frozen list. The first closing says how it ended, the
/// last word about a kit is that of the latest one.
std::vector<ViewRow> stocktakeRows(const History& history);

/// What was counted of a kit, one row a stocktake: the latest count; of two that did not know of
/// each other the one that found it (domain.md, "Physical possession wins").
void addKitCounts(std::vector<ViewRow>& rows, const History& history, const Causality& causality);

}  // namespace kstem
