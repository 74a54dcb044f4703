#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/sync/keys.h"

namespace kstem::sync {

// Bytes as people read them out and type them: 32 signs without I, L, O and U, five bits each, in
// groups of four.

/// The first `signs` signs of these bytes.
std::string spoken(BytesView bytes, std::size_t signs);
/// Whether two were meant to be the same: case, blanks, hyphens and look-alikes aside.
bool sameSpoken(std::string_view some, std::string_view other);

/// 32 bytes with a check of 8: 52 + 4 signs.
std::string spokenSeed(const Secret<32>& seed);
/// Nothing when a sign is wrong, missing or misplaced.
std::optional<Secret<32>> readSpokenSeed(std::string_view text);

}  // namespace kstem::sync
