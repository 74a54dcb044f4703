#include <algorithm>

#include "core/domain/closure_names.h"
#include "core/play/handlers.h"
#include "core/play/telling.h"
#include "core/service/search.h"

namespace kstem::play {
namespace {

/// Whether `text` (a code, or what was read) is what the argument speaks of.
bool isAbout(Stage& stage, const Argument& argument, const std::string& text) {
  if (const auto* literal = std::get_if<Literal>(&argument)) return literal->text == text;
  const auto known = stage.find(std::get<Names>(argument).all.front());
  return known && known->code.digits() == text;
}

bool isNews(Stage& stage, const Statement& statement, const News& news) {
  if (statement.has(0) && static_cast<int>(news.notice) != statement.get<int>(0)) return false;
  return !statement.has(1) || isAbout(stage, statement.arguments[1], news.subject);
}

bool hasNews(Stage& stage, const Statement& statement) {
  const auto& news = stage.reply().news;
  return std::any_of(news.begin(), news.end(),
                     [&](const News& one) { return isNews(stage, statement, one); });
}

template <class Rows>
std::vector<std::string> namesOf(const Stage& stage, const Rows& rows) {
  std::vector<std::string> names;
  for (const auto& row : rows) names.push_back(stage.nameOf(row.code.digits()));
  return names;
}

/// The code that the page shows somewhere is that of the named thing.
Outcome checkCode(Stage& stage, const Statement& statement, const std::optional<Code>& shown) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  return Outcome::check(shown == known->code,
                        shown ? stage.nameOf(shown->digits()) : told({}, statement.language));
}

std::optional<Code> borrowerCode(Stage& stage) {
  const auto& borrower = stage.view().borrower;
  return borrower ? std::optional(borrower->schoolCode) : std::nullopt;
}

std::optional<Code> teacherCode(Stage& stage) {
  const auto& borrower = stage.view().borrower;
  return borrower && borrower->teacher ? std::optional(borrower->teacher->code) : std::nullopt;
}

/// Nothing is expected there.
Outcome checkNone(Stage& stage, const std::optional<Code>& shown) {
  return Outcome::check(!shown, shown ? stage.nameOf(shown->digits()) : std::string());
}

std::string toldVisit(const Stage& stage, const DeskView& view, Language language) {
  std::vector<std::string> pieces;
  for (const VisitRow& row : view.visit)
    pieces.push_back(stage.nameOf(row.code.digits()) + " " +
                     toldWord(kVisitWords, row.state, language));
  return told(pieces, language);
}

int lastDecision() { return static_cast<int>(kDecisionWords.size()) - 1; }

}  // namespace

Outcome expectNews(Stage& stage, const Statement& statement) {
  return Outcome::check(hasNews(stage, statement), toldReply(stage, statement.language));
}

Outcome expectNoNews(Stage& stage, const Statement& statement) {
  return Outcome::check(!hasNews(stage, statement), toldReply(stage, statement.language));
}

Outcome expectRefused(Stage& stage, const Statement& statement) {
  const auto& failed = stage.reply().failed;
  return Outcome::check(failed && static_cast<int>(failed->code) == statement.get<int>(0),
                        toldReply(stage, statement.language));
}

Outcome expectNotRefused(Stage& stage, const Statement& statement) {
  return Outcome::check(!stage.reply().failed, toldReply(stage, statement.language));
}

Outcome expectTone(Stage& stage, const Statement& statement) {
  const auto& news = stage.reply().news;
  if (news.empty()) return Outcome::missed(told({}, statement.language));
  const Tone tone = toneOf(news.back().notice);
  return Outcome::check(static_cast<int>(tone) == statement.get<int>(0),
                        toldWord(kToneWords, tone, statement.language) + " (" +
                            toldReply(stage, statement.language) + ")");
}

Outcome expectPage(Stage& stage, const Statement& statement) {
  const DeskMode mode = stage.view().mode;
  return Outcome::check(static_cast<int>(mode) == statement.get<int>(0),
                        toldWord(kModeWords, mode, statement.language));
}

Outcome expectBorrower(Stage& stage, const Statement& statement) {
  return checkCode(stage, statement, borrowerCode(stage));
}

Outcome expectNoBorrower(Stage& stage, const Statement& /*statement*/) {
  return checkNone(stage, borrowerCode(stage));
}

Outcome expectTeacher(Stage& stage, const Statement& statement) {
  return checkCode(stage, statement, teacherCode(stage));
}

Outcome expectNoTeacher(Stage& stage, const Statement& /*statement*/) {
  return checkNone(stage, teacherCode(stage));
}

Outcome expectClerk(Stage& stage, const Statement& statement) {
  const auto& clerk = stage.view().clerk;
  return checkCode(stage, statement, clerk ? std::optional(clerk->code) : std::nullopt);
}

