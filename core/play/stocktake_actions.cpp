#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"

namespace kstem::play {

/// What was refused gives no name.
Outcome doOpenStocktake(Stage& stage, const Statement& statement) {
  OpenStocktake intent;
  if (statement.has(1)) intent.shelves.push_back(statement.get<std::string>(1));
  stage.perform(intent);
  if (const auto& made = stage.reply().made; !stage.reply().failed && !made.empty())
    stage.name(statement.name(0), {made.front(), {}});
  return Outcome::done();
}

Outcome doCountKits(Stage& stage, const Statement& statement) {
  CountKits intent;
  intent.stocktake = idOf<StocktakeId>(stage, statement.name(0));
  for (const std::string& name : statement.get<Names>(2).all)
    intent.kits.push_back(idOf<KitId>(stage, name));
  intent.presence = static_cast<Presence>(statement.get<int>(1));
  if (statement.has(3)) intent.shelf = statement.get<std::string>(3);
  if (statement.has(4)) intent.condition = static_cast<Condition>(statement.get<int>(4));
  return performed(stage, intent);
}

Outcome doCloseStocktake(Stage& stage, const Statement& statement) {
  const Uncounted uncounted = statement.has(1) ? Uncounted::LeaveSo : Uncounted::Refuse;
  return performed(stage,
                   CloseStocktake{idOf<StocktakeId>(stage, statement.name(0)), uncounted});
}

Outcome doDropStocktake(Stage& stage, const Statement& statement) {
  return performed(stage, DropStocktake{idOf<StocktakeId>(stage, statement.name(0))});
}

}  // namespace kstem::play
