#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/code.h"

namespace kstem {

class Bank;

/// A shelf of this center: one that has a code, or that kits name.
struct ShelfItem {
  std::optional<ShelfId> id;  ///< nothing: it has no code yet
  Code code;
  std::string name;
  int kits = 0;
};

/// In the order of the route, then as people read them; each shelf once.
std::vector<ShelfItem> readShelves(Bank& bank);

}  // namespace kstem
