#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/code.h"
#include "core/play/scenario.h"

namespace kstem::play {

bool isDigits(std::string_view text) noexcept;
/// A whole number, nothing around it.
std::optional<int> numberOf(std::string_view text) noexcept;

/// "K12" as "K" and "12"; the number is empty when the name does not end with one.
struct NumberedName {
  std::string stem;
  std::string number;

  explicit NumberedName(std::string_view name);
  bool isName() const noexcept { return !stem.empty() && !number.empty(); }
};

/// "K1..K3" as three names; anything else as itself. Nothing for a range that cannot be.
std::optional<std::vector<std::string>> unfolded(const std::string& text);

/// What a code stands for; nothing for kinds that scenarios do not speak of yet.
std::optional<Thing> thingOf(const Code& code) noexcept;

}  // namespace kstem::play
