#include "core/service/desk.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/scan/kit_meaning.h"
#include "core/service/code_finder.h"
#include "core/service/desk_state.h"
#include "core/service/lending.h"
#include "core/store/meta.h"

namespace kstem {

namespace {

/// News of something written, not of something shown or chosen.
bool canTakeBack(Notice notice) {
  constexpr std::array kWritten{
      Notice::LineAdded,   Notice::KitReturned,   Notice::KitReturnedLate,  Notice::KitChecked,
      Notice::KitShort,    Notice::KitSeen,       Notice::KitFound,         Notice::Undone,
      Notice::LineRemoved, Notice::LoanCommitted, Notice::TeacherRegistered};
  return std::find(kWritten.begin(), kWritten.end(), notice) != kWritten.end();
}

}  // namespace

/// The visit as a state machine: every public action becomes intents and news.
class Desk::Impl final {
 public:
  explicit Impl(Bank& bank) : m_bank(bank), m_day(bank.today()) {
    m_state.clerk = store::Meta(bank.db()).id<ClerkId>("clerk");
    if (m_state.clerk.isNone()) takeFirstClerk();
    m_state.draft = store::Drafts(bank.db()).load();
    refresh();
  }

  DeskReply open() {
    m_reply = {};
    if (m_bank.isClockDoubtful()) tell(Notice::ClockDoubtful, m_bank.today().iso());
    if (!m_state.draft.isEmpty())
      tell(Notice::DraftRestored, std::to_string(m_state.draft.kits.size()));
    return take();
  }

  DeskReply act(const DeskAction& action) {
    m_reply = {};
    startAnewOnNewDay();
    const auto before = m_bank.db().totalChanges();
    try {
      if (mayRun(action)) std::visit([this](const auto& what) { on(what); }, action);
      runWaiting();
    } catch (const store::SqliteError& error) {
      fail({error.errc(), error.what()});
    }
    if (m_bank.db().totalChanges() != before) m_state.savedAt = m_bank.clock().now();
    rememberLast();
    refresh();
    return take();
  }

  const DeskView& view() const { return m_view; }

  void refresh() {
    startAnewOnNewDay();
    try {
      m_view = makeDeskView(m_bank, m_state);
    } catch (const store::SqliteError& error) {
      fail({error.errc(), error.what()});
    }
  }

 private:
  // ---- what people do (DeskAction) ----
  void on(const Scan& scan);
  void on(const Press& press);
  void on(const ChooseSchool& choose) { chooseSchool(choose.school); }
  void on(const ChooseTeacher& choose) { chooseTeacher(choose.teacher); }
  void on(const AddTeacher& add);
  void on(const SetDueDay& set);
  void on(const RemoveLine& remove);
  void on(const ChooseKit& choose);
  void on(const CountPart& count);
  void on(const ActAsClerk& act);
  void on(const LookAgain& /*look*/) {}

  // ---- what a code turned out to be (Found) ----
  void found(const FoundNothing& /*nothing*/, const std::string& typed) {
    tell(Notice::CodeUnknown, typed);
  }
  void found(const FoundMisread& /*misread*/, const std::string& typed) {
    tell(Notice::CodeMisread, typed);
  }
  void found(const FoundKit& kit, const std::string& typed);
  void found(const FoundSchool& school, const std::string& /*typed*/) { chooseSchool(school.id); }
  void found(const FoundTeacher& teacher, const std::string& /*typed*/) {
    chooseTeacher(teacher.id);
  }
  void found(const FoundClerk& clerk, const std::string& /*typed*/) { on(ActAsClerk{clerk.id}); }
  void found(const FoundLoan& loan, const std::string& typed);
  void found(const FoundSeveral& several, const std::string& typed);
  void found(const DeskKey& key, const std::string& /*typed*/) { on(Press{key}); }

  // ---- keys ----
  void finish();
  void finishCheckout();
  void cancel();
  void confirm();
  void print();
  void nextPerson();
  void undo();
  void undoNewest();
  void forget(const KitId& kit);

  // ---- kits ----
  void onKit(const store::KitRow& kit);
  Situation situationOf(const store::KitRow& kit);
  void addToDraft(const store::KitRow& kit);
  void takeBack(const store::KitRow& kit);
  void resumeCheck(const store::KitRow& kit);
  void recordSight(const store::KitRow& kit);
  void ask(DecisionKind kind, const store::KitRow& kit);
  void decideYes();
  bool confirmCheck();

