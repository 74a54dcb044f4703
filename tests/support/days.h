#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "core/base/day.h"

namespace kstem::test {

/// "2026-09-24" as a Day; a test that misspells a day stops at once.
inline Day day(std::string_view iso) {
  const auto parsed = Day::parse(iso);
  if (!parsed) throw std::invalid_argument("no such day: " + std::string(iso));
  return *parsed;
}

}  // namespace kstem::test
