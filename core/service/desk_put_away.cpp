#include "core/service/desk_impl.h"
#include "core/store/shelf_rows.h"

namespace kstem {
namespace {

/// A kit that can simply be put somewhere: it is here and nothing else is to be done with it first.
bool canBePut(const store::KitRow& kit, const CenterId& here) {
  const bool stands = kit.standing == Standing::Shelf || kit.standing == Standing::ToInspect ||
                      kit.standing == Standing::Repair;
  return stands && kit.place == here;
}

}  // namespace

/// While somebody borrows a shelf means nothing.
void Desk::Impl::found(const FoundShelf& what, const std::string& typed) {
  const auto shelf = store::ShelfRows(m_bank.db()).one(what.shelf);
  if (!shelf) return tell(Notice::CodeUnknown, typed);
  if (shelf->center != m_bank.place().center) {
    const auto center = m_bank.rows().center(shelf->center);
    return tell(Notice::ShelfElsewhere, typed, shelf->name, center ? center->shortName : "");
  }
  if (!m_state.draft.isEmpty()) return tell(Notice::DraftOpen, typed);
  startAnewIfFinished();
  confirmCheck();
  m_state.putAway = shelf->name;
  tell(Notice::PutAwayOn, typed, shelf->name);
}

/// Says whether that is all that the scan means. A kit that comes from elsewhere first comes back.
bool Desk::Impl::putAway(const store::KitRow& kit) {
  if (!m_state.draft.isEmpty()) m_state.putAway.reset();  // somebody borrows
  if (!m_state.putAway || m_state.decision || !canBePut(kit, m_bank.place().center)) return false;
  confirmCheck();
  if (kit.shelf == *m_state.putAway)
    tellKit(Notice::OnShelfAlready, kit, kit.shelf);
  else
    perform(SetShelf{kit.id, *m_state.putAway});
  return true;
}

bool Desk::Impl::endPutAway() {
  if (!m_state.putAway) return false;
  tell(Notice::PutAwayOff, {}, *std::exchange(m_state.putAway, std::nullopt));
  return true;
}

}  // namespace kstem
