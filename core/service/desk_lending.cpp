#include <algorithm>

#include "core/base/text.h"
#include "core/service/desk_impl.h"
#include "core/service/lending.h"
#include "core/service/limits.h"
#include "core/service/queries/school_hold.h"

namespace kstem {
namespace {

/// What the bank would ask about this intent now.
template <class Request>
std::vector<Issue> issuesNow(Bank& bank, const Request& intent) {
  store::Rows rows = bank.rows();
  const Calendar calendar = bank.calendar();
  return issuesOf(
      {bank.db(), rows, calendar, bank.policy(), bank.place().center, bank.today()}, intent);
}

}  // namespace

// ---- who borrows ----

void Desk::Impl::tellBorrower(const SchoolId& id) {
  const auto school = m_bank.rows().school(id);
  if (!school) return;
  store::Rows rows = m_bank.rows();
  const Hold hold = readHold(rows, id, m_bank.policy(), m_bank.today());
  if (hold.overdueNow > 0)
    tell(Notice::SchoolOverdue, school->code.digits(), school->name,
         std::to_string(hold.overdueNow));
  if (hold.until && hold.from && *hold.from <= m_bank.today())
    tell(Notice::SchoolHeld, school->code.digits(), school->name, hold.until->iso());
  tell(Notice::BorrowerChosen, school->code.digits(), school->name);
  if (!m_state.draft.teacher) tell(Notice::TeacherNeeded, school->code.digits(), school->name);
}

void Desk::Impl::chooseSchool(const SchoolId& asked) {
  const SchoolId id = m_bank.rows().standsFor(asked);
  if (!m_bank.rows().school(id)) return fail({Errc::SchoolUnknown, {}});
  startAnewIfFinished();
  confirmCheck();
  if (m_state.draft.school != id) {
    m_state.draft.teacher.reset();
    leavePickUp();
  }
  m_state.draft.school = id;
  m_state.draft.outDay = m_state.paperDay;
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
  m_state.cancelled.reset();
  saveDraft();
  tellBorrower(id);
}

void Desk::Impl::chooseTeacher(const TeacherId& id) {
  const auto teacher = m_bank.rows().teacher(id);
  if (!teacher) return fail({Errc::TeacherUnknown, {}});
  const SchoolId school = m_bank.rows().standsFor(teacher->school);
  m_state.draft.teacher = id;
  if (m_state.draft.school == school) {
    saveDraft();
    return tell(Notice::BorrowerChosen, teacher->code.digits(), teacher->name.value_or(""));
  }
  m_state.draft.school = school;
  leavePickUp();
  chooseSchool(school);
}

void Desk::Impl::on(const AddTeacher& add) {
  if (!m_state.draft.school) return tell(Notice::BorrowerNeeded);
  auto done = m_bank.perform(
      RegisterTeacher{*m_state.draft.school, add.name, add.phone, {}, add.subject}, m_state.clerk);
  if (!done) return fail(done.error());
  m_state.draft.teacher = fromAgg<TeacherId>(done->made.front());
  saveDraft();
  tell(Notice::TeacherRegistered, done->issued.front().digits(), trimmed(add.name));
}

void Desk::Impl::on(const SetReceiver& set) {
  m_state.draft.receiver = trimmed(set.receiver);
  m_state.draft.carrier = trimmed(set.carrier);
  m_state.draft.tracking = trimmed(set.tracking);
  saveDraft();
  tell(Notice::ReceiverSet, {}, m_state.draft.receiver);
  for (const KitId& id : m_state.draft.kits)
    if (const auto kit = m_bank.rows().kit(id)) tellAboutDraftKit(*kit);
}

void Desk::Impl::on(const SetPaperLoan& set) {
  const bool sane =
      !set.out || (*set.out <= m_bank.today() && m_bank.today() - *set.out <= kPaperLoanDays);
  if (!sane) return fail({Errc::OutTooFar, set.out->iso()});
  m_state.paperDay = set.out;
  m_state.draft.outDay = set.out;
  saveDraft();
  set.out ? tell(Notice::PaperLoanOn, set.out->iso()) : tell(Notice::PaperLoanOff);
}

// ---- what is borrowed ----

void Desk::Impl::addToDraft(const store::KitRow& kit) {
  if (kit.place != m_bank.place().center) recordSight(kit);
  m_state.shownLoan.reset();
  m_state.cancelled.reset();
  m_state.draft.kits.push_back(kit.id);
  m_state.draft.outDay = m_state.paperDay;
  saveDraft();
  tellAboutDraftKit(kit);
  tellKit(Notice::LineAdded, kit);
  tellPromises(kit);
  if (!m_state.draft.school) tell(Notice::BorrowerNeeded);
}

/// What is good to know of a kit before it goes.
void Desk::Impl::tellAboutDraftKit(const store::KitRow& kit) {
  const auto model = m_bank.rows().model(kit.model);
  if (!model) return;
  if (!model->courier && !m_state.draft.carrier.empty())
    tellKit(Notice::KitMustNotTravel, kit, m_state.draft.carrier);
  if (inspectionDue(model->inspection, kit.sinceInspection, m_bank.today()))
    tellKit(Notice::InspectionDue, kit);
}

void Desk::Impl::on(const RemoveLine& remove) {
  if (std::erase(m_state.draft.kits, remove.kit) == 0) return;
  std::erase_if(m_state.draft.counts,
                [&](const OutCount& count) { return count.kit == remove.kit; });
  saveDraft();
  if (const auto kit = m_bank.rows().kit(remove.kit)) tellKit(Notice::LineRemoved, *kit);
}

void Desk::Impl::on(const CountOut& count) {
  const auto line = std::find_if(m_view.draft.begin(), m_view.draft.end(),
                                 [&](const DraftLineView& one) { return one.kit == count.kit; });
  if (line == m_view.draft.end()) return;
  for (const PartView& part : line->parts) {
    if (part.no != count.no) continue;
    std::erase_if(m_state.draft.counts,
                  [&](const OutCount& one) { return one.kit == count.kit && one.no == count.no; });
    m_state.draft.counts.push_back({count.kit, count.no, std::clamp(count.out, 0, part.expected)});
    saveDraft();
  }
}

// ---- until when ----

void Desk::Impl::on(const SetDueDay& set) {
  if (m_state.draft.isEmpty() && m_state.shownLoan)
    return extend({*m_state.shownLoan, set.day}, std::nullopt);
  setDue(set.day);
}

/// A closed day is rolled; chosen once more, it is kept and asks for a decision.
void Desk::Impl::setDue(Day day) {
  const Calendar calendar = m_bank.calendar();
  const bool again = m_state.draft.due == day && !calendar.isOpen(day);
  const DueChoice choice{day, again ? OnClosedDay::Keep : OnClosedDay::Roll};
  const Day out = m_state.draft.outDay.value_or(m_bank.today());
  const auto due = decideDue(calendar, m_bank.policy(), out, choice);
  if (!due) return tell(Notice::DueDayRefused, day.iso(), {}, std::string(keyOf(due.error().code)));
  m_state.draft.due = day;
  m_state.draft.onClosed = choice.onClosed;
  saveDraft();
  tell(due->moved.empty() ? Notice::DueDaySet : Notice::DueDayMoved, due->day.iso(), {}, day.iso());
}

void Desk::Impl::extend(const PendingExtension& what, const std::optional<Approval>& approval) {
  const Extend intent{what.loan, what.due, approval};
  auto done = m_bank.perform(intent, m_state.clerk);
  if (!done && done.error().code == Errc::DecisionNeeded)
    return askApproval(issuesNow(m_bank, intent), what);
  if (!done) return fail(done.error());
  m_state.decision.reset();
  m_state.printable = what.loan;
  tellCommitted(*done);
}

// ---- finishing ----

CheckOut checkOutOf(const store::Draft& draft) {
  CheckOut intent{draft.school.value_or(SchoolId()), draft.teacher.value_or(TeacherId()),
                  draft.kits, draft.due};
  intent.onClosed = draft.onClosed;
  intent.outDay = draft.outDay;
  intent.counts = draft.counts;
  intent.receiver = draft.receiver;
  intent.carrier = draft.carrier;
  intent.tracking = draft.tracking;
  intent.reservation = draft.reservation;
  intent.rest = draft.rest;
  return intent;
}

void Desk::Impl::finishCheckout() {
  if (m_state.draft.kits.empty()) return tell(Notice::LoanEmpty);
  if (!m_state.draft.school) return tell(Notice::BorrowerNeeded);
  if (!m_state.draft.teacher)
    return tell(Notice::TeacherNeeded, {}, schoolName(*m_state.draft.school));
  checkOut(std::nullopt);
}

void Desk::Impl::checkOut(const std::optional<Approval>& approval) {
  const store::Draft draft = m_state.draft;
  CheckOut intent = checkOutOf(draft);
  intent.approval = approval;
  auto done = m_bank.perform(intent, m_state.clerk);
  if (!done && done.error().code == Errc::DecisionNeeded)
    return askApproval(issuesNow(m_bank, intent), {});
  if (!done) return fail(done.error());
  for (News& news : done->news)
    if (news.notice == Notice::LoanCommitted) news.name = schoolName(*draft.school);
  tellCommitted(*done);
  loanDone(*done, draft);
}

void Desk::Impl::askApproval(std::vector<Issue> issues, std::optional<PendingExtension> extension) {
  m_state.decision =
      PendingDecision{DecisionKind::Approve, KitId(), {}, std::move(issues), std::move(extension)};
  tell(Notice::DecisionsToMake, std::to_string(m_state.decision->issues.size()));
}

void Desk::Impl::on(const Approve& answer) {
  if (!m_state.decision || m_state.decision->kind != DecisionKind::Approve) return;
  const Approval approval{answer.reason, answer.manager};
  const auto extension = m_state.decision->extension;
  extension ? extend(*extension, approval) : checkOut(approval);
}

void Desk::Impl::loanDone(const Committed& done, const store::Draft& draft) {
  m_state.decision.reset();
  m_state.draft = {};
  saveDraft();
  for (const KitId& kit : draft.kits) {
    note(kit, VisitState::Lent);
    m_state.handled.insert(kit);
  }
  m_state.shownLoan = m_state.printable = done.group;
  m_state.lastChecked.reset();
  m_state.finished = true;
  m_reply.print = done.group;
}

}  // namespace kstem
