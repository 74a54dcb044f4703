#include "core/service/desk.h"

#include <algorithm>
#include <array>

#include "core/service/desk_impl.h"
#include "core/store/meta.h"

namespace kstem {
namespace {

/// News of something that Ctrl+Z takes back, not of something shown or chosen.
bool canTakeBack(Notice notice) {
  constexpr std::array kNot{
      Notice::BorrowerChosen,  Notice::DueDaySet,   Notice::LoanShown,       Notice::DraftRestored,
      Notice::DraftCancelled,  Notice::VisitEnded,  Notice::VisitFinished,   Notice::PrintAsked,
      Notice::ClerkActing,     Notice::PartTicked,  Notice::DecisionDropped, Notice::DropBoxOn,
      Notice::DropBoxOff,      Notice::PaperLoanOn, Notice::PaperLoanOff,    Notice::ReceiverSet,
      Notice::PhoneShown,      Notice::LoanClosed,  Notice::ClerkKept,       Notice::CenterKept,
      Notice::KitLendableAgain, Notice::PickUpShown, Notice::RestKept,       Notice::RestReleased,
      Notice::ReceiptAsked,    Notice::PeopleErased};
  if (notice == Notice::KitShort || notice == Notice::KitKeyShort) return true;
  return toneOf(notice) == Tone::Added && std::find(kNot.begin(), kNot.end(), notice) == kNot.end();
}

/// A question on the page is answered before anything else is changed; these may run all the same.
template <class... T>
bool isOneOf(const DeskAction& action) {
  return (std::holds_alternative<T>(action) || ...);
}

}  // namespace

Desk::Impl::Impl(Bank& bank) : m_bank(bank), m_day(bank.today()) {
  m_state.clerk = store::Meta(bank.db()).id<ClerkId>("clerk");
  if (m_state.clerk.isNone()) takeFirstClerk();
  m_state.draft = store::Drafts(bank.db()).load();
  m_state.paperDay = m_state.draft.outDay;
  refresh();
}

DeskReply Desk::Impl::open() {
  m_reply = {};
  if (m_bank.isClockDoubtful()) tell(Notice::ClockDoubtful, m_bank.today().iso());
  if (!m_state.draft.isEmpty())
    tell(Notice::DraftRestored, std::to_string(m_state.draft.kits.size()));
  beginDay();
  refresh();
  return take();
}

DeskReply Desk::Impl::act(const DeskAction& action) {
  m_reply = {};
  const auto before = m_bank.db().totalChanges();
  try {
    startAnewOnNewDay();
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

void Desk::Impl::refresh() {
  try {
    startAnewOnNewDay();
    m_view = makeDeskView(m_bank, m_state);
  } catch (const store::SqliteError& error) {
    fail({error.errc(), error.what()});
  }
}

bool Desk::Impl::mayRun(const DeskAction& action) {
  if (!m_state.decision || isOneOf<Scan, Press, ChooseKit, Approve, ActAsClerk, LookAgain>(action))
    return true;
  tell(Notice::DecisionFirst);
  return false;
}

bool Desk::Impl::perform(const Intent& intent) {
  auto done = m_bank.perform(intent, m_state.clerk);
  if (!done) {
    fail(done.error());
    return false;
  }
  tellCommitted(*done);
  return true;
}

/// News of the bank are given the names that a person at the desk knows.
void Desk::Impl::tellCommitted(Committed& done) {
  for (News& news : done.news) {
    const auto rows = m_bank.rows().codesByText(news.subject);
    if (news.notice == Notice::ReservationTurn && !rows.empty())
      m_state.turns.push_back(fromAgg<ReservationId>(rows.front().agg));
    if (news.name.empty() && !rows.empty() && rows.front().subject == CodeKind::Kit)
      if (const auto kit = m_bank.rows().kit(fromAgg<KitId>(rows.front().agg)))
        news.name = nameOf(*kit);
    m_reply.news.push_back(std::move(news));
  }
}

void Desk::Impl::runWaiting() {
  while (!m_state.decision && !m_state.waiting.empty()) {
    const std::string typed = m_state.waiting.front();
    m_state.waiting.pop_front();
    runScan(typed);
  }
}

void Desk::Impl::runScan(const std::string& typed) {
  const Found what = findCode(m_bank, typed);
  if (mustCountFirst(what)) {
    if (const auto kit = m_bank.rows().kit(m_state.check->kit))
      ask(DecisionKind::ChecklistFirst, *kit);
    return m_state.waiting.push_back(typed);
  }
  std::visit([&](const auto& one) { found(one, typed); }, what);
}

void Desk::Impl::takeFirstClerk() {
  const auto clerks = m_bank.rows().clerks(m_bank.place().center);
  if (!clerks.empty()) m_state.clerk = clerks.front().id;
}

void Desk::Impl::fail(Error error) {
  tell(Notice::Failed, error.detail);
  m_reply.failed = std::move(error);
}

void Desk::Impl::tell(Notice notice, std::string subject, std::string name, std::string extra) {
  m_reply.news.push_back({notice, std::move(subject), std::move(name), std::move(extra)});
}

void Desk::Impl::tellKit(Notice notice, const store::KitRow& kit, std::string extra) {
  tell(notice, kit.code.digits(), nameOf(kit), std::move(extra));
}

std::string Desk::Impl::nameOf(const store::KitRow& kit) {
  const auto model = m_bank.rows().model(kit.model);
  return model ? model->name : std::string();
}

std::string Desk::Impl::schoolName(const SchoolId& id) {
  const auto school = m_bank.rows().school(id);
  return school ? school->name : std::string();
}

void Desk::Impl::note(const KitId& kit, VisitState state) {
  const auto same = [&](const VisitEntry& entry) { return entry.kit == kit; };
  std::erase_if(m_state.visit, same);
  m_state.visit.push_back({kit, state, m_bank.clock().now()});
}

/// The foot shows the newest thing that Ctrl+Z would take back.
void Desk::Impl::rememberLast() {
  for (const News& news : m_reply.news)
    if (canTakeBack(news.notice))
      m_state.last = LastAction{news.notice, news.subject, news.name, news.extra};
}

void Desk::Impl::on(const Do& what) {
  auto done = m_bank.perform(what.intent, m_state.clerk);
  if (!done) return fail(done.error());
  m_reply.made = std::move(done->made);
  m_reply.done = done->group;
  tellCommitted(*done);
}

void Desk::Impl::on(const ActAsClerk& act) {
  const auto clerk = m_bank.rows().clerk(act.clerk);
  if (!clerk) return fail({Errc::ClerkUnknown, {}});
  m_state.clerk = act.clerk;
  store::Meta(m_bank.db()).set("clerk", act.clerk.view());
  tell(Notice::ClerkActing, clerk->code.digits(), clerk->name.value_or(""));
}

// ---- the visit ----

void Desk::Impl::startAnewIfFinished() {
  if (m_state.finished) endVisit();
}

/// Nobody stays overnight: what was handled yesterday is handled again when it is scanned.
void Desk::Impl::startAnewOnNewDay() {
  if (std::exchange(m_day, m_bank.today()) == m_bank.today()) return;
  m_state.check.reset();
  m_state.dropBox.reset();
  m_state.paperDay.reset();
  endVisit();
  beginDay();
}

void Desk::Impl::endVisit() {
  m_state.putAway.reset();
  m_state.visit.clear();
  m_state.returns.clear();
  m_state.turns.clear();
  m_state.handled.clear();
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
  m_state.cancelled.reset();
  m_state.finished = false;
}

// ---- the desk itself ----

Desk::Desk(Bank& bank) : m_impl(std::make_unique<Impl>(bank)) {}
Desk::~Desk() = default;
DeskReply Desk::open() { return m_impl->open(); }
DeskReply Desk::act(const DeskAction& action) { return m_impl->act(action); }
const DeskView& Desk::view() const { return m_impl->view(); }
void Desk::refresh() { m_impl->refresh(); }

}  // namespace kstem