  // ---- borrower and visit ----
  void chooseSchool(const SchoolId& id);
  void chooseTeacher(const TeacherId& id);
  void tellBorrower(const SchoolId& id);
  void startAnewIfFinished();
  void startAnewOnNewDay();
  void endVisit();
  bool hasLines() const { return !m_state.draft.kits.empty(); }

  // ---- plumbing ----
  bool mayRun(const DeskAction& action);
  bool perform(const Intent& intent);
  void runWaiting();
  void runScan(const std::string& typed);
  void saveDraft() { store::Drafts(m_bank.db()).save(m_state.draft); }
  void takeFirstClerk() {
    const auto clerks = m_bank.rows().clerks(m_bank.place().center);
    if (!clerks.empty()) m_state.clerk = clerks.front().id;
  }
  void fail(Error error) {
    tell(Notice::Failed, error.detail);
    m_reply.failed = std::move(error);
  }
  void tell(Notice notice, std::string subject = {}, std::string name = {},
            std::string extra = {}) {
    m_reply.news.push_back({notice, std::move(subject), std::move(name), std::move(extra)});
  }
  void tellKit(Notice notice, const store::KitRow& kit, std::string extra = {}) {
    tell(notice, kit.code.digits(), nameOf(kit), std::move(extra));
  }
  std::string nameOf(const store::KitRow& kit) {
    const auto model = m_bank.rows().model(kit.model);
    return model ? model->name : std::string();
  }
  std::string schoolName(const SchoolId& id) {
    const auto school = m_bank.rows().school(id);
    return school ? school->name : std::string();
  }
  void note(const KitId& kit, VisitState state);
  void rememberLast();
  DeskReply take() { return std::exchange(m_reply, {}); }

