#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/store/journal.h"

namespace kstem::play {
namespace {

/// Does something with one part of the checklist on the page, which has to be that kit's.
template <class Make>
Outcome onPart(Stage& stage, const Statement& statement, Make&& make) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  const auto& checking = stage.view().returning;
  if (!checking || checking->code != known->code)
    return Outcome::stuck(checking ? stage.nameOf(checking->code.digits())
                                   : told({}, statement.language));
  const PartView* const part = partNamed(checking->parts, statement.get<std::string>(1));
  if (part == nullptr) return unknownThing(statement.get<std::string>(1));
  return acted(stage, make(static_cast<std::size_t>(part - checking->parts.data())));
}

/// What a person who picks from the list of actions means by a thing: of a loan the lending itself,
/// of anything else what was done with it last.
std::optional<GroupId> actionOf(Stage& stage, const Known& known) {
  if (known.code.kind() == CodeKind::Loan) return fromAgg<GroupId>(known.id);
  const History history(store::Journal(stage.bank().db()).eventsOf(known.id));
  std::optional<GroupId> newest;
  for (const JournalEvent* event : history.live())
    if (static_cast<Kind>(event->event.kind) != Kind::Undone) newest = event->event.group;
  return newest;
}

}  // namespace

// ---- lending ----

/// Counts in a box of the draft.
Outcome doCountOut(Stage& stage, const Statement& statement) {
  const auto kit = idOf<KitId>(stage, statement.name(0));
  for (const DraftLineView& line : stage.view().draft) {
    if (line.kit != kit) continue;
    const PartView* const part = partNamed(line.parts, statement.get<std::string>(1));
    if (part == nullptr) return unknownThing(statement.get<std::string>(1));
    return acted(stage, CountOut{kit, part->no, statement.get<int>(2)});
  }
  return unknownThing(statement.name(0));
}

Outcome doReceiver(Stage& stage, const Statement& statement) {
  return acted(stage, SetReceiver{statement.get<std::string>(0), textOr(statement, 1),
                                  textOr(statement, 2)});
}

Outcome doPaperLoan(Stage& stage, const Statement& statement) {
  return acted(stage, SetPaperLoan{dayAt(statement, 0).value_or(stage.view().lastOpenDay)});
}

Outcome doPaperLoanOff(Stage& stage, const Statement& /*statement*/) {
  return acted(stage, SetPaperLoan{});
}

Outcome doShowLoan(Stage& stage, const Statement& statement) {
  return acted(stage, ShowLoan{idOf<GroupId>(stage, statement.name(0))});
}

/// The due day of a draft is another thing, so a loan has to be on the page.
Outcome doExtend(Stage& stage, const Statement& statement) {
  if (!stage.view().loan || stage.view().mode == DeskMode::Lending)
    return Outcome::stuck(toldWord(kModeWords, stage.view().mode, statement.language));
  return acted(stage, SetDueDay{statement.get<Day>(0)});
}

Outcome doSwap(Stage& stage, const Statement& statement) {
  return acted(stage, StartSwap{idOf<KitId>(stage, statement.name(0))});
}

// ---- returning ----

Outcome doCount(Stage& stage, const Statement& statement) {
  return onPart(stage, statement, [&](std::size_t part) {
    return CountPart{part, statement.get<int>(2)};
  });
}

Outcome doBroken(Stage& stage, const Statement& statement) {
  return onPart(stage, statement, [&](std::size_t part) {
    return DescribePart{part, statement.get<int>(2), textOr(statement, 3)};
  });
}

/// What is not empty begins as a JPEG does, for the desks that are sent it.
Outcome doPhoto(Stage& stage, const Statement& statement) {
  const auto& content = statement.get<std::string>(0);
  Bytes jpeg{0xFF, 0xD8, 0xFF};
  jpeg.insert(jpeg.end(), content.begin(), content.end());
  return acted(stage, AddPhoto{content.empty() ? Bytes() : jpeg});
}

Outcome doDropBoxOn(Stage& stage, const Statement& statement) {
  return acted(stage, SetDropBox{dayAt(statement, 0).value_or(stage.view().lastOpenDay)});
}

Outcome doDropBoxOff(Stage& stage, const Statement& /*statement*/) {
  return acted(stage, SetDropBox{});
}

// ---- undoing ----

Outcome doUndoOf(Stage& stage, const Statement& statement) {
  const auto* names = statement.find<Names>(0);
  const std::string name = names != nullptr ? names->all.front() : statement.get<Literal>(0).text;
  const auto known = stage.find(name);
  const auto action = known ? actionOf(stage, *known) : std::nullopt;
  if (!action) return unknownThing(name);
  return acted(stage, UndoGroup{*action, textOr(statement, 1)});
}

Outcome doUndoReturn(Stage& stage, const Statement& statement) {
  std::optional<GroupId> action;
  for (const store::LineRow& line : stage.rows().linesOfKit(idOf<KitId>(stage, statement.name(0))))
    if (line.returned) action = line.returnGroup;
  if (!action) return unknownThing(statement.name(0));
  return acted(stage, UndoGroup{*action, textOr(statement, 1)});
}

}  // namespace kstem::play
