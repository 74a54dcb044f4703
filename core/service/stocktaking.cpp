#include "core/service/stocktaking.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/inventory.h"

namespace kstem {
namespace {

/// An event holds at least this many kits of a list (kMaxEventBytes).
constexpr std::size_t kKitsPerEvent = 400;

/// Writes a long list as several facts.
template <class Fact, class Item>
void emitInPieces(Work& work, const AggId& agg, const std::vector<Item>& items) {
  for (std::size_t from = 0; from < items.size(); from += kKitsPerEvent) {
    const auto begin = items.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = begin + static_cast<std::ptrdiff_t>(
                                 std::min(kKitsPerEvent, items.size() - from));
    work.emit(agg, Fact{{begin, end}});
  }
}

std::vector<std::string> tidyShelves(const std::vector<std::string>& shelves) {
  std::vector<std::string> tidy;
  for (const std::string& shelf : shelves) tidy.push_back(nfc(trimmed(shelf)));
  std::sort(tidy.begin(), tidy.end());
  tidy.erase(std::unique(tidy.begin(), tidy.end()), tidy.end());
  return tidy;
}

/// A stocktake of this center, open or closed.
Result<store::StocktakeRow> ours(Work& work, const StocktakeId& id) {
  const auto row = store::StocktakeRows(work.db()).one(id);
  if (!row) return Error{Errc::StocktakeUnknown, {}};
  if (row->center != work.place().center) return Error{Errc::NotThisCenter, {}};
  return *row;
}

Result<store::StocktakeRow> ourOpen(Work& work, const StocktakeId& id) {
  auto row = ours(work, id);
  if (row && !row->isOpen()) return Error{Errc::StocktakeEnded, row->closedOn->iso()};
  return row;
}

}  // namespace

CountVerdict verdictOf(const store::StocktakeRow& stocktake, const store::StocktakeKitRow& kit) {
  if (!kit.counted && !stocktake.isOpen())
    return {.result = kit.settled.value_or(CountResult::Absent)};
  const bool missed = kit.counted && kit.counted->count.presence == Presence::NotThere;
  if (missed && kit.settled && *kit.settled != CountResult::NotYet) return {.result = *kit.settled};
  const auto count = kit.counted ? std::optional(kit.counted->count) : std::nullopt;
  return judgeCount(stocktake.center, kit.listed, count, kit.now);
}

Result<void> decide(Work& work, const OpenStocktake& intent) {
  store::StocktakeRows stocktakes(work.db());
  const CenterId here = work.place().center;
  for (const store::StocktakeRow& row : stocktakes.ofCenter(here))
    if (row.isOpen()) return Error{Errc::StocktakeOpen, row.day.iso()};
  const std::vector<std::string> shelves = tidyShelves(intent.shelves);
  std::vector<ListedKit> kits = stocktakes.kitsAt(here);
  std::erase_if(kits, [&](const ListedKit& kit) {
    return !shelves.empty() && !std::binary_search(shelves.begin(), shelves.end(), kit.shelf);
  });
  if (kits.empty()) return Error{Errc::StocktakeEmpty, {}};
  const AggId stocktake = work.makeId();
  work.emit(stocktake, StocktakeOpened{here, work.today(), shelves});
  emitInPieces<StocktakeListed>(work, stocktake, kits);
  work.tell({Notice::StocktakeOpened, {}, {}, std::to_string(kits.size())});
  return {};
}

// ---- counting ----

namespace {

/// Whether the same was found already; what is said of a shelf or condition later is news.
bool isKnown(const KitCount& before, const CountKits& intent) {
  return before.presence == intent.presence && (!intent.shelf || intent.shelf == before.shelf) &&
         (!intent.condition || intent.condition == before.condition);
}

/// What an earlier count said and this one does not say otherwise.
KitCounted countOf(const Work& work, const CountKits& intent, const store::StocktakeKitRow& kit) {
  KitCounted fact{intent.stocktake, work.place().center, work.today(), intent.presence, intent.way};
  fact.shelf = intent.shelf;
  fact.condition = intent.condition;
  fact.wasStanding = kit.now.standing;
  fact.wasPlace = kit.now.place;
  fact.wasShelf = kit.now.shelf;
  const bool goesOn = kit.counted && kit.counted->count.presence == Presence::Here &&
                      intent.presence == Presence::Here;
  if (goesOn && !fact.shelf) fact.shelf = kit.counted->count.shelf;
  if (goesOn && !fact.condition) fact.condition = kit.counted->count.condition;
  return fact;
}

void tellCount(Work& work, const CountVerdict& verdict, const store::KitRow& kit) {
  if (verdict.result == CountResult::NotThere)
    return tellKit(work, Notice::StocktakeNotThere, kit);
  if (verdict.result == CountResult::OtherShelf)
    return tellKit(work, Notice::StocktakeOtherShelf, kit, kit.shelf);
  if (verdict.result != CountResult::Surplus) return tellKit(work, Notice::StocktakeCounted, kit);
  const auto place = work.rows().center(kit.place);
  const bool isForeign = kit.place != work.place().center && place;
  tellKit(work, Notice::StocktakeSurplus, kit, isForeign ? place->shortName : std::string());
}

Result<void> countOne(Work& work, const store::StocktakeRow& stocktake, const CountKits& intent,
                      const KitId& id) {
  const auto kit = work.rows().kit(id);
  auto row = store::StocktakeRows(work.db()).kit(intent.stocktake, id);
  if (!kit || !row) return Error{Errc::KitUnknown, {}};
  if (row->counted && isKnown(row->counted->count, intent)) {
    tellKit(work, Notice::StocktakeCountedAlready, *kit);
    return {};
  }
  const KitCounted fact = countOf(work, intent, *row);
  work.emit(aggOf(id), fact);
  row->counted = store::CountedRow{};
  row->counted->count = {fact.presence, fact.shelf, fact.condition, row->now};
  tellCount(work, verdictOf(stocktake, *row), *kit);
  return {};
}

}  // namespace

Result<void> decide(Work& work, const CountKits& intent) {
  const auto stocktake = ourOpen(work, intent.stocktake);
  if (!stocktake) return stocktake.error();
  CountKits tidy = intent;
  if (tidy.shelf) tidy.shelf = nfc(trimmed(*tidy.shelf));
  for (const KitId& kit : intent.kits)
    if (auto counted = countOne(work, *stocktake, tidy, kit); !counted) return counted;
  return {};
}

// ---- closing ----

namespace {

/// What the closing finds of kits that nobody has in hand: the record of a later day would say
/// something else.
std::vector<SettledKit> settledOf(const store::StocktakeRow& stocktake,
                                  const std::vector<store::StocktakeKitRow>& kits) {
  std::vector<SettledKit> settled;
  for (const store::StocktakeKitRow& kit : kits) {
    const bool inHand = kit.counted && kit.counted->count.presence == Presence::Here;
    const CountResult result = verdictOf(stocktake, kit).result;
    if (!inHand && result != CountResult::Absent && result != kit.settled)
      settled.push_back({kit.kit, result});
  }
  return settled;
}

Result<void> apply(Work& work, const KitId& kit, const CountVerdict& verdict) {
  const auto act = [&]() -> Result<void> {
    switch (verdict.action) {
      case CountAction::None: return {};
      case CountAction::TakeBack: return decide(work, TakeBack{kit, {}});
      case CountAction::Receive: return decide(work, ReceiveKits{{kit}, {}});
      case CountAction::See: return decide(work, SeeKit{kit});
      case CountAction::Lose: return decide(work, ReportLost{kit});
    }
    return {};
  };
  if (auto acted = act(); !acted) return acted;
  if (verdict.shelf) work.emit(aggOf(kit), KitShelfSet{*verdict.shelf});
  if (verdict.condition) work.emit(aggOf(kit), KitConditionSet{*verdict.condition, work.today()});
  return {};
}

}  // namespace

Result<void> decide(Work& work, const CloseStocktake& intent) {
  const auto stocktake = ours(work, intent.stocktake);
  if (!stocktake) return stocktake.error();
  const auto kits = store::StocktakeRows(work.db()).kits(intent.stocktake);
  std::vector<std::pair<KitId, CountVerdict>> todo;
  for (const store::StocktakeKitRow& kit : kits)
    if (auto verdict = verdictOf(*stocktake, kit); verdict.hasConsequence())
      todo.emplace_back(kit.kit, std::move(verdict));
  if (!stocktake->isOpen() && (todo.empty() || stocktake->end == StocktakeEnd::Dropped))
    return Error{Errc::StocktakeEnded, stocktake->closedOn->iso()};
  const auto settled = settledOf(*stocktake, kits);
  const bool someLeft = std::any_of(settled.begin(), settled.end(), [](const SettledKit& kit) {
    return kit.result == CountResult::NotYet;
  });
  if (someLeft && intent.uncounted == Uncounted::Refuse)
    return Error{Errc::StocktakeUncounted, {}};
  const AggId agg = aggOf(intent.stocktake);
  emitInPieces<StocktakeSettled>(work, agg, settled);
  work.emit(agg, StocktakeClosed{work.today()});
  for (const auto& [kit, verdict] : todo)
    if (auto done = apply(work, kit, verdict); !done) return done;
  work.tell({Notice::StocktakeClosed, {}, {}, std::to_string(todo.size())});
  return {};
}

Result<void> decide(Work& work, const DropStocktake& intent) {
  const auto stocktake = ourOpen(work, intent.stocktake);
  if (!stocktake) return stocktake.error();
  work.emit(aggOf(intent.stocktake), StocktakeClosed{work.today(), StocktakeEnd::Dropped});
  work.tell({Notice::StocktakeDropped, {}, {}, {}});
  return {};
}

}  // namespace kstem
