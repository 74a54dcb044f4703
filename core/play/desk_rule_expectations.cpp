#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"

namespace kstem::play {
namespace {

const std::vector<Issue>& issuesShown(Stage& stage) {
  static const std::vector<Issue> kNone;
  const auto& decision = stage.view().decision;
  return decision ? decision->issues : kNone;
}

std::string toldIssues(Stage& stage, Language language) {
  std::vector<std::string> pieces;
  for (const Issue& issue : issuesShown(stage)) {
    pieces.emplace_back(keyOf(issue.what));
    if (issue.subject != Code()) pieces.push_back(stage.nameOf(issue.subject.digits()));
    if (!issue.extra.empty()) pieces.push_back("\"" + issue.extra + "\"");
  }
  return told(pieces, language);
}

/// About a kit by its name, or about a number or a day as it is written.
bool isAbout(Stage& stage, const Issue& issue, const Argument& argument) {
  if (const auto* literal = std::get_if<Literal>(&argument)) return literal->text == issue.extra;
  const auto known = stage.find(std::get<Names>(argument).all.front());
  return known && known->code == issue.subject;
}

Outcome checkNoDay(const std::optional<Day>& shown) {
  return Outcome::check(!shown, shown ? shown->iso() : std::string());
}

const PartView* partReturning(Stage& stage, const std::string& name) {
  const auto& checking = stage.view().returning;
  return checking ? partNamed(checking->parts, name) : nullptr;
}

/// The question that stands with a kit of the page; nothing when the kit is not there.
std::optional<std::string> checkTextOf(Stage& stage, const KitId& kit) {
  for (const DraftLineView& line : stage.view().draft)
    if (line.kit == kit) return line.checkText;
  const auto& checking = stage.view().returning;
  return checking && checking->kit == kit ? std::optional(checking->checkText) : std::nullopt;
}

void append(std::vector<std::string>& all, const std::vector<std::string>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

std::vector<std::string> notesShown(const DeskView& view) {
  std::vector<std::string> notes = view.notes;
  if (view.borrower) append(notes, view.borrower->notes);
  for (const DraftLineView& line : view.draft) append(notes, line.notes);
  if (view.returning) append(notes, view.returning->notes);
  return notes;
}

}  // namespace

// ---- papers ----

/// The receipt of the last action is of the returns of exactly these kits.
Outcome expectReceipt(Stage& stage, const Statement& statement) {
  std::vector<GroupId> wanted;
  for (const std::string& name : statement.get<Names>(0).all) {
    const auto lines = stage.rows().linesOfKit(idOf<KitId>(stage, name));
    if (lines.empty() || !lines.back().returned) return Outcome::missed(name);
    wanted.push_back(lines.back().returnGroup);
  }
  const auto& printed = stage.reply().receipts;
  return Outcome::check(
      std::is_permutation(wanted.begin(), wanted.end(), printed.begin(), printed.end()),
      toldNumber(static_cast<int>(printed.size())));
}

Outcome expectNoReceipt(Stage& stage, const Statement& /*statement*/) {
  const auto& printed = stage.reply().receipts;
  return Outcome::check(printed.empty(), toldNumber(static_cast<int>(printed.size())));
}

// ---- what is to be approved ----

Outcome expectToDecide(Stage& stage, const Statement& statement) {
  const auto& issues = issuesShown(stage);
  const bool holds = std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) {
    return static_cast<int>(issue.what) == statement.get<int>(0) + 1 &&
           (!statement.has(1) || isAbout(stage, issue, statement.arguments[1]));
  });
  return Outcome::check(holds, toldIssues(stage, statement.language));
}

Outcome expectDecisions(Stage& stage, const Statement& statement) {
  const auto count = static_cast<int>(issuesShown(stage).size());
  return Outcome::check(count == statement.get<int>(0), toldIssues(stage, statement.language));
}

Outcome expectApprover(Stage& stage, const Statement& statement) {
  const auto& decision = stage.view().decision;
  if (!decision || decision->kind != DecisionKind::Approve)
    return Outcome::missed(told({}, statement.language));
  const Asks asks = decision->needsManager ? Asks::Manager : Asks::Reason;
  return Outcome::check(static_cast<int>(asks) == statement.get<int>(0),
                        toldWord(kAsksWords, asks, statement.language));
}

// ---- the draft ----

Outcome expectGoingOut(Stage& stage, const Statement& statement) {
  const auto kit = idOf<KitId>(stage, statement.name(0));
  for (const DraftLineView& line : stage.view().draft)
    if (line.kit == kit)
      if (const PartView* part = partNamed(line.parts, statement.get<std::string>(1)))
        return Outcome::check(part->out == statement.get<int>(2), toldNumber(part->out));
  return Outcome::missed(told({}, statement.language));
}

Outcome expectCheckText(Stage& stage, const Statement& statement) {
  const auto shown = checkTextOf(stage, idOf<KitId>(stage, statement.name(0)));
  return Outcome::check(shown == statement.get<std::string>(1),
                        shown ? *shown : told({}, statement.language));
}

Outcome expectReceiver(Stage& stage, const Statement& statement) {
  const DeskView& view = stage.view();
  const bool holds = view.receiver == statement.get<std::string>(0) &&
                     view.carrier == textOr(statement, 1, view.carrier) &&
                     view.tracking == textOr(statement, 2, view.tracking);
  return Outcome::check(holds,
                        told({view.receiver, view.carrier, view.tracking}, statement.language));
}

Outcome expectPaperDay(Stage& stage, const Statement& statement) {
  return checkDay(statement, stage.view().paperDay);
}

Outcome expectNoPaperDay(Stage& stage, const Statement& /*statement*/) {
  return checkNoDay(stage.view().paperDay);
}

// ---- a loan, a return ----

Outcome expectDropBoxDay(Stage& stage, const Statement& statement) {
  return checkDay(statement, stage.view().dropBox);
}

Outcome expectNoDropBox(Stage& stage, const Statement& /*statement*/) {
  return checkNoDay(stage.view().dropBox);
}

Outcome expectExtensionOffered(Stage& stage, const Statement& statement) {
  const auto& loan = stage.view().loan;
  return checkDay(statement, loan ? loan->extendTo : std::nullopt);
}

Outcome expectNextWay(Stage& stage, const Statement& statement) {
  const auto& next = stage.view().next;
  if (!next) return Outcome::missed(told({}, statement.language));
  return Outcome::check(static_cast<int>(next->way) == statement.get<int>(0),
                        toldWord(kWayWords, next->way, statement.language));
}

Outcome expectClaim(Stage& stage, const Statement& statement) {
  const PartView* const part = partReturning(stage, statement.get<std::string>(0));
  if (part == nullptr) return Outcome::missed(told({}, statement.language));
  return Outcome::check(part->claimWon == statement.get<int>(1), toldNumber(part->claimWon));
}

Outcome expectTicked(Stage& stage, const Statement& statement) {
  const PartView* const part = partReturning(stage, statement.get<std::string>(0));
  return Outcome::check(part != nullptr && part->ticked, told({}, statement.language));
}

Outcome expectPhotos(Stage& stage, const Statement& statement) {
  const auto& checking = stage.view().returning;
  const int photos = checking ? checking->photos : 0;
  return Outcome::check(photos == statement.get<int>(0), toldNumber(photos));
}

Outcome expectNoteShown(Stage& stage, const Statement& statement) {
  const auto notes = notesShown(stage.view());
  return Outcome::check(std::count(notes.begin(), notes.end(), statement.get<std::string>(0)) > 0,
                        told(notes, statement.language));
}

}  // namespace kstem::play
