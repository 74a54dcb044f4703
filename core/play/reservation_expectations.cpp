#include <algorithm>

#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/stock_book.h"

namespace kstem::play {
namespace {

std::optional<store::ReservationRow> rowOf(Stage& stage, const Statement& statement) {
  return stage.reservation(idOf<ReservationId>(stage, statement.subject));
}

// ---- what can be promised ----

/// The model that the line begins with, on its day at its center.
struct Asked {
  StockBook book;
  Stock stock;
  Day day;
};

Asked askedOf(Stage& stage, const Statement& statement) {
  StockBook book(stage.bank().db(), idOf<CenterId>(stage, statement.name(1)), stage.today());
  Stock stock = book.of(idOf<ModelId>(stage, statement.subject));
  return {std::move(book), std::move(stock), statement.get<Day>(0)};
}

int availableOf(const Asked& asked) {
  const DaySheet sheet(asked.book.calendar(), {asked.day, asked.day + 1});
  return countDays(asked.stock, sheet).front().available();
}

int kindOf(const Reason& reason) {
  return reason.isByModel() ? static_cast<int>(kBusyWords.size()) - 1
                            : static_cast<int>(reason.use.why);
}

const Code& thingOf(const Reason& reason) {
  return reason.isByModel() ? reason.use.about : reason.kit;
}

std::string toldReasons(const Stage& stage, const std::vector<Reason>& reasons, Language language) {
  std::vector<std::string> pieces;
  for (const Reason& reason : reasons) {
    std::string piece =
        stage.nameOf(thingOf(reason).digits()) + " " +
        std::string(kBusyWords[static_cast<std::size_t>(kindOf(reason))].in(language));
    if (reason.isByModel()) piece += " " + toldNumber(reason.quantity);
    pieces.push_back(std::move(piece));
  }
  return told(pieces, language);
}

Code codeAt(Stage& stage, const Statement& statement, std::size_t i) {
  if (const auto* literal = statement.find<Literal>(i)) {
    const auto code = Code::parse(literal->text);
    return code ? *code : Code();
  }
  const auto known = stage.find(statement.name(i));
  return known ? known->code : Code();
}

// ---- what was promised ----

/// From 1; 0 when it does not wait.
int placeOf(Stage& stage, const store::ReservationRow& row) {
  int place = 0;
  for (const store::ReservationRow& other :
       store::ReservationRows(stage.bank().db()).openAt(row.center, row.model)) {
    if (other.status != ReservationStatus::Waiting) continue;
    ++place;
    if (other.id == row.id) return place;
  }
  return 0;
}

}  // namespace

Outcome expectAvailable(Stage& stage, const Statement& statement) {
  const int found = availableOf(askedOf(stage, statement));
  return Outcome::check(found == statement.get<int>(2), toldNumber(found));
}

Outcome expectBelowZero(Stage& stage, const Statement& statement) {
  const int found = std::max(0, -availableOf(askedOf(stage, statement)));
  return Outcome::check(found == statement.get<int>(2), toldNumber(found));
}

Outcome expectWhy(Stage& stage, const Statement& statement) {
  const Asked asked = askedOf(stage, statement);
  const auto reasons = reasonsOn(asked.stock, asked.day);
  const Code about = codeAt(stage, statement, 2);
  const bool holds = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
    return thingOf(reason) == about && kindOf(reason) == statement.get<int>(3) &&
           (!statement.has(4) || reason.quantity == statement.get<int>(4));
  });
  return Outcome::check(holds, toldReasons(stage, reasons, statement.language));
}

Outcome expectReasons(Stage& stage, const Statement& statement) {
  const Asked asked = askedOf(stage, statement);
  const auto reasons = reasonsOn(asked.stock, asked.day);
  return Outcome::check(static_cast<int>(reasons.size()) == statement.get<int>(2),
                        toldReasons(stage, reasons, statement.language));
}

Outcome expectReservationStatus(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  if (!row) return Outcome::missed(told({}, statement.language));
  return Outcome::check(static_cast<int>(row->status) == statement.get<int>(0),
                        toldWord(kReservationWords, row->status, statement.language));
}

Outcome expectCollected(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  if (!row) return Outcome::missed(told({}, statement.language));
  return Outcome::check(
      row->collected == statement.get<int>(0) && row->quantity == statement.get<int>(1),
      toldNumber(row->collected) + " " + toldNumber(row->quantity));
}

Outcome expectInLine(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  const int found = row ? placeOf(stage, *row) : 0;
  return Outcome::check(found == statement.get<int>(0), toldNumber(found));
}

Outcome expectPickUpDay(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  return checkDay(statement, row ? std::optional(row->pickUp) : std::nullopt);
}

Outcome expectReservationDue(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  return checkDay(statement, row ? std::optional(row->due) : std::nullopt);
}

Outcome expectEndedOn(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  return checkDay(statement, row ? row->endedOn : std::nullopt);
}

Outcome expectNamedKit(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  const auto kit = row ? row->kit : std::nullopt;
  return Outcome::check(kit == idOf<KitId>(stage, statement.name(0)),
                        kit ? stage.nameOf(aggOf(*kit)) : told({}, statement.language));
}

Outcome expectNoNamedKit(Stage& stage, const Statement& statement) {
  const auto row = rowOf(stage, statement);
  const bool isNamed = row && row->kit;
  return Outcome::check(row && !isNamed,
                        isNamed ? stage.nameOf(aggOf(*row->kit)) : told({}, statement.language));
}

Outcome expectPickUp(Stage& stage, const Statement& statement) {
  const auto& shown = stage.view().pickUp;
  if (!shown) return Outcome::missed(told({}, statement.language));
  const bool holds = shown->id == idOf<ReservationId>(stage, statement.name(0)) &&
                     (!statement.has(1) || shown->rest() == statement.get<int>(1));
  return Outcome::check(holds,
                        stage.nameOf(shown->code.digits()) + " " + toldNumber(shown->rest()));
}

Outcome expectNoPickUp(Stage& stage, const Statement& /*statement*/) {
  const auto& shown = stage.view().pickUp;
  return Outcome::check(!shown, shown ? stage.nameOf(shown->code.digits()) : std::string());
}

Outcome expectTurn(Stage& stage, const Statement& statement) {
  const auto& turns = stage.view().turns;
  std::vector<std::string> names;
  for (const TurnView& turn : turns) names.push_back(stage.nameOf(turn.code.digits()));
  const auto wanted = idOf<ReservationId>(stage, statement.name(0));
  return Outcome::check(std::any_of(turns.begin(), turns.end(),
                                    [&](const TurnView& turn) { return turn.id == wanted; }),
                        told(names, statement.language));
}

Outcome expectNoTurn(Stage& stage, const Statement& /*statement*/) {
  const auto& turns = stage.view().turns;
  return Outcome::check(turns.empty(),
                        turns.empty() ? std::string() : stage.nameOf(turns.front().code.digits()));
}

}  // namespace kstem::play
