#pragma once

#include <string>

#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/domain/fact_kinds.h"

namespace kstem {

// Shelves with codes. As for every fact, tags are part of the format.

/// A shelf of a center has a code to be scanned. Kits name their shelf by its text: two desks that
/// register one shelf give it two codes, and both find it.
struct ShelfRegistered {
  static constexpr Kind kKind = Kind::ShelfRegistered;
  Code code;
  CenterId center;
  std::string name;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.center), visit(3, self.name);
  }
};

/// Its place on the way of whoever picks kits, from 1.
struct ShelfRouteSet {
  static constexpr Kind kKind = Kind::ShelfRouteSet;
  std::uint32_t position = 1;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.position);
  }
};

}  // namespace kstem