Outcome expectDraft(Stage& stage, const Statement& statement) {
  const auto& expected = statement.get<Names>(0).all;
  std::vector<std::string> codes;
  for (const std::string& name : expected)
    if (const auto known = stage.find(name)) codes.push_back(known->code.digits());
  const auto& draft = stage.view().draft;
  const bool same = std::equal(codes.begin(), codes.end(), draft.begin(), draft.end(),
                               [](const std::string& digits, const DraftLineView& line) {
                                 return digits == line.code.digits();
                               });
  return Outcome::check(same && codes.size() == expected.size(),
                        told(namesOf(stage, draft), statement.language));
}

Outcome expectNoDraft(Stage& stage, const Statement& statement) {
  const auto& draft = stage.view().draft;
  return Outcome::check(draft.empty(), told(namesOf(stage, draft), statement.language));
}

Outcome expectShort(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.name(0));
  std::vector<std::string> lacking;
  for (const DraftLineView& line : stage.view().draft)
    if (line.state == LineState::Short) lacking.push_back(line.code.digits());
  const bool holds = known && std::count(lacking.begin(), lacking.end(), known->code.digits()) > 0;
  for (std::string& digits : lacking) digits = stage.nameOf(digits);
  return Outcome::check(holds, told(lacking, statement.language));
}

Outcome expectDraftDue(Stage& stage, const Statement& statement) {
  const auto& due = stage.view().due;
  if (!due) return Outcome::missed(told({}, statement.language));
  const std::string because = closureText(due->moved);
  const auto* reason = statement.find<std::string>(1);
  return Outcome::check(
      due->day == statement.get<Day>(0) && (reason == nullptr || because == *reason),
      due->day.iso() + (because.empty() ? "" : " \"" + because + "\""));
}

Outcome expectTrust(Stage& stage, const Statement& statement) {
  const auto& due = stage.view().due;
  if (!due) return Outcome::missed(told({}, statement.language));
  return Outcome::check(static_cast<int>(due->trust) == statement.get<int>(0),
                        toldWord(kTrustWords, due->trust, statement.language));
}

Outcome expectChecking(Stage& stage, const Statement& statement) {
  const auto& checking = stage.view().returning;
  return checkCode(stage, statement,
                   checking && !checking->checked ? std::optional(checking->code) : std::nullopt);
}

Outcome expectLoanShown(Stage& stage, const Statement& statement) {
  const auto& loan = stage.view().loan;
  return checkCode(stage, statement, loan ? std::optional(loan->code) : std::nullopt);
}

Outcome expectVisit(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  const auto& visit = stage.view().visit;
  const bool holds = std::any_of(visit.begin(), visit.end(), [&](const VisitRow& row) {
    return row.code == known->code && static_cast<int>(row.state) == statement.get<int>(1);
  });
  return Outcome::check(holds, toldVisit(stage, stage.view(), statement.language));
}

Outcome expectNoVisit(Stage& stage, const Statement& statement) {
  return Outcome::check(stage.view().visit.empty(),
                        toldVisit(stage, stage.view(), statement.language));
}

Outcome expectDecision(Stage& stage, const Statement& statement) {
  const auto& decision = stage.view().decision;
  const int kind = decision ? static_cast<int>(decision->kind) : lastDecision();
  const auto known = statement.has(1) ? stage.find(statement.name(1)) : std::nullopt;
  const bool about = !statement.has(1) || (known && decision && decision->kit == known->code);
  std::string found(kDecisionWords[static_cast<std::size_t>(kind)].in(statement.language));
  if (decision) found += " " + stage.nameOf(decision->kit.digits());
  return Outcome::check(kind == statement.get<int>(0) && about, std::move(found));
}

Outcome expectWaiting(Stage& stage, const Statement& statement) {
  const int waiting = stage.view().scansWaiting;
  return Outcome::check(waiting == statement.get<int>(0), toldNumber(waiting));
}

Outcome expectCounts(Stage& stage, const Statement& statement) {
  const DayCounts& counts = stage.view().counts;
  const bool holds = counts.lent == statement.get<int>(0) &&
                     counts.returned == statement.get<int>(1) &&
                     counts.overdue == statement.get<int>(2);
  return Outcome::check(holds, toldNumber(counts.lent) + " " + toldNumber(counts.returned) + " " +
                                   toldNumber(counts.overdue));
}

Outcome expectSlip(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  const auto& print = stage.reply().print;
  return Outcome::check(print && aggOf(*print) == known->id,
                        print ? stage.nameOf(aggOf(*print)) : told({}, statement.language));
}

Outcome expectNoSlip(Stage& stage, const Statement& /*statement*/) {
  const auto& print = stage.reply().print;
  return Outcome::check(!print, print ? stage.nameOf(aggOf(*print)) : std::string());
}

Outcome expectFound(Stage& stage, const Statement& statement) {
  SearchIndex index;
  index.load(stage.bank());
  const auto hits = index.find(stage.bank(), statement.get<std::string>(0));
  std::vector<std::string> names;
  for (const Hit& hit : hits) names.push_back(stage.nameOf(hit.id));
  const auto* wanted = statement.find<Names>(1);
  const bool holds =
      wanted != nullptr && std::count(names.begin(), names.end(), wanted->all.front()) > 0;
  return Outcome::check(holds, told(names, statement.language));
}

}  // namespace kstem::play
