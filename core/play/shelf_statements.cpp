#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/slots.h"
#include "core/play/telling.h"
#include "core/service/queries/shelf_list.h"

namespace kstem::play {

std::vector<StatementSpec> shelfStatements() {
  return {
      desk({"자리번호", "shelf-code"}, {bind(Thing::Shelf), text(sameWord("A-2"))},
           {"이 센터의 자리에 번호를 만듦", "gives a shelf of this center a code"},
           doRegisterShelf),
      desk({"자리차례", "route"}, {useMany(Thing::Shelf)},
           {"자리를 도는 차례", "the order in which the shelves are walked"}, doOrderShelves),
  };
}

std::vector<StatementSpec> shelfExpectations() {
  return {
      expect(Thing::Desk, {"정리", "put-away"}, {text(sameWord("A-2"))},
             {"스캔한 교구를 이 자리에 둠", "kits that are scanned are put on this shelf"},
             expectPutAway),
      expect(Thing::Desk, {"정리아님", "no-put-away"}, {},
             {"정리하고 있지 않음", "nothing is being put away"}, expectNoPutAway),
      expect(Thing::Desk, {"자리순서", "shelves"}, {text(sameWord("A-2 A-10"))},
             {"자리를 도는 차례대로", "the shelves, in the order in which they are walked"},
             expectShelvesInOrder),
  };
}

/// What was refused gives no name.
Outcome doRegisterShelf(Stage& stage, const Statement& statement) {
  stage.perform(RegisterShelves{{statement.get<std::string>(1)}});
  const auto& reply = stage.reply();
  if (reply.failed || reply.made.empty()) return Outcome::done();
  for (const ShelfItem& item : readShelves(stage.bank()))
    if (item.id && aggOf(*item.id) == reply.made.front())
      stage.name(statement.name(0), {reply.made.front(), item.code});
  return Outcome::done();
}

Outcome doOrderShelves(Stage& stage, const Statement& statement) {
  OrderShelves intent;
  for (const std::string& name : statement.get<Names>(0).all)
    intent.route.push_back(idOf<ShelfId>(stage, name));
  return performed(stage, intent);
}

Outcome expectPutAway(Stage& stage, const Statement& statement) {
  const auto& shelf = stage.view().putAway;
  return Outcome::check(shelf == statement.get<std::string>(0), shelf.value_or(""));
}

Outcome expectNoPutAway(Stage& stage, const Statement& /*statement*/) {
  const auto& shelf = stage.view().putAway;
  return Outcome::check(!shelf, shelf.value_or(""));
}

Outcome expectShelvesInOrder(Stage& stage, const Statement& statement) {
  std::string names;
  for (const ShelfItem& item : readShelves(stage.bank()))
    names += (names.empty() ? "" : " ") + item.name;
  return Outcome::check(names == statement.get<std::string>(0), names);
}

}  // namespace kstem::play
