#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/queries/closure_preview.h"
#include "core/store/today_rows.h"

namespace kstem::play {
namespace {

/// The number of a part within the model of a kit; nothing when it has no part of that name.
std::optional<std::uint32_t> partNo(Stage& stage, const KitId& id, const std::string& name) {
  const auto kit = stage.rows().kit(id);
  const auto model = kit ? stage.rows().model(kit->model) : std::nullopt;
  const Part* const part = model ? partNamed(model->parts, name) : nullptr;
  return part != nullptr ? std::optional(part->no) : std::nullopt;
}

/// The count that a settlement is about: the oldest that still owes this part, else the newest.
EventId claimed(Stage& stage, const KitId& kit, std::uint32_t no) {
  EventId checked;
  for (const store::ClaimRow& claim : stage.rows().claimsOf(kit)) {
    if (claim.no != no) continue;
    checked = claim.checked;
    if (claim.open() > 0) break;
  }
  return checked;
}

std::optional<AggId> notedThing(Stage& stage, const Statement& statement) {
  const auto* names = statement.find<Names>(0);
  const auto known = names != nullptr ? stage.find(names->all.front()) : std::nullopt;
  return known ? std::optional(known->id) : std::nullopt;
}

}  // namespace

// ---- kits ----

Outcome doRetire(Stage& stage, const Statement& statement) {
  return performed(stage, RetireKit{idOf<KitId>(stage, statement.name(0)), {}});
}

Outcome doReportLost(Stage& stage, const Statement& statement) {
  return performed(stage, ReportLost{idOf<KitId>(stage, statement.name(0))});
}

Outcome doTakeBack(Stage& stage, const Statement& statement) {
  const Day day = dayAt(statement, 1).value_or(stage.view().lastOpenDay);
  return performed(stage, TakeBack{idOf<KitId>(stage, statement.name(0)), day});
}

Outcome doSettle(Stage& stage, const Statement& statement) {
  const auto kit = idOf<KitId>(stage, statement.name(0));
  const auto no = partNo(stage, kit, statement.get<std::string>(1));
  if (!no) return unknownThing(statement.get<std::string>(1));
  SettlePart intent{kit, claimed(stage, kit, *no), *no, statement.get<int>(2),
                    static_cast<Settlement>(statement.get<int>(3))};
  if (statement.has(4)) intent.won = statement.get<int>(4);
  return performed(stage, intent);
}

Outcome doRecount(Stage& stage, const Statement& statement) {
  const auto kit = idOf<KitId>(stage, statement.name(0));
  const auto no = partNo(stage, kit, statement.get<std::string>(1));
  if (!no) return unknownThing(statement.get<std::string>(1));
  return performed(stage, CheckIn{kit, {{*no, statement.get<int>(2)}}});
}

Outcome doPutIn(Stage& stage, const Statement& statement) {
  const auto id = idOf<ModelId>(stage, statement.name(0));
  const auto model = stage.rows().model(id);
  const std::string& name = statement.get<std::string>(1);
  const Part* const part = model ? partNamed(model->parts, name) : nullptr;
  if (part == nullptr) return unknownThing(name);
  return performed(stage, PutInParts{id, part->no, statement.get<int>(2)});
}

Outcome doCondition(Stage& stage, const Statement& statement) {
  return performed(
      stage, SetCondition{idOf<KitId>(stage, statement.name(0)),
                          static_cast<Condition>(statement.get<int>(1)), textOr(statement, 2)});
}

Outcome doShelf(Stage& stage, const Statement& statement) {
  return performed(stage,
                   SetShelf{idOf<KitId>(stage, statement.name(0)), statement.get<std::string>(1)});
}

/// The newest item of that kind about the kit.
Outcome doSettleAttention(Stage& stage, const Statement& statement) {
  const AggId about = aggOf(idOf<KitId>(stage, statement.name(0)));
  const Word kind = attentionWords()[static_cast<std::size_t>(statement.get<int>(1))];
  store::TodayRows rows(stage.bank().db(), stage.bank().place().center);
  SettleAttention intent{about, {}, {}};
  for (const store::AttentionRow& row : rows.attention(0, 0, rows.countAttention(0)))
    if (row.agg == about && kind.is(row.kind) && intent.event == EventId{})
      intent.event = row.event, intent.other = row.other;
  return performed(stage, intent);
}

// ---- notes ----

Outcome doNote(Stage& stage, const Statement& statement) {
  const auto about = notedThing(stage, statement);
  if (!about) return unknownThing(statement.source);
  return performed(stage, AddNote{*about, statement.get<std::string>(1), dayAt(statement, 2)});
}

Outcome doEndNote(Stage& stage, const Statement& statement) {
  const auto about = notedThing(stage, statement);
  if (!about) return unknownThing(statement.source);
  EventId meant;
  for (const store::NoteRow& note : stage.rows().notesOf(*about, stage.today()))
    if (note.text == statement.get<std::string>(1)) meant = note.id;
  return performed(stage, EndNote{*about, meant});
}

// ---- schools and teachers ----

Outcome doMerge(Stage& stage, const Statement& statement) {
  return performed(stage, MergeSchools{idOf<SchoolId>(stage, statement.name(0)),
                                       idOf<SchoolId>(stage, statement.name(1))});
}

Outcome doSchoolName(Stage& stage, const Statement& statement) {
  return performed(stage, SetSchoolField{idOf<SchoolId>(stage, statement.name(0)),
                                         SchoolField::Name, statement.get<std::string>(1)});
}

Outcome doChangeTeacher(Stage& stage, const Statement& statement) {
  ChangeTeacher intent{idOf<TeacherId>(stage, statement.name(0)), {}};
  for (std::size_t i = 1; statement.has(i) && statement.has(i + 1); i += 2)
    intent.fields.push_back(
        {static_cast<TeacherField>(statement.get<int>(i) + 1), statement.get<std::string>(i + 1)});
  return performed(stage, intent);
}

Outcome doLiftHold(Stage& stage, const Statement& statement) {
  return performed(stage,
                   LiftHold{idOf<SchoolId>(stage, statement.name(0)), statement.get<std::string>(1),
                            idOf<ClerkId>(stage, statement.name(2))});
}

Outcome doMoveTeacher(Stage& stage, const Statement& statement) {
  return performed(stage, MoveTeacher{idOf<TeacherId>(stage, statement.name(0)),
                                      idOf<SchoolId>(stage, statement.name(1))});
}

Outcome doOpenPhone(Stage& stage, const Statement& statement) {
  return performed(stage, OpenPhone{idOf<TeacherId>(stage, statement.name(0))});
}

Outcome doCall(Stage& stage, const Statement& statement) {
  return performed(
      stage, LogCall{idOf<GroupId>(stage, statement.name(0)),
                     static_cast<CallResult>(statement.get<int>(1) + 1), dayAt(statement, 2)});
}

// ---- the calendar ----

/// A clerk who agrees to every move that is proposed, or to none.
Outcome doDeclareClosure(Stage& stage, const Statement& statement) {
  ClosedDays days{{}, statement.get<Day>(1), statement.get<Day>(2)};
  if (statement.find<Names>(0) != nullptr) days.center = idOf<CenterId>(stage, statement.name(0));
  DeclareClosure intent{days.center, days.first, days.last, statement.get<std::string>(3)};
  if (!statement.has(4))
    for (const ClosureLine& line : readClosurePreview(stage.bank(), days).lines)
      intent.moves.push_back({line.checkout, line.proposed});
  return performed(stage, intent);
}

}  // namespace kstem::play
