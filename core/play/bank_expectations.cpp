#include <algorithm>

#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/queries/kit_page.h"
#include "core/service/queries/school_hold.h"
#include "core/service/verify.h"

namespace kstem::play {
namespace {

std::optional<store::KitRow> kitOf(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.subject);
  return known ? stage.rows().kit(fromAgg<KitId>(known->id)) : std::nullopt;
}

/// The open line of a kit, or the last one it had.
std::optional<store::LineRow> lineOf(Stage& stage, const store::KitRow& kit) {
  if (kit.checkout) return stage.rows().line(*kit.checkout);
  const auto lines = stage.rows().linesOfKit(kit.id);
  return lines.empty() ? std::nullopt : std::optional(lines.back());
}

Outcome checkId(Stage& stage, const Statement& statement, const AggId& found) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  return Outcome::check(known->id == found, stage.nameOf(found));
}

/// How many of one part are in the box: as last counted, else a full kit's.
std::optional<int> countOf(Stage& stage, const store::KitRow& kit, const std::string& name) {
  const auto model = stage.rows().model(kit.model);
  if (!model) return std::nullopt;
  const auto counted = stage.rows().counted(kit.id);
  for (const Part& part : model->parts)
    if (part.name == name) {
      const auto at = counted.find(part.no);
      return at == counted.end() ? static_cast<int>(part.quantity) : at->second;
    }
  return std::nullopt;
}

}  // namespace

Outcome expectStanding(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  return Outcome::check(static_cast<int>(kit->standing) == statement.get<int>(0),
                        toldWord(kStandingWords, kit->standing, statement.language));
}

Outcome expectPlace(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  return checkId(stage, statement, aggOf(kit->place));
}

Outcome expectKitBorrower(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  const auto line = kit->checkout ? stage.rows().line(*kit->checkout) : std::nullopt;
  if (!line) return Outcome::missed(told({}, statement.language));
  return checkId(stage, statement, aggOf(line->school));
}

Outcome expectDue(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  const auto line = lineOf(stage, *kit);
  if (!line) return Outcome::missed(told({}, statement.language));
  return Outcome::check(line->dueDay == statement.get<Day>(0), line->dueDay.iso());
}

Outcome expectLate(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  const auto line = lineOf(stage, *kit);
  if (!line) return Outcome::missed(told({}, statement.language));
  return checkNumber(statement, latenessOf(heldLineOf(*line), stage.today()));
}

Outcome expectPart(Stage& stage, const Statement& statement) {
  const auto kit = kitOf(stage, statement);
  if (!kit) return unknownThing(statement.subject);
  const auto count = countOf(stage, *kit, statement.get<std::string>(0));
  if (!count) return unknownThing(statement.get<std::string>(0));
  return checkNumber(statement, *count, 1);
}

Outcome expectLines(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().linesOfKit(subjectOf<KitId>(stage, statement));
  return checkNumber(statement, static_cast<int>(lines.size()));
}

Outcome expectPhotosHere(Stage& stage, const Statement& statement) {
  const auto page = readKitPage(stage.bank(), subjectOf<KitId>(stage, statement));
  if (!page) return unknownThing(statement.subject);
  const auto here = std::count_if(
      page->photos.begin(), page->photos.end(),
      [&](const KitPhoto& photo) { return readKitPhoto(stage.bank(), photo.id).has_value(); });
  return checkNumber(statement, static_cast<int>(here));
}

Outcome expectAttention(Stage& stage, const Statement& statement) {
  const auto found = stage.rows().attentionOf(subjectOf<AggId>(stage, statement));
  const std::string wanted(
      attentionWords()[static_cast<std::size_t>(statement.get<int>(0))].in(statement.language));
  return Outcome::check(std::count(found.begin(), found.end(), wanted) > 0,
                        told(found, statement.language));
}

Outcome expectNoAttention(Stage& stage, const Statement& statement) {
  const auto found = stage.rows().attentionOf(subjectOf<AggId>(stage, statement));
  return Outcome::check(found.empty(), told(found, statement.language));
}

Outcome expectCode(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.subject);
  const auto* digits = statement.find<Literal>(0);
  if (!known || digits == nullptr) return unknownThing(statement.subject);
  return Outcome::check(known->code.digits() == digits->text, known->code.digits());
}

Outcome expectSchoolHas(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().openLinesOf(subjectOf<SchoolId>(stage, statement));
  return checkNumber(statement, static_cast<int>(lines.size()));
}

Outcome expectSchoolOverdue(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().openLinesOf(subjectOf<SchoolId>(stage, statement));
  const auto late = std::count_if(lines.begin(), lines.end(), [&](const store::LineRow& line) {
    return line.dueDay < stage.today();
  });
  return checkNumber(statement, static_cast<int>(late));
}

Outcome expectTeacherSchool(Stage& stage, const Statement& statement) {
  const auto teacher = stage.rows().teacher(subjectOf<TeacherId>(stage, statement));
  if (!teacher) return Outcome::missed(told({}, statement.language));
  return checkId(stage, statement, aggOf(stage.rows().standsFor(teacher->school)));
}

Outcome expectTeacherAbout(Stage& stage, const Statement& statement) {
  const auto teacher = stage.rows().teacher(subjectOf<TeacherId>(stage, statement));
  if (!teacher) return Outcome::missed(told({}, statement.language));
  std::string found = teacher->subject;
  switch (static_cast<TeacherField>(statement.get<int>(0) + 1)) {
    case TeacherField::Name: found = teacher->name.value_or(""); break;
    case TeacherField::Phone: found = teacher->phone.value_or(""); break;
    case TeacherField::Email: found = teacher->email.value_or(""); break;
    case TeacherField::Subject:
    case TeacherField::School: break;
  }
  return Outcome::check(found == statement.get<std::string>(1), told({found}, statement.language));
}

Outcome expectKitsOut(Stage& stage, const Statement& statement) {
  const auto lines = stage.rows().linesOfLoan(subjectOf<GroupId>(stage, statement));
  const auto out = std::count_if(lines.begin(), lines.end(), [](const store::LineRow& line) {
    return line.status == LineStatus::Open;
  });
  return checkNumber(statement, static_cast<int>(out));
}

Outcome expectPrinted(Stage& stage, const Statement& statement) {
  return checkNumber(statement,
                     stage.rows().copies(subjectOf<GroupId>(stage, statement), Form::LoanSlip));
}

Outcome expectSound(Stage& stage, const Statement& /*statement*/) {
  const auto report = verifyBank(stage.bank());
  return report ? Outcome::done() : Outcome::missed(report.error().detail);
}

Outcome expectUnchanged(Stage& stage, const Statement& statement) {
  return Outcome::check(stage.place().wroteNothing(), toldReply(stage, statement.language));
}

}  // namespace kstem::play
