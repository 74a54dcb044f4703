#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr Word kOnShelf[] = {{"자리", "shelf"}};
constexpr Word kSeen[] = {{"상태", "condition"}};
constexpr Word kLeaveSo[] = {{"남김", "leave-so"}};

}  // namespace

std::vector<StatementSpec> stocktakeStatements() {
  const Slot shelf = text(sameWord("A-1"));
  return {
      desk({"재물조사", "stocktake"}, {bind(Thing::Stocktake), optional(shelf)},
           {"이 센터를, 또는 한 자리를 세기 시작함", "begins to count this center, or one shelf"},
           doOpenStocktake),
      desk({"교구셈", "count-kits"},
           {use(Thing::Stocktake), choice(kPresenceWords), useMany(Thing::Kit),
            optional(fixed(kOnShelf)), shelf, optional(fixed(kSeen)), choice(kConditionWords, 1)},
           {"찾았거나 찾아보고 없음; 서 있는 자리; 점검이나 수리가 필요함",
            "found, or looked for and not there; the shelf on which it stands; in need of "
            "inspection or repair"},
           doCountKits),
      desk({"재물조사마감", "close-stocktake"},
           {use(Thing::Stocktake), optional(choice(kLeaveSo))},
           {"찾은 대로 적음; 안 센 교구는 그대로 둠",
            "writes what was found; kits that nobody counted stay as they are"},
           doCloseStocktake),
      desk({"재물조사그만", "drop-stocktake"}, {use(Thing::Stocktake)},
           {"아무것도 적지 않고 그만둠", "gives it up, nothing is written"}, doDropStocktake),
  };
}

std::vector<StatementSpec> stocktakeExpectations() {
  return {
      expect(Thing::Stocktake, {"교구", "kit"}, {use(Thing::Kit), choice(kCountWords, 1)},
             {"그 교구: 안셈 일치 다른자리 부족 과 나가있음 다룸",
              "that kit: not-yet match other-shelf missing surplus absent handled"},
             expectCounted),
      expect(Thing::Stocktake, {"목록에없음", "not-listed"}, {use(Thing::Kit)},
             {"그 교구는 목록에 없음", "that kit is not on its list"}, expectNotInStocktake),
      expect(Thing::Stocktake, {"수", "number"}, {choice(kCountWords, 1), count("2")},
             {"그런 교구의 수", "how many kits are so"}, expectCountTotal),
      expect(Thing::Stocktake, {"늦은셈", "late-counts"}, {count("1")},
             {"마감 뒤에 들어와 적을 것이 있는 셈",
              "counts that came after the closing and have a consequence"},
             expectLateCounts),
      expect(Thing::Stocktake, {"열림", "open"}, {},
             {"아직 마감하지 않음", "it is not closed yet"}, expectStocktakeOpen),
      expect(Thing::Stocktake, {"마감됨", "closed"}, {date()},
             {"그날 마감하거나 그만둠", "it was closed or given up on that day"},
             expectStocktakeEnded),
  };
}

}  // namespace kstem::play
