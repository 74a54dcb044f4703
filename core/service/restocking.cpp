#include "core/domain/restock.h"

#include "core/service/decide.h"
#include "core/service/inventory.h"
#include "core/service/reserving.h"
#include "core/store/restock_rows.h"

namespace kstem {
/// What is left over when every box is full stays in the drawer: nobody keeps a book of it.
Result<void> decide(Work& work, const PutInParts& intent) {
  const auto model = work.rows().model(intent.model);
  if (!model) return Error{Errc::ModelUnknown, {}};
  const Part* const part = findPart(model->parts, intent.no);
  if (part == nullptr || intent.pieces < 1) return Error{Errc::BadInput, "pieces"};
  store::RestockRows rows(work.db(), work.place().center);
  const auto shares = shareOut(intent.pieces, rows.boxes(intent.model, intent.no));
  if (shares.empty()) return Error{Errc::NothingShort, part->name};
  int used = 0;
  for (const BoxShare& share : shares) {
    work.emit(aggOf(share.kit), KitPartAdded{part->no, static_cast<std::uint32_t>(share.pieces),
                                             part->quantity, work.today()});
    used += share.pieces;
  }
  work.tell({Notice::PartsPutIn, {}, part->name, std::to_string(used)});
  for (const BoxShare& share : shares)
    if (const auto kit = work.rows().kit(share.kit); kit && share.wakes)
      tellKit(work, Notice::KitLendableAgain, *kit);
  moveUp(work, intent.model);
  return {};
}

}  // namespace kstem
