#pragma once

#include <optional>

#include "core/service/work.h"

namespace kstem {

/// The lowest digit of the center that no desk, chain, member or code has; another one than the
/// place's own. Nothing when all ten are taken (decisions.md, "Code").
std::optional<int> freeDigit(store::Db& db, const DeskPlace& place);

}  // namespace kstem
