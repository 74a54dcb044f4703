#include <algorithm>

#include "core/base/text.h"
#include "core/service/desk_impl.h"
#include "core/service/lending.h"

namespace kstem {

/// Out of the drop box it was given back on another day, never before it left.
bool Desk::Impl::returnKit(const store::KitRow& kit) {
  const auto line = m_bank.rows().line(*kit.checkout);
  const auto actual =
      line && m_state.dropBox ? std::max(*m_state.dropBox, line->outDay) : std::optional<Day>();
  auto done = m_bank.perform(TakeBack{kit.id, actual}, m_state.clerk);
  if (!done) return fail(done.error()), false;
  m_state.returns.push_back(done->group);
  tellCommitted(*done);
  return true;
}

void Desk::Impl::takeBack(const store::KitRow& kit) {
  const auto line = m_bank.rows().line(*kit.checkout);
  if (kit.home != m_bank.place().center) {
    const auto home = m_bank.rows().center(kit.home);
    tellKit(Notice::KitForeign, kit, home ? home->shortName : std::string());
  }
  if (!returnKit(kit)) return;
  m_state.handled.insert(kit.id);
  m_state.check = PendingCheck{kit.id, kit.checkout};
  m_state.lastChecked.reset();
  if (line) m_state.shownLoan = line->loan;
  note(kit.id, VisitState::ToCheck);
}

void Desk::Impl::resumeCheck(const store::KitRow& kit) {
  PendingCheck check{kit.id};
  for (const store::LineRow& line : m_bank.rows().linesOfKit(kit.id))
    if (line.returned && !line.checked) {
      check.checkout = line.checkout;
      m_state.returns.push_back(line.returnGroup);
    }
  m_state.check = check;
  m_state.lastChecked.reset();
  m_state.handled.insert(kit.id);
  note(kit.id, VisitState::ToCheck);
  tellKit(Notice::KitUnchecked, kit);
}

/// The count of the kit that came back last: as typed, else complete. False when nothing waited.
bool Desk::Impl::confirmCheck() {
  if (!m_state.check) return false;
  const PendingCheck check = *m_state.check;
  CheckIn intent{check.kit, {}};
  for (const auto& [no, count] : check.counted) intent.parts.push_back(count);
  if (check.toInspect) intent.condition = Condition::ToInspect;
  intent.photos = check.photos;
  if (!perform(intent)) return false;
  m_state.lastChecked = check;
  m_state.check.reset();
  note(check.kit, VisitState::Returned);
  return true;
}

/// The count of a part of the kit being checked, as it would be written down now.
PartCount* Desk::Impl::countedPart(std::size_t part) {
  if (!m_state.check || !m_view.returning) return nullptr;
  const auto& parts = m_view.returning->parts;
  if (part >= parts.size()) return nullptr;
  PartCount asShown{parts[part].no, parts[part].in, parts[part].broken, parts[part].note};
  return &m_state.check->counted.try_emplace(parts[part].no, std::move(asShown)).first->second;
}

void Desk::Impl::on(const CountPart& count) {
  PartCount* const part = countedPart(count.part);
  if (part == nullptr) return;
  const PartView& shown = m_view.returning->parts[count.part];
  part->in = std::clamp(count.in, 0, shown.out);
  part->broken = std::min(part->broken, part->in);
  forgetIfAsItWent(count.part);
}

/// A count that says nothing new is none.
void Desk::Impl::forgetIfAsItWent(std::size_t part) {
  const PartView& shown = m_view.returning->parts[part];
  const auto typed = m_state.check->counted.find(shown.no);
  if (typed == m_state.check->counted.end()) return;
  const bool asItWent = m_state.check->checkout && typed->second.in >= shown.out;
  if (asItWent && typed->second.broken == 0 && typed->second.note.empty())
    m_state.check->counted.erase(typed);
}

void Desk::Impl::on(const DescribePart& what) {
  PartCount* const part = countedPart(what.part);
  if (part == nullptr) return;
  part->broken = std::clamp(what.broken, 0, part->in);
  part->note = trimmed(what.note);
  forgetIfAsItWent(what.part);
}

void Desk::Impl::on(const AddPhoto& photo) {
  if (!m_state.check) return;
  const auto kept = m_bank.photos().keep(photo.jpeg);
  if (!kept) return fail(kept.error());
  m_state.check->photos.push_back(*kept);
}

void Desk::Impl::sendToInspection() {
  if (!m_state.check) return tell(Notice::LoanEmpty);
  m_state.check->toInspect = true;
  confirmCheck();
}

void Desk::Impl::on(const SetDropBox& set) {
  const bool sane = !set.actual || (*set.actual <= m_bank.today() &&
                                    m_bank.today() - *set.actual <= kPaperLoanDays);
  if (!sane) return fail({Errc::OutTooFar, set.actual->iso()});
  m_state.dropBox = set.actual;
  set.actual ? tell(Notice::DropBoxOn, set.actual->iso()) : tell(Notice::DropBoxOff);
}

// ---- a faulty kit that the school exchanges ----

void Desk::Impl::on(const StartSwap& start) {
  const auto kit = m_bank.rows().kit(start.faulty);
  if (!kit || !kit->checkout) return fail({Errc::KitNotOut, {}});
  if (hasLines()) return tell(Notice::DraftOpen);
  confirmCheck();
  ask(DecisionKind::SwapWith, *kit);
}

void Desk::Impl::askSwap(const KitId& faulty) {
  if (const auto kit = m_bank.rows().kit(faulty)) ask(DecisionKind::SwapWith, *kit);
}

/// False when the scanned kit is the faulty one itself: it is still being asked for another.
bool Desk::Impl::swapFor(const store::KitRow& instead) {
  const KitId faulty = m_state.decision->kit;
  if (instead.id == faulty) return tell(Notice::SwapAsked), true;
  if (instead.standing == Standing::OnTheWay) {
    const bool received = perform(ReceiveKits{{instead.id}, {}});
    const auto here = m_bank.rows().kit(instead.id);
    return !received || !here || swapFor(*here);
  }
  const auto line = m_bank.rows().kit(faulty);
  auto done = m_bank.perform(SwapKit{faulty, instead.id}, m_state.clerk);
  if (!done && done.error().code == Errc::KitToCheckFirst) {
    ask(DecisionKind::CheckAndSwap, instead);
    return m_state.decision->faulty = faulty, true;
  }
  if (!done) return fail(done.error()), true;
  m_state.decision.reset();
  tellCommitted(*done);
  m_state.returns.push_back(done->group);
  m_state.handled.insert(instead.id);
  m_state.handled.insert(faulty);
  note(instead.id, VisitState::Lent);
  m_state.check = PendingCheck{faulty, line ? line->checkout : std::nullopt};
  note(faulty, VisitState::ToCheck);
  if (m_state.shownLoan) m_state.printable = m_state.shownLoan;
  return true;
}

/// The other kit is said to be complete; one that still may not go leaves the question for another.
void Desk::Impl::checkAndSwap() {
  const PendingDecision decision = *m_state.decision;
  if (!perform(CheckIn{decision.kit, {}})) return;
  note(decision.kit, VisitState::Returned);
  m_state.decision = PendingDecision{DecisionKind::SwapWith, decision.faulty};
  const auto instead = m_bank.rows().kit(decision.kit);
  const bool good = instead && instead->standing == Standing::Shelf;
  good ? void(swapFor(*instead)) : askSwap(decision.faulty);
}

}  // namespace kstem
