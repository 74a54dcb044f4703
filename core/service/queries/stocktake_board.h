#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/code.h"
#include "core/domain/stocktake.h"

namespace kstem {

class Bank;

/// One kit of a stocktake.
struct StocktakeLine {
  KitId kit;
  Code code;
  std::string model;
  std::string home;                     ///< short name of its center, where it is another one
  std::string place;                    ///< where the record has it, where it is another center
  std::string listedShelf;              ///< as the frozen list has it; may be empty
  std::optional<std::string> shelf;     ///< on which it was found
  Standing listed = Standing::Shelf;    ///< as the frozen list has it; as now when it is not on it
  Standing standing = Standing::Shelf;  ///< now
  bool isCounted = false;
  std::optional<Condition> condition;  ///< seen to need inspection or repair
  CountResult result = CountResult::NotYet;
  std::string clerk;    ///< who counted it; may be empty
  Millis at = 0;        ///< when
  GroupId group;        ///< that undoes it
  bool isOpen = false;  ///< a closing would write something about it
};

/// How many lines have each result, by CountResult.
using StocktakeTotals = std::array<int, 7>;

/// One shelf of it; kits that have none are on the shelf without a name.
struct ShelfProgress {
  std::string shelf;
  int expected = 0;
  int counted = 0;  ///< of those, found or looked for
};

struct StocktakeHead {
  StocktakeId id;
  GroupId group;
  Day day;
  std::string clerk;
  std::vector<std::string> shelves;  ///< empty: all
  std::optional<Day> closedOn;
  std::optional<StocktakeEnd> end;
  std::string closedBy;
};

struct StocktakeView {
  StocktakeHead head;
  std::vector<StocktakeLine> lines;  ///< by listed shelf and code
  std::vector<ShelfProgress> shelves;
  StocktakeTotals totals{};
  int late = 0;  ///< counts that came after the closing and have a consequence
};

int totalOf(const StocktakeTotals& totals, CountResult result) noexcept;

/// A shelf of this center that could be counted.
struct ShelfToCount {
  std::string shelf;
  int kits = 0;
};

/// What the page of stocktakes shows when it is opened.
struct StocktakeBoard {
  std::optional<StocktakeId> open;  ///< the oldest one, should two desks have opened one each
  std::vector<StocktakeHead> closed;  ///< newest first
  std::vector<ShelfToCount> shelves;
};

StocktakeBoard readStocktakeBoard(Bank& bank);
/// Nothing when it is not known, or was undone.
std::optional<StocktakeView> readStocktake(Bank& bank, const StocktakeId& id);

/// What was scanned while counting: a kit, a shelf of this center by its name, or nothing for what
/// belongs to the desk.
using StocktakeScan = std::variant<std::monostate, KitId, std::string>;
StocktakeScan readStocktakeScan(Bank& bank, std::string_view typed);

}  // namespace kstem
