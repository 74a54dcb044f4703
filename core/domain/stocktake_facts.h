#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/condition.h"
#include "core/domain/fact_kinds.h"
#include "core/domain/standing.h"

namespace kstem {

// A stocktake (재물조사). As for every fact, tags are part of the format.

/// A center begins to count what it has, or what stands on some of its shelves.
struct StocktakeOpened {
  static constexpr Kind kKind = Kind::StocktakeOpened;
  CenterId center;
  Day day;
  std::vector<std::string> shelves = {};  ///< nothing: all of them
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.day), visit(3, self.shelves);
  }
};

/// A kit as the record had it when the stocktake began.
struct ListedKit {
  KitId kit;
  Standing standing = Standing::Shelf;
  std::string shelf;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.kit), visit(2, self.standing), visit(3, self.shelf);
  }
};

/// A piece of the frozen list: every kit whose place was the center, but retired ones.
struct StocktakeListed {
  static constexpr Kind kKind = Kind::StocktakeListed;
  std::vector<ListedKit> kits;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.kits);
  }
};

/// What a stocktake says of one kit.
enum class CountResult : std::uint8_t {
  NotYet = 0,      ///< nobody has counted it: that is not to say that it is gone
  Match = 1,       ///< 일치
  OtherShelf = 2,  ///< 일치, at another place
  NotThere = 3,    ///< 부족: looked for and not found
  Surplus = 4,     ///< 과: here although the record has it elsewhere
  Absent = 5,      ///< out, on the way, lost: it need not be here
  Handled = 6,     ///< not counted, but lent, taken back or sent since the list was made
};

/// What the closing found of a kit that nobody had in hand.
struct SettledKit {
  KitId kit;
  CountResult result = CountResult::NotYet;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.kit), visit(2, self.result);
  }
};

/// A piece of what the closing found; a later one about the same kit holds.
struct StocktakeSettled {
  static constexpr Kind kKind = Kind::StocktakeSettled;
  std::vector<SettledKit> kits;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.kits);
  }
};

enum class StocktakeEnd : std::uint8_t {
  Applied = 0,  ///< what was found was written into the lives of the kits
  Dropped = 1,  ///< given up
};

struct StocktakeClosed {
  static constexpr Kind kKind = Kind::StocktakeClosed;
  Day day;
  StocktakeEnd how = StocktakeEnd::Applied;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.how);
  }
};

enum class Presence : std::uint8_t {
  Here = 0,
  NotThere = 1,  ///< looked for
};

enum class CountWay : std::uint8_t {
  Code = 0,    ///< scanned or typed
  Ticked = 1,  ///< on the list
};

/// One kit of a stocktake. It moves nothing: what follows from it is written when the stocktake is
/// closed, unless the kit was handled since. `was…` is what the record said at that moment.
struct KitCounted {
  static constexpr Kind kKind = Kind::KitCounted;
  StocktakeId stocktake;
  CenterId center;
  Day day;
  Presence presence = Presence::Here;
  CountWay way = CountWay::Code;
  std::optional<std::string> shelf = {};  ///< on which it stands; nothing: not said
  Standing wasStanding = Standing::Shelf;
  CenterId wasPlace = {};
  std::string wasShelf = {};
  std::optional<Condition> condition = {};  ///< seen to need inspection or repair
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.stocktake), visit(2, self.center), visit(3, self.day), visit(4, self.presence);
    visit(5, self.way), visit(6, self.shelf), visit(7, self.wasStanding), visit(8, self.wasPlace);
    visit(9, self.wasShelf), visit(10, self.condition);
  }
};

}  // namespace kstem
