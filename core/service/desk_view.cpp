#include "core/service/desk_view.h"

#include <algorithm>

#include "core/domain/claim_rate.h"
#include "core/domain/due.h"
#include "core/service/desk_pick_up.h"
#include "core/service/desk_state.h"
#include "core/service/lending.h"
#include "core/service/names.h"
#include "core/service/queries/school_hold.h"

namespace kstem {
namespace {

/// Reads one view; every function fills one part of the page.
class ViewBuilder final {
 public:
  ViewBuilder(Bank& bank, const DeskState& state)
      : m_bank(bank),
        m_rows(bank.rows()),
        m_names(bank),
        m_calendar(bank.calendar()),
        m_policy(bank.policy()),
        m_state(state) {}

  DeskView build() {
    m_view.today = m_bank.today();
    m_view.mode = mode();
    fillDesk();
    fillBorrower();
    fillDraft();
    fillReturn();
    fillLoan();
    fillVisit();
    fillDecision();
    m_view.scansWaiting = static_cast<int>(m_state.waiting.size());
    fillNext();
    m_view.lastOpenDay = m_calendar.previousOpen(m_view.today);
    m_view.finishPrints = m_policy.finishPrints;
    m_view.bookingPrints = m_policy.bookingPrints;
    if (m_state.draft.isEmpty()) m_view.putAway = m_state.putAway;
    m_view.dropBox = m_state.dropBox;
    m_view.paperDay = m_state.paperDay;
    m_view.receiver = m_state.draft.receiver;
    m_view.carrier = m_state.draft.carrier;
    m_view.tracking = m_state.draft.tracking;
    m_view.notes = notesOf(aggOf(m_bank.place().center));
    m_view.last = m_state.last;
    m_view.savedAt = m_state.savedAt;
    return std::move(m_view);
  }

 private:
  DeskMode mode() const {
    if (!m_state.draft.isEmpty()) return DeskMode::Lending;
    if (m_state.check || m_state.lastChecked) return DeskMode::Returning;
    return m_state.shownLoan ? DeskMode::ShowingLoan : DeskMode::Idle;
  }

  void fillDesk();
  void fillBorrower();
  void fillDraft();
  void fillDue();
  void fillReturn();
  void fillLoan();
  void fillVisit();
  void fillDecision();
  void fillNext();

  std::vector<std::string> notesOf(const AggId& about) {
    std::vector<std::string> notes;
    for (const store::NoteRow& note : m_rows.notesOf(about, m_view.today))
      notes.push_back(note.text.value_or(std::string(kNoInformation)));
    return notes;
  }
  ClerkView clerkView(const store::ClerkRow& row) const {
    return {row.id, row.code, row.name.value_or(std::string(kNoInformation))};
  }
  TeacherView teacherView(const store::TeacherRow& row) const {
    return {row.id, row.code, row.name.value_or(std::string(kNoInformation)),
            row.phone.value_or(""), row.subject};
  }
  std::string modelName(const ModelId& id) {
    const store::ModelRow* model = m_names.model(id);
    return model != nullptr ? model->name : std::string();
  }
  std::vector<PartView> draftParts(const store::KitRow& kit, const store::ModelRow& model);
  DraftLineView draftLine(const store::KitRow& kit);
  void priceParts(std::vector<PartView>& parts, const store::KitRow& kit,
                  const store::ModelRow& model);
  std::vector<PartView> returnParts(const PendingCheck& check, const store::ModelRow& model);
  void fillFromLine(ReturnView& view, const store::LineRow& line);
  void fillExtension(LoanView& loan, const std::vector<store::LineRow>& lines);
  LoanLineView loanLine(const store::LineRow& line);

