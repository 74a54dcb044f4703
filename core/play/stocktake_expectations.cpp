#include <algorithm>

#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/queries/stocktake_board.h"

namespace kstem::play {
namespace {

constexpr Word kUnknownStocktake{"모르는 재물조사", "unknown stocktake"};

std::optional<StocktakeView> stocktakeOf(Stage& stage, const Statement& statement) {
  return readStocktake(stage.bank(), subjectOf<StocktakeId>(stage, statement));
}

Outcome noStocktake(const Statement& statement) {
  return Outcome::missed(std::string(kUnknownStocktake.in(statement.language)));
}

const StocktakeLine* lineOf(const StocktakeView& view, const KitId& kit) {
  const auto it = std::find_if(view.lines.begin(), view.lines.end(),
                               [&](const StocktakeLine& line) { return line.kit == kit; });
  return it == view.lines.end() ? nullptr : &*it;
}

}  // namespace

Outcome expectCounted(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  if (!view) return noStocktake(statement);
  const StocktakeLine* line = lineOf(*view, idOf<KitId>(stage, statement.name(0)));
  if (line == nullptr) return Outcome::missed(told({}, statement.language));
  return Outcome::check(static_cast<int>(line->result) == statement.get<int>(1),
                        toldWord(kCountWords, line->result, statement.language));
}

Outcome expectNotInStocktake(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  if (!view) return noStocktake(statement);
  const StocktakeLine* line = lineOf(*view, idOf<KitId>(stage, statement.name(0)));
  return Outcome::check(line == nullptr,
                        line == nullptr
                            ? std::string()
                            : toldWord(kCountWords, line->result, statement.language));
}

Outcome expectCountTotal(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  if (!view) return noStocktake(statement);
  const auto result = static_cast<CountResult>(statement.get<int>(0));
  return checkNumber(statement, totalOf(view->totals, result), 1);
}

Outcome expectLateCounts(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  return view ? checkNumber(statement, view->late) : noStocktake(statement);
}

Outcome expectStocktakeOpen(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  if (!view) return noStocktake(statement);
  const auto& closed = view->head.closedOn;
  return Outcome::check(!closed, closed ? closed->iso() : std::string());
}

Outcome expectStocktakeEnded(Stage& stage, const Statement& statement) {
  const auto view = stocktakeOf(stage, statement);
  return view ? checkDay(statement, view->head.closedOn) : noStocktake(statement);
}

}  // namespace kstem::play
