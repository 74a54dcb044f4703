#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/store/sqlite.h"

namespace kstem::store {

/// Which heading of a kind of sheet stands for which field, as it was last chosen on this PC.
class SheetColumns final {
 public:
  using Headings = std::map<std::string, std::string>;  ///< by field

  explicit SheetColumns(Db& db) : m_db(db) {}

  Headings read(std::string_view sheet);
  /// In place of what was remembered of this kind of sheet.
  void keep(std::string_view sheet, const Headings& headings);

 private:
  Db& m_db;
};

}  // namespace kstem::store