  Bank& m_bank;
  store::Rows m_rows;
  Names m_names;
  const Calendar m_calendar;
  const CenterPolicy m_policy;
  const DeskState& m_state;
  DeskView m_view;
};

PartView partView(const Part& part, int out, int in) {
  return {part.no,         part.name,   static_cast<int>(part.quantity), out, in,
          part.consumable, part.keyPart};
}

void ViewBuilder::fillDesk() {
  const DeskPlace& place = m_bank.place();
  if (const auto center = m_rows.center(place.center)) {
    m_view.centerName = center->name;
    m_view.centerShort = center->shortName;
  }
  m_view.deskLabel = m_view.centerShort + std::to_string(place.digit);
  m_view.practice = m_bank.isPractice();
  for (const store::ClerkRow& row : m_rows.clerks(place.center)) {
    m_view.clerks.push_back(clerkView(row));
    if (row.id == m_state.clerk) m_view.clerk = m_view.clerks.back();
  }
  m_view.counts = {m_rows.lentOn(place.center, m_view.today),
                   m_rows.returnedOn(place.center, m_view.today),
                   m_rows.overdueAt(place.center, m_view.today)};
}

void ViewBuilder::fillBorrower() {
  if (!m_state.draft.school) return;
  const auto school = m_rows.school(*m_state.draft.school);
  if (!school) return;
  BorrowerView borrower{school->id, school->code, school->name, school->district, {}, {}, 0, 0};
  for (const store::TeacherRow& row : m_rows.teachersOf(school->id)) {
    borrower.teachers.push_back(teacherView(row));
    if (row.id == m_state.draft.teacher) borrower.teacher = borrower.teachers.back();
  }
  for (const store::LineRow& line : m_rows.openLinesOf(school->id)) {
    ++borrower.kitsOut;
    if (line.dueDay < m_view.today) ++borrower.overdue;
  }
  const Hold hold = readHold(m_rows, school->id, m_policy, m_view.today);
  if (hold.from && *hold.from <= m_view.today) borrower.heldUntil = hold.until;
  for (const store::ClaimRow& claim : m_rows.claimsOf(school->id))
    borrower.partsOwed += claim.open();
  borrower.notes = notesOf(aggOf(school->id));
  m_view.borrower = std::move(borrower);
}

std::vector<PartView> ViewBuilder::draftParts(const store::KitRow& kit,
                                              const store::ModelRow& model) {
  std::vector<PartView> parts;
  const auto going = partsGoingOut(m_rows, kit, m_state.draft.counts);
  for (std::size_t i = 0; i < going.size() && i < model.parts.size(); ++i) {
    const int out = static_cast<int>(going[i].out);
    parts.push_back(partView(model.parts[i], out, out));
  }
  return parts;
}

DraftLineView ViewBuilder::draftLine(const store::KitRow& kit) {
  DraftLineView line{kit.id, kit.code,         {}, {}, m_names.center(kit.home), 0,
                     0,      LineState::Ready, {}};
  const auto model = m_rows.model(kit.model);
  if (!model) return line;
  line.model = model->name;
  line.setUnit = model->setUnit;
  line.checkText = model->checkText;
  line.boxes = model->boxes;
  line.mayTravel = model->courier;
  line.notes = notesOf(aggOf(kit.id));
  line.parts = draftParts(kit, *model);
  for (const PartView& part : line.parts) {
    line.partsOut += part.out;
    line.partsExpected += part.expected;
  }
  if (line.partsOut < line.partsExpected) line.state = LineState::Short;
  return line;
}

void ViewBuilder::fillDraft() {
  for (const KitId& id : m_state.draft.kits)
    if (const auto kit = m_rows.kit(id)) m_view.draft.push_back(draftLine(*kit));
  if (!m_state.draft.isEmpty()) fillDue();
}

void ViewBuilder::fillDue() {
  const auto due = decideDue(m_calendar, m_policy, m_state.draft.outDay.value_or(m_view.today),
                             {m_state.draft.due, m_state.draft.onClosed});
  if (!due) return;
  m_view.due = DueView{due->day,
                       due->raw,
                       due->day - m_state.draft.outDay.value_or(m_view.today),
                       due->moved,
                       m_calendar.trustOf(due->day),
                       m_state.draft.due.has_value()};
}

std::vector<PartView> ViewBuilder::returnParts(const PendingCheck& check,
                                               const store::ModelRow& model) {
  std::map<std::uint32_t, int> went;
  if (check.checkout)
    for (const store::LinePartRow& part : m_rows.partsOf(*check.checkout)) went[part.no] = part.out;
  const std::map<std::uint32_t, int> in = check.checkout ? went : m_rows.counted(check.kit);
  std::vector<PartView> parts;
  for (const Part& part : model.parts) {
    const auto out = went.try_emplace(part.no, static_cast<int>(part.quantity)).first->second;
    const auto came = in.find(part.no);
    PartView view = partView(part, out, came == in.end() ? out : came->second);
    if (const auto counted = check.counted.find(part.no); counted != check.counted.end()) {
      view.in = counted->second.in;
      view.broken = counted->second.broken;
      view.note = counted->second.note;
    }
    view.ticked = check.ticked.contains(part.no);
    parts.push_back(std::move(view));
  }
  return parts;
}

/// What a school owes for what is missing or broken, by the rates of this center.
void ViewBuilder::priceParts(std::vector<PartView>& parts, const store::KitRow& kit,
                             const store::ModelRow& model) {
  const int rate = claimRate(m_policy, seoulDay(kit.registeredAt), m_view.today);
  for (std::size_t i = 0; i < parts.size() && i < model.parts.size(); ++i) {
    const int missing = parts[i].consumable ? 0 : std::max(0, parts[i].out - parts[i].in);
    parts[i].claimWon =
        static_cast<int>(claimAmount(model.parts[i].unitPrice, missing + parts[i].broken, rate));
  }
}

/// 이 교구의 다음 길: a foreign kit goes home, a short or doubtful one is looked at, others to the
/// shelf.
void ViewBuilder::fillNext() {
  if (!m_view.returning) return;
  const auto kit = m_rows.kit(m_view.returning->kit);
  if (!kit) return;
  const auto lacksKey = [](const PartView& part) {
    return part.keyPart && part.in - part.broken < part.expected;
  };
  const auto& parts = m_view.returning->parts;
  const bool broken = std::any_of(parts.begin(), parts.end(), lacksKey);
  NextWayView next{NextWay::Shelf, kit->shelf, true};
  if (m_view.returning->foreign) next = {NextWay::Home, m_view.returning->homeCenter, true};
  if (m_view.returning->toInspect) next = {NextWay::Inspection, {}, false};
  if (broken || kit->standing == Standing::Repair) next = {NextWay::Repair, {}, false};
  m_view.next = std::move(next);
}

void ViewBuilder::fillFromLine(ReturnView& view, const store::LineRow& line) {
  view.school = m_names.school(line.school);
  view.teacher = m_names.teacher(line.teacher);
  view.loanCode = line.loanCode;
  view.outDay = line.outDay;
  view.due = line.dueDay;
  view.actual = line.actualDay.value_or(m_view.today);
  view.daysLate = std::max(line.lateBefore, daysLate(view.due, view.actual));
  const auto lines = m_rows.linesOfLoan(line.loan);
  view.loanKits = static_cast<int>(lines.size());
  view.place =
      static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const store::LineRow& other) {
        return other.status != LineStatus::Open;
      }));
}