  Bank& m_bank;
  Day m_day;  ///< of the visit
  DeskState m_state;
  DeskView m_view;
  DeskReply m_reply;
};

// ---- plumbing ----

/// A question on the page is answered before anything else is changed.
bool Desk::Impl::mayRun(const DeskAction& action) {
  const bool answers =
      std::holds_alternative<Scan>(action) || std::holds_alternative<Press>(action) ||
      std::holds_alternative<ChooseKit>(action) || std::holds_alternative<ActAsClerk>(action) ||
      std::holds_alternative<LookAgain>(action);
  if (!m_state.decision || answers) return true;
  tell(Notice::DecisionFirst);
  return false;
}

/// News of the bank are given the names that a person at the desk knows.
bool Desk::Impl::perform(const Intent& intent) {
  auto done = m_bank.perform(intent, m_state.clerk);
  if (!done) {
    fail(done.error());
    return false;
  }
  for (News& news : done->news) {
    const auto rows = m_bank.rows().codesByText(news.subject);
    if (!rows.empty() && rows.front().subject == CodeKind::Kit)
      if (const auto kit = m_bank.rows().kit(fromAgg<KitId>(rows.front().agg)))
        news.name = nameOf(*kit);
    m_reply.news.push_back(std::move(news));
  }
  return true;
}

void Desk::Impl::runWaiting() {
  while (!m_state.decision && !m_state.waiting.empty()) {
    const std::string typed = m_state.waiting.front();
    m_state.waiting.pop_front();
    runScan(typed);
  }
}

void Desk::Impl::runScan(const std::string& typed) {
  std::visit([&](const auto& what) { found(what, typed); }, findCode(m_bank, typed));
}

void Desk::Impl::note(const KitId& kit, VisitState state) {
  const auto same = [&](const VisitEntry& entry) { return entry.kit == kit; };
  std::erase_if(m_state.visit, same);
  m_state.visit.push_back({kit, state, m_bank.clock().now()});
}

/// The foot shows the newest thing that Ctrl+Z would take back.
void Desk::Impl::rememberLast() {
  for (const News& news : m_reply.news)
    if (canTakeBack(news.notice)) m_state.last = LastAction{news.notice, news.subject, news.name};
}

// ---- scans ----

void Desk::Impl::on(const Scan& scan) {
  const std::string typed = trimmed(scan.typed);
  if (typed.empty()) return confirm();
  if (!m_state.decision) return runScan(typed);
  const Found what = findCode(m_bank, typed);
  const auto* key = std::get_if<DeskKey>(&what);
  if (key != nullptr && *key == DeskKey::Cancel) return cancel();
  const auto* kit = std::get_if<FoundKit>(&what);
  const auto& choices = m_state.decision->choices;
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

void Desk::Impl::found(const FoundSeveral& several, const std::string& typed) {
  if (several.kits.empty()) return tell(Notice::CodeUnknown, typed);
  m_state.decision = PendingDecision{DecisionKind::ChooseKit, several.kits.front(), several.kits};
  tell(Notice::CodeAmbiguous, typed);
}

void Desk::Impl::found(const FoundLoan& loan, const std::string& typed) {
  if (hasLines()) return tell(Notice::DraftOpen, typed);
  startAnewIfFinished();
  confirmCheck();
  m_state.draft = {};
  saveDraft();
  m_state.lastChecked.reset();
  m_state.shownLoan = loan.loan;
  m_state.printable = loan.loan;
  const auto lines = m_bank.rows().linesOfLoan(loan.loan);
  tell(Notice::LoanShown, lines.empty() ? typed : lines.front().loanCode.digits(),
       lines.empty() ? std::string() : schoolName(lines.front().school));
}

// ---- kits ----

Situation Desk::Impl::situationOf(const store::KitRow& kit) {
  const auto& kits = m_state.draft.kits;
  Situation now;
  now.checkoutOpen = !m_state.draft.isEmpty();
  now.listed = std::find(kits.begin(), kits.end(), kit.id) != kits.end();
  now.handled = m_state.handled.contains(kit.id);
  if (kit.checkout && m_state.draft.school)
    if (const auto line = m_bank.rows().line(*kit.checkout))
      now.outToBorrower = line->school == *m_state.draft.school;
  return now;
}

void Desk::Impl::onKit(const store::KitRow& kit) {
  if (!m_state.handled.contains(kit.id)) {
    startAnewIfFinished();
    if (!m_state.check || m_state.check->kit != kit.id) confirmCheck();
  }
  if (m_state.decision) return;
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
    case KitMeaning::Found: recordSight(kit); return resumeCheck(kit);
    case KitMeaning::FoundAskCheckAndLend:
      recordSight(kit);
      return ask(DecisionKind::CheckAndLend, kit);
    case KitMeaning::AskCheckAndLend: return ask(DecisionKind::CheckAndLend, kit);
    case KitMeaning::ResumeCheck: return resumeCheck(kit);
    case KitMeaning::AddToDraft: return addToDraft(kit);
  }
}

void Desk::Impl::recordSight(const store::KitRow& kit) { perform(SeeKit{kit.id}); }

void Desk::Impl::addToDraft(const store::KitRow& kit) {
  if (kit.place != m_bank.place().center) recordSight(kit);
  m_state.shownLoan.reset();
  m_state.cancelled.reset();
  m_state.draft.kits.push_back(kit.id);
  saveDraft();
  tellKit(Notice::LineAdded, kit);
  if (!m_state.draft.school) tell(Notice::BorrowerNeeded);
}

void Desk::Impl::takeBack(const store::KitRow& kit) {
  const auto line = m_bank.rows().line(*kit.checkout);
  if (kit.home != m_bank.place().center) {
    const auto home = m_bank.rows().center(kit.home);
    tellKit(Notice::KitForeign, kit, home ? home->shortName : std::string());
  }
  if (!perform(TakeBack{kit.id, std::nullopt})) return;
  m_state.handled.insert(kit.id);
  m_state.check = PendingCheck{kit.id, kit.checkout, {}};
  m_state.lastChecked.reset();
  if (line) m_state.shownLoan = line->loan;
  note(kit.id, VisitState::ToCheck);
}

void Desk::Impl::resumeCheck(const store::KitRow& kit) {
  PendingCheck check{kit.id, std::nullopt, {}};
  for (const store::LineRow& line : m_bank.rows().linesOfKit(kit.id))
    if (line.returned && !line.checked) check.checkout = line.checkout;
  m_state.check = check;
  m_state.lastChecked.reset();
  m_state.handled.insert(kit.id);
  note(kit.id, VisitState::ToCheck);
  tellKit(Notice::KitUnchecked, kit);
}

void Desk::Impl::ask(DecisionKind kind, const store::KitRow& kit) {
  m_state.decision = PendingDecision{kind, kit.id, {}};
  if (kind == DecisionKind::CheckAndLend)
    return tellKit(kit.standing == Standing::Lost ? Notice::KitWasLost : Notice::KitToCheckFirst,
                   kit);
  std::string holder;
  if (kit.checkout)
    if (const auto line = m_bank.rows().line(*kit.checkout)) holder = schoolName(line->school);
  tellKit(Notice::OutToOther, kit, holder);
}

void Desk::Impl::decideYes() {
  const PendingDecision decision = *m_state.decision;
  if (decision.kind == DecisionKind::ChooseKit) return tell(Notice::CodeAmbiguous);
  m_state.decision.reset();
  const auto kit = m_bank.rows().kit(decision.kit);
  if (!kit) return;
  if (decision.kind == DecisionKind::TakeBackAndLend && !perform(TakeBack{kit->id, std::nullopt}))
    return;
  if (!perform(CheckIn{kit->id, {}})) return;
  note(kit->id, VisitState::Returned);
  if (const auto now = m_bank.rows().kit(decision.kit)) addToDraft(*now);
}

/// The count of the kit that came back last: as typed, else complete. False when nothing waited.
bool Desk::Impl::confirmCheck() {
  if (!m_state.check) return false;
  const PendingCheck check = *m_state.check;
  CheckIn intent{check.kit, {}};
  for (const auto& [no, in] : check.counted)
    intent.parts.push_back({no, static_cast<std::uint32_t>(in)});
  if (!perform(intent)) return false;
  m_state.lastChecked = check;
  m_state.check.reset();
  note(check.kit, VisitState::Returned);
  return true;
}

// ---- borrower and visit ----

void Desk::Impl::startAnewIfFinished() {
  if (m_state.finished) endVisit();
}

/// Nobody stays overnight: what was handled yesterday is handled again when it is scanned.
void Desk::Impl::startAnewOnNewDay() {
  if (std::exchange(m_day, m_bank.today()) == m_bank.today()) return;
  m_state.check.reset();
  endVisit();
}

void Desk::Impl::endVisit() {
  m_state.visit.clear();
  m_state.handled.clear();
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
  m_state.cancelled.reset();
  m_state.finished = false;
}

void Desk::Impl::tellBorrower(const SchoolId& id) {
  const auto school = m_bank.rows().school(id);
  if (!school) return;
  const auto lines = m_bank.rows().openLinesOf(id);
  const auto overdue = std::count_if(lines.begin(), lines.end(), [&](const store::LineRow& line) {
    return line.dueDay < m_bank.today();
  });
  if (overdue > 0)
    tell(Notice::SchoolOverdue, school->code.digits(), school->name, std::to_string(overdue));
  tell(Notice::BorrowerChosen, school->code.digits(), school->name);
  if (!m_state.draft.teacher) tell(Notice::TeacherNeeded, school->code.digits(), school->name);
}

void Desk::Impl::chooseSchool(const SchoolId& id) {
  if (!m_bank.rows().school(id)) return fail({Errc::SchoolUnknown, {}});
  startAnewIfFinished();
  confirmCheck();
  if (m_state.draft.school != id) m_state.draft.teacher.reset();
  m_state.draft.school = id;
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
  m_state.cancelled.reset();
  saveDraft();
  tellBorrower(id);
}

void Desk::Impl::chooseTeacher(const TeacherId& id) {
  const auto teacher = m_bank.rows().teacher(id);
  if (!teacher) return fail({Errc::TeacherUnknown, {}});
  m_state.draft.teacher = id;
  if (m_state.draft.school == teacher->school) {
    saveDraft();
    return tell(Notice::BorrowerChosen, teacher->code.digits(), teacher->name.value_or(""));
  }
  m_state.draft.school = teacher->school;
  chooseSchool(teacher->school);
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

void Desk::Impl::on(const SetDueDay& set) {
  const auto due = decideDue(m_bank.calendar(), m_bank.policy(), m_bank.today(), set.day);
  if (!due)
    return tell(Notice::DueDayRefused, set.day.iso(), {}, std::string(keyOf(due.error().code)));
  m_state.draft.due = set.day;
  saveDraft();
  tell(due->moved.empty() ? Notice::DueDaySet : Notice::DueDayMoved, due->day.iso(), {},
       set.day.iso());
}

void Desk::Impl::on(const RemoveLine& remove) {
  if (std::erase(m_state.draft.kits, remove.kit) == 0) return;
  saveDraft();
  if (const auto kit = m_bank.rows().kit(remove.kit)) tellKit(Notice::LineRemoved, *kit);
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

void Desk::Impl::on(const CountPart& count) {
  if (!m_state.check || !m_view.returning) return;
  const auto& parts = m_view.returning->parts;
  if (count.part >= parts.size()) return;
  const PartView& part = parts[count.part];
  m_state.check->counted[part.no] = std::clamp(count.in, 0, part.out);
  const bool asItWent = m_state.check->checkout && count.in >= part.out;
  if (asItWent) m_state.check->counted.erase(part.no);
}

void Desk::Impl::on(const ActAsClerk& act) {
  const auto clerk = m_bank.rows().clerk(act.clerk);
  if (!clerk) return fail({Errc::ClerkUnknown, {}});
  m_state.clerk = act.clerk;
  store::Meta(m_bank.db()).set("clerk", act.clerk.view());
  tell(Notice::ClerkActing, clerk->code.digits(), clerk->name.value_or(""));
}

// ---- keys ----

void Desk::Impl::on(const Press& press) {
  if (m_state.decision && press.key != DeskKey::Cancel && press.key != DeskKey::Confirm)
    return tell(Notice::DecisionFirst);
  switch (press.key) {
    case DeskKey::Finish: return finish();
    case DeskKey::Cancel: return cancel();
    case DeskKey::Print: return print();
    case DeskKey::NextPerson: return nextPerson();
    case DeskKey::Undo: return undo();
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
  if (!counted && m_state.visit.empty()) return tell(Notice::LoanEmpty);
  m_state.finished = true;
  tell(Notice::VisitFinished);
}

void Desk::Impl::finishCheckout() {
  const store::Draft draft = m_state.draft;
  if (draft.kits.empty()) return tell(Notice::LoanEmpty);
  if (!draft.school) return tell(Notice::BorrowerNeeded);
  if (!draft.teacher) return tell(Notice::TeacherNeeded, {}, schoolName(*draft.school));
  auto done =
      m_bank.perform(CheckOut{*draft.school, *draft.teacher, draft.kits, draft.due}, m_state.clerk);
  if (!done) return fail(done.error());
  for (News& news : done->news) {
    if (news.notice == Notice::LoanCommitted) news.name = schoolName(*draft.school);
    m_reply.news.push_back(std::move(news));
  }
  m_state.draft = {};
  saveDraft();
  for (const KitId& kit : draft.kits) {
    note(kit, VisitState::Lent);
    m_state.handled.insert(kit);
  }
  m_state.shownLoan = m_state.printable = done->group;
  m_state.lastChecked.reset();
  m_state.finished = true;
  m_reply.print = done->group;
}

void Desk::Impl::cancel() {
  if (m_state.decision) {
    const auto kit = m_bank.rows().kit(m_state.decision->kit);
    m_state.decision.reset();
    return tell(Notice::DecisionDropped, kit ? kit->code.digits() : std::string(),
                kit ? nameOf(*kit) : std::string());
  }
  if (!m_state.draft.isEmpty()) {
    m_state.cancelled = m_state.draft;
    m_state.draft = {};
    saveDraft();
    return tell(Notice::DraftCancelled, std::to_string(m_state.cancelled->kits.size()));
  }
  if (m_state.check) m_state.handled.erase(m_state.check->kit);  // its next scan counts it
  m_state.check.reset();
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
}

void Desk::Impl::print() {
  if (!m_state.printable) return tell(Notice::NothingToPrint);
  m_reply.print = m_state.printable;
  tell(Notice::PrintAsked);
}

void Desk::Impl::nextPerson() {
  if (hasLines()) return tell(Notice::DraftOpen);
  confirmCheck();
  m_state.draft = {};
  saveDraft();
  endVisit();
  tell(Notice::VisitEnded);
}

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
  auto done = m_bank.perform(*undo, m_state.clerk);
  if (!done && done.error().code == Errc::UndoBlocked)
    return tell(Notice::UndoBlocked, done.error().detail);
  if (!done) return fail(done.error());
  for (const News& news : done->news) m_reply.news.push_back(news);
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

// ---- the desk itself ----

Desk::Desk(Bank& bank) : m_impl(std::make_unique<Impl>(bank)) {}
Desk::~Desk() = default;
DeskReply Desk::open() { return m_impl->open(); }
DeskReply Desk::act(const DeskAction& action) { return m_impl->act(action); }
const DeskView& Desk::view() const { return m_impl->view(); }
void Desk::refresh() { m_impl->refresh(); }

}  // namespace kstem
