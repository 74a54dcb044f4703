#include "core/service/queries/stocktake_board.h"

#include <algorithm>
#include <map>

#include "core/domain/shelf_order.h"
#include "core/service/code_finder.h"
#include "core/service/names.h"
#include "core/service/stocktaking.h"
#include "core/store/shelf_rows.h"

namespace kstem {
namespace {

StocktakeHead headOf(Names& names, const store::StocktakeRow& row) {
  StocktakeHead head{row.id, row.group, row.day, names.clerk(row.clerk), row.shelves,
                     row.closedOn, row.end, {}};
  if (row.closedBy) head.closedBy = names.clerk(*row.closedBy);
  return head;
}

StocktakeLine lineOf(Names& names, const store::StocktakeRow& stocktake,
                     const store::StocktakeKitRow& row) {
  const CountVerdict verdict = verdictOf(stocktake, row);
  StocktakeLine line;
  line.kit = row.kit;
  line.code = row.code;
  if (const store::ModelRow* model = names.model(row.model)) line.model = model->name;
  if (row.home != stocktake.center) line.home = names.center(row.home);
  if (row.now.place != stocktake.center) line.place = names.center(row.now.place);
  line.listedShelf = row.listed ? row.listed->shelf : std::string();
  line.listed = row.listed ? row.listed->standing : row.now.standing;
  line.standing = row.now.standing;
  line.result = verdict.result;
  line.isOpen = verdict.hasConsequence();
  if (!row.counted) return line;
  line.isCounted = true;
  line.shelf = row.counted->count.shelf;
  line.condition = row.counted->count.condition;
  line.clerk = names.clerk(row.counted->clerk);
  line.at = row.counted->at;
  line.group = row.counted->group;
  return line;
}

bool hasToBeFound(const StocktakeLine& line) {
  return line.result == CountResult::NotYet || line.result == CountResult::Match ||
         line.result == CountResult::OtherShelf || line.result == CountResult::NotThere;
}

std::vector<ShelfProgress> progressOf(const std::vector<StocktakeLine>& lines) {
  std::vector<ShelfProgress> shelves;
  for (const StocktakeLine& line : lines) {
    if (!hasToBeFound(line)) continue;
    auto it = std::find_if(shelves.begin(), shelves.end(), [&](const ShelfProgress& one) {
      return one.shelf == line.listedShelf;
    });
    if (it == shelves.end()) it = shelves.insert(shelves.end(), {line.listedShelf, 0, 0});
    ++it->expected;
    if (line.result != CountResult::NotYet) ++it->counted;
  }
  return shelves;
}

template <class Item>
void sortByShelf(std::vector<Item>& items) {
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
    return shelfBefore(a.shelf, b.shelf);
  });
}

std::vector<ShelfToCount> shelvesHere(Bank& bank) {
  std::map<std::string, int> kits;
  for (const ListedKit& kit : store::StocktakeRows(bank.db()).kitsAt(bank.place().center))
    ++kits[kit.shelf];
  std::vector<ShelfToCount> shelves;
  for (const auto& [shelf, count] : kits) shelves.push_back({shelf, count});
  sortByShelf(shelves);
  return shelves;
}

}  // namespace

int totalOf(const StocktakeTotals& totals, CountResult result) noexcept {
  return totals[static_cast<std::size_t>(result)];
}

StocktakeBoard readStocktakeBoard(Bank& bank) {
  StocktakeBoard board;
  Names names(bank);
  for (const auto& row : store::StocktakeRows(bank.db()).ofCenter(bank.place().center)) {
    if (row.isOpen())
      board.open = row.id;
    else
      board.closed.push_back(headOf(names, row));
  }
  board.shelves = shelvesHere(bank);
  return board;
}

std::optional<StocktakeView> readStocktake(Bank& bank, const StocktakeId& id) {
  store::StocktakeRows rows(bank.db());
  const auto row = rows.one(id);
  if (!row) return std::nullopt;
  Names names(bank);
  StocktakeView view{headOf(names, *row), {}, {}, {}, 0};
  for (const store::StocktakeKitRow& kit : rows.kits(id))
    view.lines.push_back(lineOf(names, *row, kit));
  std::stable_sort(view.lines.begin(), view.lines.end(),
                   [](const StocktakeLine& a, const StocktakeLine& b) {
                     return shelfBefore(a.listedShelf, b.listedShelf);
                   });
  for (const StocktakeLine& line : view.lines) {
    ++view.totals[static_cast<std::size_t>(line.result)];
    if (!row->isOpen() && line.isOpen) ++view.late;
  }
  view.shelves = progressOf(view.lines);
  return view;
}

StocktakeScan readStocktakeScan(Bank& bank, std::string_view typed) {
  const Found found = findCode(bank, typed);
  if (const auto* kit = std::get_if<FoundKit>(&found)) return kit->id;
  const auto* const card = std::get_if<FoundShelf>(&found);
  const auto shelf = card == nullptr ? std::nullopt : store::ShelfRows(bank.db()).one(card->shelf);
  if (!shelf || shelf->center != bank.place().center) return std::monostate{};
  return shelf->name;
}

}  // namespace kstem
