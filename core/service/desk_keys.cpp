#include <utility>

#include "core/base/text.h"
#include "core/service/desk_impl.h"

namespace kstem {

void Desk::Impl::on(const Press& press) {
  const bool answers = press.key == DeskKey::Cancel || press.key == DeskKey::Confirm ||
                       press.key == DeskKey::AllGood;
  if (m_state.decision && !answers) return tell(Notice::DecisionFirst);
  switch (press.key) {
    case DeskKey::Finish: return finish();
    case DeskKey::Cancel: return cancel();
    case DeskKey::Print: return print();
    case DeskKey::NextPerson: return nextPerson();
    case DeskKey::Undo: return undo();
    case DeskKey::Inspect: return sendToInspection();
    case DeskKey::Receipt: return printReceipt();
    case DeskKey::AllGood:
    case DeskKey::Confirm: return confirm();
  }
}

void Desk::Impl::confirm() {
  if (m_state.decision) return decideYes();
  confirmCheck();
}

void Desk::Impl::finish() {
  const bool counted = confirmCheck();
  if (!m_state.draft.isEmpty()) return finishCheckout();
  if (endPutAway()) return;
  if (!counted && m_state.visit.empty()) return tell(Notice::LoanEmpty);
  m_state.finished = true;
  tell(Notice::VisitFinished);
}

void Desk::Impl::cancel() {
  if (m_state.decision) {
    const auto kit = m_bank.rows().kit(m_state.decision->kit);
    // The kit is counted first; what was scanned meanwhile is scanned again.
    if (m_state.decision->kind == DecisionKind::ChecklistFirst) m_state.waiting.clear();
    const PendingDecision dropped = *std::exchange(m_state.decision, std::nullopt);
    tell(Notice::DecisionDropped, kit ? kit->code.digits() : std::string(),
         kit ? nameOf(*kit) : std::string());
    if (dropped.kind == DecisionKind::CheckAndSwap) askSwap(dropped.faulty);
    return;
  }
  if (!m_state.draft.isEmpty()) return cancelDraft();
  if (!m_state.check && endPutAway()) return;
  if (m_state.check) m_state.handled.erase(m_state.check->kit);  // its next scan counts it
  m_state.check.reset();
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
}

void Desk::Impl::cancelDraft() {
  m_state.cancelled = m_state.draft;
  m_state.draft = {};
  saveDraft();
  tell(Notice::DraftCancelled, std::to_string(m_state.cancelled->kits.size()));
}

void Desk::Impl::print() {
  if (!m_state.printable) return tell(Notice::NothingToPrint);
  m_reply.print = m_state.printable;
  tell(Notice::PrintAsked);
}

void Desk::Impl::printReceipt() {
  confirmCheck();
  if (m_state.returns.empty()) return tell(Notice::NothingToPrint);
  m_reply.receipts = m_state.returns;
  tell(Notice::ReceiptAsked);
}

void Desk::Impl::nextPerson() {
  if (hasLines()) return tell(Notice::DraftOpen);
  confirmCheck();
  m_state.draft = {};
  saveDraft();
  endVisit();
  tell(Notice::VisitEnded);
}

// ---- undo ----

void Desk::Impl::undo() {
  if (m_state.cancelled) {
    m_state.draft = *std::exchange(m_state.cancelled, std::nullopt);
    saveDraft();
    return tell(Notice::DraftRestored, std::to_string(m_state.draft.kits.size()));
  }
  if (hasLines()) return on(RemoveLine{m_state.draft.kits.back()});
  undoNewest();
}

void Desk::Impl::undoNewest() {
  const auto undo = m_bank.newestUndoable();
  if (!undo) return tell(Notice::UndoNothing);
  performUndo(*undo);
}

/// Picked from the list: of today, or of any day with a reason.
void Desk::Impl::on(const UndoGroup& undo) {
  const std::string reason = trimmed(undo.reason);
  performUndo({undo.group, reason.empty() ? m_bank.startOfToday() : Millis{0}, reason});
}

void Desk::Impl::performUndo(const Undo& undo) {
  auto done = m_bank.perform(undo, m_state.clerk);
  if (!done && done.error().code == Errc::UndoBlocked)
    return tell(Notice::UndoBlocked, done.error().detail);
  if (!done && done.error().code == Errc::UndoNothing) return tell(Notice::UndoNothing);
  if (!done) return fail(done.error());
  tellCommitted(*done);
  std::erase(m_state.returns, undo.group);
  for (const AggId& thing : done->touched) forget(fromAgg<KitId>(thing));
  if (m_state.shownLoan && m_bank.rows().linesOfLoan(*m_state.shownLoan).empty())
    m_state.shownLoan.reset(), m_state.printable.reset();
  if (m_state.draft.teacher && !m_bank.rows().teacher(*m_state.draft.teacher)) {
    m_state.draft.teacher.reset();
    saveDraft();
  }
}

/// The kit is as if it had not been handled in this visit.
void Desk::Impl::forget(const KitId& kit) {
  const auto same = [&](const auto& entry) { return entry.kit == kit; };
  std::erase_if(m_state.visit, same);
  m_state.handled.erase(kit);
  if (m_state.check && same(*m_state.check)) m_state.check.reset();
  if (m_state.lastChecked && same(*m_state.lastChecked)) m_state.lastChecked.reset();
}

}  // namespace kstem
