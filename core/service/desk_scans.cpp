#include <algorithm>

#include "core/base/text.h"
#include "core/service/desk_impl.h"

namespace kstem {

void Desk::Impl::on(const Scan& scan) {
  const std::string typed = trimmed(scan.typed);
  if (typed.empty()) return confirm();
  if (!m_state.decision) return runScan(typed);
  const Found what = findCode(m_bank, typed);
  const auto* key = std::get_if<DeskKey>(&what);
  if (key != nullptr && (*key == DeskKey::Cancel || *key == DeskKey::AllGood))
    return on(Press{*key});
  const auto* kit = std::get_if<FoundKit>(&what);
  const PendingDecision& decision = *m_state.decision;
  if (kit != nullptr && decision.kind == DecisionKind::SwapWith)
    if (const auto instead = m_bank.rows().kit(kit->id); instead && swapFor(*instead)) return;
  const auto& choices = decision.choices;
  if (kit != nullptr && std::find(choices.begin(), choices.end(), kit->id) != choices.end()) {
    m_state.decision.reset();
    return found(FoundKit{kit->id, {}}, typed);
  }
  m_state.waiting.push_back(typed);
  tell(Notice::ScanWaiting, typed);
}

void Desk::Impl::found(const FoundKit& what, const std::string& typed) {
  const auto kit = m_bank.rows().kit(what.id);
  if (!kit) return tell(Notice::CodeUnknown, typed);
  if (!what.alias.empty()) tellKit(Notice::FoundByAlias, *kit, what.alias);
  onKit(*kit);
}

void Desk::Impl::found(const FoundPart& part, const std::string& typed) {
  const auto kit = m_state.check ? m_bank.rows().kit(m_state.check->kit) : std::nullopt;
  const auto model = m_bank.rows().model(part.model);
  const std::string name = model ? model->name : std::string();
  if (!kit || kit->model != part.model) return tell(Notice::PartNotHere, typed, name);
  m_state.check->ticked.insert(part.no);
  for (const Part& one : model->parts)
    if (one.no == part.no) tell(Notice::PartTicked, typed, one.name, std::to_string(one.quantity));
}

void Desk::Impl::found(const FoundSeveral& several, const std::string& typed) {
  if (several.kits.empty()) return tell(Notice::CodeUnknown, typed);
  m_state.decision = PendingDecision{DecisionKind::ChooseKit, several.kits.front(), several.kits};
  tell(Notice::CodeAmbiguous, typed);
}

void Desk::Impl::found(const FoundLoan& loan, const std::string& typed) {
  showLoan(loan.loan, typed);
}

void Desk::Impl::on(const ShowLoan& show) { showLoan(show.loan, {}); }

void Desk::Impl::showLoan(const GroupId& loan, const std::string& typed) {
  if (hasLines()) return tell(Notice::DraftOpen, typed);
  startAnewIfFinished();
  confirmCheck();
  m_state.draft = {};
  saveDraft();
  m_state.lastChecked.reset();
  m_state.shownLoan = loan;
  m_state.printable = loan;
  const auto lines = m_bank.rows().linesOfLoan(loan);
  tell(Notice::LoanShown, lines.empty() ? typed : lines.front().loanCode.digits(),
       lines.empty() ? std::string() : schoolName(lines.front().school));
}

Situation Desk::Impl::situationOf(const store::KitRow& kit) {
  const auto& kits = m_state.draft.kits;
  Situation now;
  now.checkoutOpen = !m_state.draft.isEmpty();
  now.listed = std::find(kits.begin(), kits.end(), kit.id) != kits.end();
  now.handled = m_state.handled.contains(kit.id);
  if (kit.checkout && m_state.draft.school)
    if (const auto line = m_bank.rows().line(*kit.checkout))
      now.outToBorrower = m_bank.rows().standsFor(line->school) == *m_state.draft.school;
  return now;
}

/// Whether a kit waits for a count that this scan may not give it.
bool Desk::Impl::mustCountFirst(const Found& next) {
  if (!m_state.check) return false;
  const auto* other = std::get_if<FoundKit>(&next);
  const bool goesOn =
      std::holds_alternative<FoundSchool>(next) || std::holds_alternative<FoundTeacher>(next) ||
      std::holds_alternative<FoundLoan>(next) || std::holds_alternative<FoundReservation>(next) ||
      (other != nullptr && other->id != m_state.check->kit);
  if (!goesOn) return false;
  if (m_bank.policy().nextScan == NextScan::Waits) return true;
  const auto kit = m_bank.rows().kit(m_state.check->kit);
  const auto model = kit ? m_bank.rows().model(kit->model) : std::nullopt;
  return model && model->checklist == ChecklistRule::Insist;
}

void Desk::Impl::onKit(const store::KitRow& kit) {
  if (putAway(kit)) return;
  if (!m_state.handled.contains(kit.id)) {
    startAnewIfFinished();
    if (!m_state.check || m_state.check->kit != kit.id) confirmCheck();
  }
  if (!m_state.decision) takeUp(kit);
}

void Desk::Impl::takeUp(const store::KitRow& kit) {
  switch (meaningOf({kit.standing}, situationOf(kit))) {
    case KitMeaning::AlreadyListed: return tellKit(Notice::AlreadyListed, kit);
    case KitMeaning::AlreadyHandled: return tellKit(Notice::AlreadyHandled, kit);
    case KitMeaning::RefuseRetired:
      recordSight(kit);
      m_state.handled.insert(kit.id);
      return tellKit(Notice::KitRetired, kit);
    case KitMeaning::TakeBack: return takeBack(kit);
    case KitMeaning::AlreadyOutToThem: return tellKit(Notice::AlreadyOut, kit);
    case KitMeaning::AskTakeBackAndLend: return ask(DecisionKind::TakeBackAndLend, kit);
    case KitMeaning::FoundAgain: recordSight(kit); return resumeCheck(kit);
    case KitMeaning::FoundAskCheckAndLend:
      recordSight(kit);
      return ask(DecisionKind::CheckAndLend, kit);
    case KitMeaning::AskCheckAndLend: return ask(DecisionKind::CheckAndLend, kit);
    case KitMeaning::ResumeCheck: return resumeCheck(kit);
    case KitMeaning::AddToDraft: return addToDraft(kit);
    case KitMeaning::Arrived: return receive(kit);
  }
}

/// Nothing else is asked of it. Where somebody borrows, the same scan then means what it means of
/// any kit that stands here as this one does: a kit in repair is not lent for having travelled.
void Desk::Impl::receive(const store::KitRow& kit) {
  const bool lends = situationOf(kit).checkoutOpen;
  if (!perform(ReceiveKits{{kit.id}, {}})) return;
  const auto here = m_bank.rows().kit(kit.id);
  if (lends && here) return takeUp(*here);
  m_state.handled.insert(kit.id);
}

void Desk::Impl::recordSight(const store::KitRow& kit) { perform(SeeKit{kit.id}); }

void Desk::Impl::ask(DecisionKind kind, const store::KitRow& kit) {
  m_state.decision = PendingDecision{kind, kit.id};
  if (kind == DecisionKind::ChecklistFirst) return tellKit(Notice::ChecklistFirst, kit);
  if (kind == DecisionKind::SwapWith) return tellKit(Notice::SwapAsked, kit);
  if (kind == DecisionKind::CheckAndLend || kind == DecisionKind::CheckAndSwap)
    return tellKit(kit.standing == Standing::Lost ? Notice::KitWasLost : Notice::KitToCheckFirst,
                   kit);
  std::string holder;
  if (kit.checkout)
    if (const auto line = m_bank.rows().line(*kit.checkout)) holder = schoolName(line->school);
  tellKit(Notice::OutToOther, kit, holder);
}

void Desk::Impl::decideYes() {
  const PendingDecision decision = *m_state.decision;
  switch (decision.kind) {
    case DecisionKind::ChooseKit: return tell(Notice::CodeAmbiguous);
    case DecisionKind::Approve: return tell(Notice::DecisionsToMake);
    case DecisionKind::SwapWith: return tell(Notice::SwapAsked);
    case DecisionKind::CheckAndSwap: return checkAndSwap();
    case DecisionKind::ChecklistFirst:
      m_state.decision.reset();
      confirmCheck();
      return;
    case DecisionKind::TakeBackAndLend:
    case DecisionKind::CheckAndLend: break;
  }
  m_state.decision.reset();
  const auto kit = m_bank.rows().kit(decision.kit);
  if (!kit) return;
  if (decision.kind == DecisionKind::TakeBackAndLend && !(kit->checkout && returnKit(*kit))) return;
  if (!perform(CheckIn{kit->id, {}})) return;
  note(kit->id, VisitState::Returned);
  if (const auto now = m_bank.rows().kit(decision.kit)) addToDraft(*now);
}

void Desk::Impl::on(const ChooseKit& choose) {
  if (!m_state.decision || m_state.decision->kind != DecisionKind::ChooseKit) return;
  for (const KitId& id : m_state.decision->choices) {
    const auto kit = m_bank.rows().kit(id);
    if (!kit || kit->code != choose.kit) continue;
    m_state.decision.reset();
    return onKit(*kit);
  }
}

}  // namespace kstem
