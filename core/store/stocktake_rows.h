#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/code.h"
#include "core/domain/stocktake.h"
#include "core/store/sqlite.h"

namespace kstem::store {

struct StocktakeRow {
  StocktakeId id;
  GroupId group;  ///< of its opening
  CenterId center;
  Day day;
  ClerkId clerk;
  Millis at = 0;
  std::vector<std::string> shelves;  ///< empty: all
  std::optional<Day> closedOn;
  std::optional<StocktakeEnd> end;
  std::optional<ClerkId> closedBy;
  bool isOpen() const noexcept { return !closedOn; }
};

struct CountedRow {
  GroupId group;
  ClerkId clerk;
  Millis at = 0;
  CountWay way = CountWay::Code;
  KitCount count;
};

/// A kit of the frozen list, or one that was counted although it is not on it.
struct StocktakeKitRow {
  KitId kit;
  Code code;
  ModelId model;
  CenterId home;
  KitRecord now;
  std::optional<ListedKit> listed;
  std::optional<CountResult> settled;  ///< as the closing found it, where nobody had it in hand
  std::optional<CountedRow> counted;
};

class StocktakeRows final {
 public:
  explicit StocktakeRows(Db& db) : m_db(db) {}

  std::optional<StocktakeRow> one(const StocktakeId& id);
  /// Newest first.
  std::vector<StocktakeRow> ofCenter(const CenterId& center);
  /// By shelf and code; kits that are not here yet are left out.
  std::vector<StocktakeKitRow> kits(const StocktakeId& id);
  std::optional<StocktakeKitRow> kit(const StocktakeId& id, const KitId& kit);
  /// Every kit whose place is the center, retired ones left out, as a stocktake lists them; by code.
  std::vector<ListedKit> kitsAt(const CenterId& center);

 private:
  Db& m_db;
};

}  // namespace kstem::store
