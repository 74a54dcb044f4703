#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/store/shelf_rows.h"

namespace kstem {

class Bank;

/// The order in which somebody walks the shelves of a center: those with a place on the route
/// first, the others as people read them (shelf_order.h).
class ShelfRoute final {
 public:
  ShelfRoute(store::Db& db, const CenterId& center);
  bool before(const std::string& a, const std::string& b) const;

 private:
  std::map<std::string, int> m_positions;
};

}  // namespace kstem