void ViewBuilder::fillReturn() {
  const auto& check = m_state.check ? m_state.check : m_state.lastChecked;
  if (!check) return;
  const auto kit = m_rows.kit(check->kit);
  const auto model = kit ? m_rows.model(kit->model) : std::nullopt;
  if (!kit || !model) return;
  ReturnView view;
  view.kit = kit->id;
  view.code = kit->code;
  view.model = model->name;
  view.homeCenter = m_names.center(kit->home);
  view.foreign = kit->home != m_bank.place().center;
  view.checked = !m_state.check;
  view.parts = returnParts(*check, *model);
  priceParts(view.parts, *kit, *model);
  view.toInspect = check->toInspect;
  view.photos = static_cast<int>(check->photos.size());
  view.boxes = model->boxes;
  view.checkText = model->checkText;
  view.notes = notesOf(aggOf(kit->id));
  if (check->checkout)
    if (const auto line = m_rows.line(*check->checkout)) fillFromLine(view, *line);
  m_view.returning = std::move(view);
}

LoanLineView ViewBuilder::loanLine(const store::LineRow& line) {
  const auto kit = m_rows.kit(line.kit);
  LoanLineView view;
  view.kit = line.kit;
  view.code = kit ? kit->code : Code();
  view.model = kit ? modelName(kit->model) : std::string();
  view.due = line.dueDay;
  view.returned = line.actualDay;
  view.daysLate = daysLate(line.dueDay, line.actualDay.value_or(m_view.today));
  return view;
}

