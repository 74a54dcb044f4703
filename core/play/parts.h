#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/facts.h"

namespace kstem::play {

/// The parts of a model as a scenario lists them: "보드 10 핵심 28000원, USB 케이블 10, 건전지 20
/// 소모" (English: key, consumable, 28000won). Nothing when a part has no name or no number.
std::optional<std::vector<Part>> readParts(std::string_view text);

}  // namespace kstem::play
