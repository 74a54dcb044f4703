#pragma once

#include <vector>

#include "core/domain/availability.h"

namespace kstem {

/// Whose turn it is: those in line whom the stock can serve now, in the order of the line.
///
/// The order is strict. A later entry passes an earlier one only where no free kit could serve the
/// earlier: on some open day of its period there is none at all. Where some of the kits that an
/// earlier entry wants are free, they stay for it (domain.md, "Waiting list").
std::vector<Promise> servable(const Stock& stock, const Calendar& calendar);

/// What the line leaves to whoever comes behind it, or to the entry `upTo`: kits that those in
/// front wait for are kept for them.
Stock behindLine(const Stock& stock, const Calendar& calendar, const Code& upTo = {});

}  // namespace kstem