/// What F6 would offer: the longest that needs nobody's leave.
void ViewBuilder::fillExtension(LoanView& loan, const std::vector<store::LineRow>& lines) {
  loan.firstDue = lines.front().firstDue;
  for (const store::LineRow& line : lines) {
    loan.extensions = std::max(loan.extensions, line.extensions);
    if (line.status != LineStatus::Open) continue;
    loan.due = std::max(line.dueDay, loan.extendTo ? loan.due : line.dueDay);
    const Day from = std::max(loan.due, m_view.today);
    loan.extendTo = m_calendar.roll(from + m_policy.extensionDays);
  }
}

void ViewBuilder::fillLoan() {
  if (!m_state.shownLoan) return;
  const auto lines = m_rows.linesOfLoan(*m_state.shownLoan);
  if (lines.empty()) return;
  const store::LineRow& first = lines.front();
  LoanView loan{*m_state.shownLoan,
                first.loanCode,
                m_names.school(first.school),
                m_names.teacher(first.teacher),
                m_names.center(first.center),
                first.outDay,
                first.dueDay,
                {}};
  for (const store::LineRow& line : lines) loan.lines.push_back(loanLine(line));
  fillExtension(loan, lines);
  m_view.loan = std::move(loan);
}

/// What was handled in this visit, then what is still out on the same loan.
void ViewBuilder::fillVisit() {
  for (const VisitEntry& entry : m_state.visit)
    if (const auto kit = m_rows.kit(entry.kit))
      m_view.visit.push_back({kit->code, modelName(kit->model), entry.state, entry.at});
  if (!m_view.loan || m_state.finished) return;
  for (const LoanLineView& line : m_view.loan->lines)
    if (!line.returned)
      m_view.visit.push_back({line.code, line.model, VisitState::Out, std::nullopt});
}

void ViewBuilder::fillDecision() {
  if (!m_state.decision) return;
  const auto kit = m_rows.kit(m_state.decision->kit);
  DecisionView view{m_state.decision->kind,
                    kit ? kit->code : Code(),
                    kit ? modelName(kit->model) : std::string(),
                    {},
                    {}};
  if (kit && kit->checkout)
    if (const auto line = m_rows.line(*kit->checkout)) view.school = m_names.school(line->school);
  for (const KitId& id : m_state.decision->choices)
    if (const auto choice = m_rows.kit(id))
      view.choices.emplace_back(choice->code, modelName(choice->model));
  view.issues = m_state.decision->issues;
  view.needsManager = std::any_of(view.issues.begin(), view.issues.end(),
                                  [](const Issue& issue) { return issue.asks == Asks::Manager; });
  m_view.decision = std::move(view);
}

}  // namespace

DeskView makeDeskView(Bank& bank, const DeskState& state) {
  DeskView view = ViewBuilder(bank, state).build();
  view.pickUp = readPickUp(bank, state);
  view.turns = readTurns(bank, state);
  return view;
}

}  // namespace kstem
