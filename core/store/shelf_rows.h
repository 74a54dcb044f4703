#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/store/sqlite.h"

namespace kstem::store {

struct ShelfRow {
  ShelfId id;
  Code code;
  CenterId center;
  std::string name;
  std::optional<int> position;  ///< on the way of whoever picks kits; nothing: not said
};

/// How many kits a center has on a shelf, retired ones left out; a shelf without a code as well.
struct ShelfLoad {
  std::string name;
  int kits = 0;
};

class ShelfRows final {
 public:
  explicit ShelfRows(Db& db) : m_db(db) {}

  std::optional<ShelfRow> one(const ShelfId& id);
  /// By name, then code; one that two desks registered stands there twice.
  std::vector<ShelfRow> of(const CenterId& center);
  std::vector<ShelfLoad> loads(const CenterId& center);

 private:
  Db& m_db;
};

}  // namespace kstem::store
