#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/queries/school_hold.h"
#include "core/store/blobs.h"
#include "core/store/journal.h"
#include "core/store/restock_rows.h"

namespace kstem::play {
namespace {

Outcome checkText(const Statement& statement, const std::string& found) {
  return Outcome::check(statement.get<std::string>(0) == found, told({found}, statement.language));
}

/// The newest line of a kit; nothing when it was never lent.
std::optional<store::LineRow> lastLine(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().linesOfKit(subjectOf<KitId>(stage, statement));
  return lines.empty() ? std::nullopt : std::optional(lines.back());
}

int openOf(const std::vector<store::ClaimRow>& claims) {
  int open = 0;
  for (const store::ClaimRow& claim : claims) open += claim.open();
  return open;
}

// ---- approvals, as they stand in the journal ----

struct Approved {
  std::vector<Waiver> waivers;
  std::string reason;
  ClerkId manager;
};

std::string personalText(Stage& stage, const JournalEvent& event, const Personal& index) {
  if (!index || *index >= event.event.commitments.size()) return {};
  for (const Blob& blob : store::Blobs(stage.bank().db()).all())
    if (blob.commitment == event.event.commitments[*index]) return blob.data;
  return {};
}

template <class Fact>
void readApproval(Stage& stage, const JournalEvent& event, std::optional<Approved>& newest) {
  const auto* fact = event.fact ? std::get_if<Fact>(&*event.fact) : nullptr;
  if (fact == nullptr || fact->waivers.empty()) return;
  newest = Approved{fact->waivers, personalText(stage, event, fact->reason),
                    fact->manager.value_or(ClerkId{})};
}

/// Of the newest thing of this kit or reservation that had to be approved and still stands.
std::optional<Approved> approvalOf(Stage& stage, const Statement& statement) {
  const auto about = subjectOf<AggId>(stage, statement);
  const History history(store::Journal(stage.bank().db()).eventsOf(about));
  std::optional<Approved> newest;
  for (const JournalEvent* event : history.live()) {
    readApproval<KitCheckedOut>(stage, *event, newest);
    readApproval<KitDueSet>(stage, *event, newest);
    readApproval<ReservationMade>(stage, *event, newest);
    readApproval<ReservationChanged>(stage, *event, newest);
  }
  return newest;
}

std::string toldApproval(Stage& stage, const std::optional<Approved>& approved, Language language) {
  std::vector<std::string> pieces;
  if (approved) {
    for (const Waiver what : approved->waivers) pieces.emplace_back(keyOf(what));
    pieces.push_back("\"" + approved->reason + "\"");
    if (!approved->manager.isNone()) pieces.push_back(stage.nameOf(aggOf(approved->manager)));
  }
  return told(pieces, language);
}

std::vector<std::string> notesOf(Stage& stage, const Statement& statement) {
  std::vector<std::string> texts;
  for (const store::NoteRow& note :
       stage.rows().notesOf(subjectOf<AggId>(stage, statement), stage.today()))
    texts.push_back(note.text.value_or(""));
  return texts;
}

Calendar calendarOf(Stage& stage, const Statement& statement) {
  return {HolidayTable::builtIn(), stage.rows().exceptions(subjectOf<CenterId>(stage, statement))};
}

}  // namespace

// ---- kits ----

Outcome expectOutDay(Stage& stage, const Statement& statement) {
  const auto line = lastLine(stage, statement);
  return checkDay(statement, line ? std::optional(line->outDay) : std::nullopt);
}

Outcome expectGivenBack(Stage& stage, const Statement& statement) {
  const auto line = lastLine(stage, statement);
  return checkDay(statement, line ? line->actualDay : std::nullopt);
}

Outcome expectShelf(Stage& stage, const Statement& statement) {
  const auto kit = stage.rows().kit(subjectOf<KitId>(stage, statement));
  return checkText(statement, kit ? kit->shelf : std::string());
}

Outcome expectOwedOfKit(Stage& stage, const Statement& statement) {
  return checkNumber(statement, openOf(stage.rows().claimsOf(subjectOf<KitId>(stage, statement))));
}

Outcome expectApproved(Stage& stage, const Statement& statement) {
  const auto approved = approvalOf(stage, statement);
  const auto told = toldApproval(stage, approved, statement.language);
  if (!approved) return Outcome::missed(told);
  const auto what = static_cast<Waiver>(statement.get<int>(0) + 1);
  const auto& waivers = approved->waivers;
  const bool named = std::count(waivers.begin(), waivers.end(), what) > 0;
  const bool reasoned = approved->reason == textOr(statement, 1, approved->reason);
  const bool allowed =
      !statement.has(2) || approved->manager == idOf<ClerkId>(stage, statement.name(2));
  return Outcome::check(named && reasoned && allowed, told);
}

Outcome expectNotApproved(Stage& stage, const Statement& statement) {
  const auto approved = approvalOf(stage, statement);
  return Outcome::check(!approved, toldApproval(stage, approved, statement.language));
}

// ---- loans ----

Outcome expectExtensions(Stage& stage, const Statement& statement) {
  int most = 0;
  for (const store::LineRow& line : stage.rows().linesOfLoan(subjectOf<GroupId>(stage, statement)))
    most = std::max(most, line.extensions);
  return checkNumber(statement, most);
}

Outcome expectFirstDue(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().linesOfLoan(subjectOf<GroupId>(stage, statement));
  return checkDay(statement, lines.empty() ? std::nullopt : std::optional(lines.front().firstDue));
}

Outcome expectLoanReceiver(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().linesOfLoan(subjectOf<GroupId>(stage, statement));
  if (lines.empty()) return Outcome::missed(told({}, statement.language));
  const std::string receiver = lines.front().receiver.value_or("");
  const std::string carrier = lines.front().carrier.value_or("");
  const std::string tracking = lines.front().tracking.value_or("");
  const bool holds = receiver == statement.get<std::string>(0) &&
                     carrier == textOr(statement, 1, carrier) &&
                     tracking == textOr(statement, 2, tracking);
  return Outcome::check(holds, told({receiver, carrier, tracking}, statement.language));
}

Outcome expectCalls(Stage& stage, const Statement& statement) {
  const auto calls = stage.rows().callsOf(subjectOf<GroupId>(stage, statement));
  return checkNumber(statement, static_cast<int>(calls.size()));
}

// ---- schools ----

Outcome expectOwedOfSchool(Stage& stage, const Statement& statement) {
  return checkNumber(statement,
                     openOf(stage.rows().claimsOf(subjectOf<SchoolId>(stage, statement))));
}

Outcome expectHeld(Stage& stage, const Statement& statement) {
  store::Rows rows = stage.rows();
  const auto school = subjectOf<SchoolId>(stage, statement);
  return checkDay(statement, readHold(rows, school, stage.bank().policy(), stage.today()).until);
}

Outcome expectNotHeld(Stage& stage, const Statement& statement) {
  store::Rows rows = stage.rows();
  const auto school = subjectOf<SchoolId>(stage, statement);
  const Hold hold = readHold(rows, school, stage.bank().policy(), stage.today());
  return Outcome::check(!hold.isHeld(stage.today()),
                        hold.until ? hold.until->iso() : toldNumber(hold.overdueNow));
}

Outcome expectMergedInto(Stage& stage, const Statement& statement) {
  const SchoolId found = stage.rows().standsFor(subjectOf<SchoolId>(stage, statement));
  return Outcome::check(found == idOf<SchoolId>(stage, statement.name(0)),
                        stage.nameOf(aggOf(found)));
}

Outcome expectSchoolName(Stage& stage, const Statement& statement) {
  const auto school = stage.rows().school(subjectOf<SchoolId>(stage, statement));
  return checkText(statement, school ? school->name : std::string());
}

// ---- centers, notes ----

Outcome expectClosed(Stage& stage, const Statement& statement) {
  const auto closed = calendarOf(stage, statement).whyClosed(statement.get<Day>(0));
  if (!closed) return Outcome::missed(std::string(Word{"여는날", "open"}.in(statement.language)));
  return Outcome::check(closed->name == textOr(statement, 1, closed->name), closed->name);
}

Outcome expectOpen(Stage& stage, const Statement& statement) {
  return Outcome::check(calendarOf(stage, statement).isOpen(statement.get<Day>(0)),
                        std::string(Word{"쉬는날", "closed"}.in(statement.language)));
}

namespace {

/// What the restock list says of a part; of one that is not listed nothing is short.
store::RestockRow restockOf(Stage& stage, const Statement& statement) {
  store::RestockRows rows(stage.bank().db(), stage.bank().place().center);
  for (const store::RestockRow& row : rows.read(0, rows.count()))
    if (row.model == subjectOf<ModelId>(stage, statement) &&
        row.partName == statement.get<std::string>(0))
      return row;
  return {};
}

}  // namespace

Outcome expectRestock(Stage& stage, const Statement& statement) {
  const int kits = restockOf(stage, statement).kits;
  return Outcome::check(kits == statement.get<int>(1), toldNumber(kits));
}

Outcome expectOnceRestocked(Stage& stage, const Statement& statement) {
  const int waiting = restockOf(stage, statement).waiting;
  return Outcome::check(waiting == statement.get<int>(1), toldNumber(waiting));
}

Outcome expectInspectionDue(Stage& stage, const Statement& statement) {
  constexpr int kNone = 2;
  const auto kit = stage.rows().kit(subjectOf<KitId>(stage, statement));
  const auto model = kit ? stage.rows().model(kit->model) : std::nullopt;
  if (!model) return Outcome::missed({});
  const auto cause = inspectionDue(model->inspection, kit->sinceInspection, stage.today());
  const int found = cause ? static_cast<int>(*cause) : kNone;
  return Outcome::check(found == statement.get<int>(0),
                        toldWord(kInspectionWords, found, statement.language));
}

Outcome expectNote(Stage& stage, const Statement& statement) {
  const auto notes = notesOf(stage, statement);
  return Outcome::check(std::count(notes.begin(), notes.end(), statement.get<std::string>(0)) > 0,
                        told(notes, statement.language));
}

Outcome expectNoNote(Stage& stage, const Statement& statement) {
  const auto notes = notesOf(stage, statement);
  return Outcome::check(notes.empty(), told(notes, statement.language));
}

}  // namespace kstem::play
