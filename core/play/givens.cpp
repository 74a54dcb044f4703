#include <array>

#include "core/play/handlers.h"
#include "core/play/parts.h"
#include "core/play/stage.h"

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

std::string said(const Error& error) { return std::string(keyOf(error.code)) + " " + error.detail; }

Outcome prepared(Stage& stage, const Intent& intent) {
  const auto done = stage.prepare(intent);
  return done ? Outcome::done() : Outcome::stuck(said(done.error()));
}

/// Registers things that get a code, and gives them their names.
Outcome named(Stage& stage, const Names& names, const Intent& intent) {
  const auto done = stage.prepare(intent);
  if (!done) return Outcome::stuck(said(done.error()));
  for (std::size_t i = 0; i < names.all.size(); ++i)
    stage.name(names.all[i],
               {done->made.at(i), i < done->issued.size() ? done->issued[i] : Code()});
  return Outcome::done();
}

template <class IdType>
IdType idOf(Stage& stage, const std::string& name) {
  const auto known = stage.find(name);
  return known ? fromAgg<IdType>(known->id) : IdType{};
}

std::string optionalText(const Statement& statement, std::size_t i) {
  const auto* text = statement.find<std::string>(i);
  return text != nullptr ? *text : std::string();
}

Outcome setDay(Stage& stage, const Statement& statement, DayMark mark) {
  SetDay intent{{}, statement.get<Day>(1), mark, optionalText(statement, 2)};
  if (statement.find<Names>(0) != nullptr) intent.center = idOf<CenterId>(stage, statement.name(0));
  return prepared(stage, intent);
}

template <class MakeIntent>
Outcome eachKit(Stage& stage, const Statement& statement, MakeIntent&& make) {
  for (const std::string& name : statement.get<Names>(0).all)
    if (auto done = prepared(stage, make(idOf<KitId>(stage, name)));
        done.kind != Outcome::Kind::Done)
      return done;
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
  if (stage.isOpen()) return Outcome::stuck("자리가 둘인 시나리오는 아직 없음");
  const auto center = idOf<CenterId>(stage, centerName);
  int number = 1;
  while (number < 99 && centerIdOf(number) != center) ++number;
  if (auto opened = stage.openBank(number, digit); !opened)
    return Outcome::stuck(said(opened.error()));
  stage.name(name, {aggOf(deskIdOf(center, digit)), {}});
  return prepared(stage, RegisterDesk{number, digit, name});
}

Outcome givenToday(Stage& stage, const Statement& statement) {
  stage.goTo(statement.get<Day>(0));
  return Outcome::done();
}

Outcome givenRule(Stage& stage, const Statement& statement) {
  const auto key = static_cast<PolicyKey>(statement.get<int>(1) + 1);
  return prepared(stage,
                  SetPolicy{idOf<CenterId>(stage, statement.name(0)), key, statement.get<int>(2)});
}

Outcome givenClosed(Stage& stage, const Statement& statement) {
  return setDay(stage, statement, DayMark::Closed);
}

Outcome givenOpened(Stage& stage, const Statement& statement) {
  return setDay(stage, statement, DayMark::Open);
}

Outcome givenCleared(Stage& stage, const Statement& statement) {
  return setDay(stage, statement, DayMark::Cleared);
}

Outcome givenModel(Stage& stage, const Statement& statement) {
  ModelRegistered about;
  about.catalogNo = statement.name(0);
  about.name = statement.get<std::string>(1);
  about.setUnit = "1박스";
  if (statement.has(2))
    about.parts = readParts(statement.get<std::string>(2)).value_or(std::vector<Part>{});
  return named(stage, statement.get<Names>(0), RegisterModel{about});
}

Outcome givenKits(Stage& stage, const Statement& statement) {
  const auto& names = statement.get<Names>(0);
  return named(stage, names,
               RegisterKits{idOf<ModelId>(stage, statement.name(1)),
                            idOf<CenterId>(stage, statement.name(2)),
                            static_cast<int>(names.all.size()),
                            {}});
}

Outcome givenAlias(Stage& stage, const Statement& statement) {
  return prepared(stage,
                  AddAlias{idOf<KitId>(stage, statement.name(0)), statement.get<std::string>(1)});
}

Outcome givenSchool(Stage& stage, const Statement& statement) {
  return named(
      stage, statement.get<Names>(0),
      RegisterSchool{statement.get<std::string>(1), {}, {}, optionalText(statement, 2), {}});
}

Outcome givenTeacher(Stage& stage, const Statement& statement) {
  return named(stage, statement.get<Names>(0),
               RegisterTeacher{idOf<SchoolId>(stage, statement.name(1)),
                               statement.get<std::string>(2),
                               optionalText(statement, 3),
                               {},
                               {}});
}

Outcome givenClerk(Stage& stage, const Statement& statement) {
  if (!stage.isOpen()) return Outcome::stuck("준비 자리");
  return named(stage, statement.get<Names>(0),
               RegisterClerk{stage.bank().place().center, statement.get<std::string>(1)});
}

Outcome givenRetired(Stage& stage, const Statement& statement) {
  return eachKit(stage, statement, [](const KitId& kit) { return RetireKit{kit, {}}; });
}

Outcome givenLost(Stage& stage, const Statement& statement) {
  return eachKit(stage, statement, [](const KitId& kit) { return ReportLost{kit}; });
}

}  // namespace kstem::play
