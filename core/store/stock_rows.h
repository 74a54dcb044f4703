#pragma once

#include <optional>
#include <vector>

#include "core/domain/code.h"
#include "core/domain/kit_fold.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// A kit that is out.
struct OpenLoanRow {
  Code loan;
  SchoolId school;
  Day out;
  Day due;
};

/// One kit at a center as far as promising it matters; one that is out belongs to the center that
/// lent it, one that is on the way to the center that it was sent to.
struct StockKitRow {
  KitId kit;
  Code code;
  ModelId model;
  Standing standing = Standing::Shelf;
  bool mayNotLeave = false;  ///< short of a part, and its model is not lent so
  std::optional<OpenLoanRow> loan = {};
  std::optional<Day> lastBack = {};  ///< on which its latest return was processed
  std::optional<Day> arrives = {};   ///< while on the way; none: it cannot be counted on
};

class StockRows final {
 public:
  explicit StockRows(Db& db) : m_db(db) {}

  /// Of one model or of all, by code.
  std::vector<StockKitRow> kitsAt(const CenterId& center, const std::optional<ModelId>& model = {});

 private:
  Db& m_db;
};

}  // namespace kstem::store
