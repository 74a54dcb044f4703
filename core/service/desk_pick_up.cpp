#include "core/service/desk_pick_up.h"

#include <algorithm>

#include "core/service/names.h"
#include "core/service/promises.h"
#include "core/service/stock_book.h"

namespace kstem {
namespace {

int collectedByDraft(Bank& bank, const store::Draft& draft, const ReservationId& id) {
  const auto claims =
      collectedWith(bank.db(), bank.place().center, bank.today(), checkOutOf(draft));
  return static_cast<int>(std::count(claims.begin(), claims.end(), std::optional(id)));
}

/// Where the kit stands that would be named for it.
std::string shelfOf(Bank& bank, const store::ReservationRow& row) {
  StockBook book(bank.db(), bank.place().center, bank.today());
  const Stock stock = withoutReservation(book.of(row.model), row.code);
  const auto kit = row.kit ? row.kit : kitToName(stock, book.occupied(row.model, bank.today(), row.due));
  const auto found = kit ? bank.rows().kit(*kit) : std::nullopt;
  return found ? found->shelf : std::string();
}

}  // namespace

std::optional<PickUpView> readPickUp(Bank& bank, const DeskState& state) {
  if (!state.draft.reservation) return std::nullopt;
  const auto row = store::ReservationRows(bank.db()).one(*state.draft.reservation);
  if (!row || !row->isOpen()) return std::nullopt;
  PickUpView view{row->id, row->code, {}, row->quantity, row->collected};
  if (const auto model = bank.rows().model(row->model)) view.model = model->name;
  view.inDraft = collectedByDraft(bank, state.draft, row->id);
  view.pickUp = row->pickUp;
  view.due = row->due;
  view.purpose = row->purpose.value_or(std::string());
  view.shelf = shelfOf(bank, *row);
  if (row->kit)
    if (const auto kit = bank.rows().kit(*row->kit)) view.named = kit->code;
  view.releasesRest = state.draft.rest == RestOf::Released;
  return view;
}

std::vector<TurnView> readTurns(Bank& bank, const DeskState& state) {
  std::vector<TurnView> turns;
  Names names(bank);
  for (const ReservationId& id : state.turns) {
    const auto row = store::ReservationRows(bank.db()).one(id);
    if (!row || !row->keepsKits()) continue;
    const auto teacher = bank.rows().teacher(row->teacher);
    turns.push_back({id, row->code, names.school(row->school), names.teacher(row->teacher),
                     teacher ? teacher->phone.value_or(std::string()) : std::string(),
                     row->rest(), row->pickUp});
  }
  return turns;
}

}  // namespace kstem
