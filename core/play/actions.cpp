#include <algorithm>

#include "core/play/acting.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/telling.h"
#include "core/service/code_finder.h"

namespace kstem::play {
namespace {

Outcome pressed(Stage& stage, DeskKey key) { return acted(stage, Press{key}); }

/// Does something with the thing that the first argument names.
template <class IdType, class Make>
Outcome withThing(Stage& stage, const Statement& statement, Make&& make) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  stage.act(make(fromAgg<IdType>(known->id)));
  return Outcome::done();
}

std::string typedOf(Stage& stage, const Statement& statement) {
  if (const auto* literal = statement.find<Literal>(0)) return literal->text;
  const auto known = stage.find(statement.name(0));
  return known ? known->code.digits() : std::string();
}

/// The loan of the last action gets this name; false when none was made.
bool nameMadeLoan(Stage& stage, const std::string& name) {
  const News* made = newsOf(stage, Notice::LoanCommitted);
  const auto code = made != nullptr ? Code::parse(made->subject) : Result<Code>(Code());
  const auto loan = code ? stage.rows().loanByCode(*code) : std::nullopt;
  if (loan) stage.name(name, {aggOf(*loan), *code});
  return loan.has_value();
}

}  // namespace

Outcome doScan(Stage& stage, const Statement& statement) {
  return acted(stage, Scan{typedOf(stage, statement)});
}

Outcome doCard(Stage& stage, const Statement& statement) {
  static constexpr DeskKey kKeys[] = {DeskKey::Finish,     DeskKey::Cancel, DeskKey::Print,
                                      DeskKey::NextPerson, DeskKey::Undo,   DeskKey::AllGood};
  const auto code = commandCode(kKeys[statement.get<int>(0)]);
  if (!code) return unknownThing(statement.source);
  return acted(stage, Scan{code->digits()});
}

/// A loan that has to be approved first gets its name then.
Outcome doFinish(Stage& stage, const Statement& statement) {
  stage.act(Press{DeskKey::Finish});
  stage.place().awaitedLoan = nullptr;
  if (!statement.has(0)) return Outcome::done();
  const auto& decision = stage.view().decision;
  if (decision && decision->kind == DecisionKind::Approve) {
    stage.place().awaitedLoan = &statement;
    return Outcome::done();
  }
  return nameMadeLoan(stage, statement.name(0))
             ? Outcome::done()
             : Outcome::stuck(toldReply(stage, statement.language));
}

Outcome doApprove(Stage& stage, const Statement& statement) {
  const auto manager = statement.has(1) ? idOf<ClerkId>(stage, statement.name(1)) : ClerkId{};
  stage.act(Approve{statement.get<std::string>(0), manager});
  const Statement* const finish = stage.place().awaitedLoan;
  if (finish != nullptr && nameMadeLoan(stage, finish->name(0)))
    stage.place().awaitedLoan = nullptr;
  return Outcome::done();
}

Outcome doCancel(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Cancel);
}
Outcome doEnter(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Confirm);
}
Outcome doAllGood(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::AllGood);
}
Outcome doUndo(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Undo);
}
Outcome doNextPerson(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::NextPerson);
}
Outcome doPrint(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Print);
}
Outcome doInspect(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Inspect);
}
Outcome doReceipt(Stage& stage, const Statement& /*statement*/) {
  return pressed(stage, DeskKey::Receipt);
}

Outcome doChooseSchool(Stage& stage, const Statement& statement) {
  return withThing<SchoolId>(stage, statement, [](const SchoolId& id) { return ChooseSchool{id}; });
}

Outcome doChooseTeacher(Stage& stage, const Statement& statement) {
  return withThing<TeacherId>(stage, statement,
                              [](const TeacherId& id) { return ChooseTeacher{id}; });
}

Outcome doAddTeacher(Stage& stage, const Statement& statement) {
  const auto* phone = statement.find<std::string>(2);
  stage.act(AddTeacher{statement.get<std::string>(1), phone != nullptr ? *phone : "", {}});
  const News* made = newsOf(stage, Notice::TeacherRegistered);
  const auto teacher = made != nullptr ? stage.find(made->subject) : std::nullopt;
  if (teacher) stage.name(statement.name(0), *teacher);
  return Outcome::done();
}

Outcome doDueDay(Stage& stage, const Statement& statement) {
  return acted(stage, SetDueDay{statement.get<Day>(0)});
}

Outcome doRemoveLine(Stage& stage, const Statement& statement) {
  return withThing<KitId>(stage, statement, [](const KitId& id) { return RemoveLine{id}; });
}

Outcome doChooseKit(Stage& stage, const Statement& statement) {
  const auto known = stage.find(statement.name(0));
  if (!known) return unknownThing(statement.name(0));
  return acted(stage, ChooseKit{known->code});
}

Outcome doActAs(Stage& stage, const Statement& statement) {
  return withThing<ClerkId>(stage, statement, [](const ClerkId& id) { return ActAsClerk{id}; });
}

Outcome doCrash(Stage& stage, const Statement& /*statement*/) {
  const auto again = stage.place().crash();
  return again ? Outcome::done() : Outcome::stuck(std::string(keyOf(again.error().code)));
}

Outcome doPrinter(Stage& stage, const Statement& statement) {
  stage.place().setPrinter(statement.get<int>(0) != 0);
  return Outcome::done();
}

Outcome goToDay(Stage& stage, const Statement& statement) {
  const Day today = stage.today();
  Day day = today;
  if (const auto* date = statement.find<Day>(0)) day = *date;
  if (const auto* later = statement.find<DaysLater>(0)) day = today + later->days;
  if (statement.find<NextOpenDay>(0) != nullptr) day = stage.bank().calendar().nth(today, 1);
  if (day < today) return Outcome::stuck(today.iso());
  stage.goTo(day);
  return Outcome::done();
}

}  // namespace kstem::play
