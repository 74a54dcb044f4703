#include <array>

#include "core/service/queries/model_page.h"
#include "core/play/handlers.h"
#include "core/play/lookup.h"
#include "core/play/parts.h"
#include "core/play/telling.h"

namespace kstem::play {
namespace {

struct CenterNumber {
  Word name;
  int no;
};
constexpr std::array kCenters{CenterNumber{{"동부", "east"}, 1}, CenterNumber{{"서부", "west"}, 2},
                              CenterNumber{{"북부", "north"}, 3},
                              CenterNumber{{"동작관악", "dongjak"}, 4}};

std::optional<int> knownNumber(std::string_view name) {
  for (const CenterNumber& center : kCenters)
    if (center.name.is(name)) return center.no;
  return std::nullopt;
}

/// What stands in `준비` counts as done the day before; the same line at a desk is done there, now.
Outcome done(Stage& stage, const Statement& statement, const Intent& intent) {
  if (statement.spec->block == Block::Desk) {
    stage.perform(intent);
    return Outcome::done();
  }
  const auto prepared = stage.prepare(intent);
  return prepared ? Outcome::done() : Outcome::stuck(toldError(prepared.error()));
}

void nameAll(Stage& stage, const Names& names, const std::vector<AggId>& made) {
  for (std::size_t i = 0; i < names.all.size() && i < made.size(); ++i)
    stage.name(names.all[i], {made[i], stage.codeOf(made[i])});
}

/// Registers things and gives them their names.
Outcome named(Stage& stage, const Statement& statement, const Intent& intent) {
  const auto& names = statement.get<Names>(0);
  if (statement.spec->block == Block::Desk) {
    stage.perform(intent);
    nameAll(stage, names, stage.reply().made);
    return Outcome::done();
  }
  const auto prepared = stage.prepare(intent);
  if (!prepared) return Outcome::stuck(toldError(prepared.error()));
  nameAll(stage, names, prepared->made);
  return Outcome::done();
}

Outcome setDay(Stage& stage, const Statement& statement, DayMark mark) {
  SetDay intent{{}, statement.get<Day>(1), mark, textOr(statement, 2)};
  if (statement.find<Names>(0) != nullptr) intent.center = idOf<CenterId>(stage, statement.name(0));
  return done(stage, statement, intent);
}

template <class MakeIntent>
Outcome eachKit(Stage& stage, const Statement& statement, MakeIntent&& make) {
  for (const std::string& name : statement.get<Names>(0).all)
    if (auto outcome = done(stage, statement, make(idOf<KitId>(stage, name)));
        outcome.kind != Outcome::Kind::Done)
      return outcome;
  return Outcome::done();
}

}  // namespace

Outcome givenCenter(Stage& stage, const Statement& statement) {
  const std::string& name = statement.name(0);
  const auto number = statement.has(1) ? statement.get<int>(1) : knownNumber(name);
  if (!number) return Outcome::stuck("센터 번호?");
  CenterRegistered about;
  about.no = static_cast<std::uint32_t>(*number);
  about.name = name + " 수학과학융합교육센터";
  about.shortName = name;
  stage.addCenter(about);
  stage.name(name, {aggOf(centerIdOf(*number)), {}});
  return Outcome::done();
}

Outcome givenDesk(Stage& stage, const Statement& statement) {
  const std::string& name = statement.name(0);
  const std::string centerName = name.substr(0, name.find_last_not_of("0123456789") + 1);
  const int digit = std::stoi(name.substr(centerName.size()));
  const auto center = idOf<CenterId>(stage, centerName);
  int number = 1;
  while (number < 99 && centerIdOf(number) != center) ++number;
  if (auto opened = stage.addDesk(name, number, digit); !opened)
    return Outcome::stuck(toldError(opened.error()));
  stage.name(name, {aggOf(deskIdOf(center, digit)), {}});
  return done(stage, statement, RegisterDesk{number, digit, name});
}

Outcome givenToday(Stage& stage, const Statement& statement) {
  stage.goTo(statement.get<Day>(0));
  return Outcome::done();
}

Outcome givenRule(Stage& stage, const Statement& statement) {
  return done(stage, statement,
              SetPolicy{idOf<CenterId>(stage, statement.name(0)), ruleAt(statement.get<int>(1)),
                        statement.get<int>(2)});
}

Outcome givenClosed(Stage& stage, const Statement& statement) {
  return setDay(stage, statement, DayMark::Closed);
}

Outcome givenOpened(Stage& stage, const Statement& statement) {
  return setDay(stage, statement, DayMark::Open);
}

Outcome givenCleared(Stage& stage, const Statement& statement) {
  if (!statement.has(2)) return setDay(stage, statement, DayMark::Cleared);
  ClearDays intent{{}, statement.get<Day>(1), statement.get<Day>(2)};
  if (statement.find<Names>(0) != nullptr) intent.center = idOf<CenterId>(stage, statement.name(0));
  return done(stage, statement, intent);
}

Outcome givenModel(Stage& stage, const Statement& statement) {
  ModelRegistered about;
  about.catalogNo = statement.name(0);
  about.name = statement.get<std::string>(1);
  about.setUnit = "1박스";
  if (statement.has(2))
    about.parts = readParts(statement.get<std::string>(2)).value_or(std::vector<Part>{});
  return named(stage, statement, RegisterModel{about});
}

namespace {

template <class Change>
Outcome changeModel(Stage& stage, const Statement& statement, Change&& change) {
  const auto id = idOf<ModelId>(stage, statement.name(0));
  auto page = stage.isOpen() ? readModelPage(stage.bank(), id) : std::nullopt;
  if (!page) return unknownThing(statement.name(0));
  change(page->about);
  return done(stage, statement, ChangeModel{id, std::move(page->about)});
}

}  // namespace

Outcome givenModelRule(Stage& stage, const Statement& statement) {
  return changeModel(stage, statement, [&](ModelRegistered& about) {
    switch (static_cast<ModelFlag>(statement.get<int>(1))) {
      case ModelFlag::Insist: about.checklist = ChecklistRule::Insist; break;
      case ModelFlag::AskWhenShort: about.shortRule = ShortRule::Ask; break;
      case ModelFlag::NoCourier: about.courier = false; break;
    }
  });
}

Outcome givenCheckText(Stage& stage, const Statement& statement) {
  return changeModel(stage, statement, [&](ModelRegistered& about) {
    about.checkText = statement.get<std::string>(1);
  });
}

Outcome givenRestockBelow(Stage& stage, const Statement& statement) {
  return changeModel(stage, statement, [&](ModelRegistered& about) {
    about.restockBelow = static_cast<std::uint32_t>(statement.get<int>(1));
  });
}

Outcome givenInspection(Stage& stage, const Statement& statement) {
  return changeModel(stage, statement, [&](ModelRegistered& about) {
    const bool loans = static_cast<InspectionCause>(statement.get<int>(1)) == InspectionCause::Loans;
    const auto every = static_cast<std::uint32_t>(statement.get<int>(2));
    (loans ? about.inspection.loans : about.inspection.months) = every;
  });
}

/// The parts of a model get their cards all at once; this names one of them.
Outcome givenPartCard(Stage& stage, const Statement& statement) {
  const auto id = idOf<ModelId>(stage, statement.name(1));
  const std::string& name = statement.get<std::string>(2);
  const auto cardOf = [&]() -> std::optional<Code> {
    const auto model = stage.rows().model(id);
    const Part* const part = model ? partNamed(model->parts, name) : nullptr;
    return part != nullptr ? part->card : std::nullopt;
  };
  if (!stage.isOpen()) return Outcome::stuck("준비 자리");
  if (!cardOf())
    if (const auto issued = stage.prepare(IssuePartCards{id}); !issued)
      return Outcome::stuck(toldError(issued.error()));
  const auto card = cardOf();
  if (!card) return unknownThing(name);
  stage.name(statement.name(0), {aggOf(id), *card});
  return Outcome::done();
}

Outcome givenKits(Stage& stage, const Statement& statement) {
  const auto& names = statement.get<Names>(0);
  return named(stage, statement,
               RegisterKits{idOf<ModelId>(stage, statement.name(1)),
                            idOf<CenterId>(stage, statement.name(2)),
                            static_cast<int>(names.all.size()),
                            {}});
}

Outcome givenAlias(Stage& stage, const Statement& statement) {
  return done(stage, statement,
              AddAlias{idOf<KitId>(stage, statement.name(0)), statement.get<std::string>(1)});
}

Outcome givenSchool(Stage& stage, const Statement& statement) {
  return named(stage, statement,
               RegisterSchool{statement.get<std::string>(1), {}, {}, textOr(statement, 2), {}});
}

Outcome givenTeacher(Stage& stage, const Statement& statement) {
  return named(stage, statement,
               RegisterTeacher{idOf<SchoolId>(stage, statement.name(1)),
                               statement.get<std::string>(2),
                               textOr(statement, 3),
                               {},
                               {}});
}

Outcome givenClerk(Stage& stage, const Statement& statement) {
  if (!stage.isOpen()) return Outcome::stuck("준비 자리");
  const auto center =
      statement.has(2) ? idOf<CenterId>(stage, statement.name(2)) : stage.bank().place().center;
  return named(stage, statement, RegisterClerk{center, statement.get<std::string>(1)});
}

Outcome givenRetired(Stage& stage, const Statement& statement) {
  return eachKit(stage, statement, [](const KitId& kit) { return RetireKit{kit, {}}; });
}

Outcome givenLost(Stage& stage, const Statement& statement) {
  return eachKit(stage, statement, [](const KitId& kit) { return ReportLost{kit}; });
}

}  // namespace kstem::play
