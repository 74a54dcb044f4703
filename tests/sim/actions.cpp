#include "tests/sim/actions.h"

namespace kstem::sim {
namespace {

std::string word(World& world) { return "말" + std::to_string(world.dice.below(1000)); }

/// At times one of another school, which is refused.
TeacherId teacherOf(World& world, const SchoolId& school) {
  const auto& teachers = theTemplate().teachers;
  return world.dice.chance(10) || school == world.schools.front() ? teachers.front() : teachers[1];
}
ModelId anyModel(World& world) { return world.dice.oneOf(theTemplate().models); }

Reserve wish(World& world, Machine& machine) {
  const SchoolId school = world.dice.oneOf(world.schools);
  Reserve made{school, teacherOf(world, school), anyModel(world), 1,
               machine.clock.today() + static_cast<int>(world.dice.between(1, 9))};
  made.ifFull = IfFull::Wait;
  if (world.dice.chance(40)) made.center = centerIdOf(static_cast<int>(world.dice.between(1, 3)));
  return made;
}

Intent changeTeacher(World& world) {
  const std::size_t which = world.dice.below(theTemplate().teachers.size());
  const std::string said = secretOf(which) + word(world);
  return SetTeacherField{theTemplate().teachers[which],
                         world.dice.chance(50) ? TeacherField::Phone : TeacherField::Email, said};
}

/// Sent to some center, or received as if it had come from one.
Intent moved(World& world, const KitId& kit) {
  if (world.dice.chance(50)) return ReceiveKits{{kit}};
  SendKits send{centerIdOf(static_cast<int>(world.dice.between(1, 3))), {kit}};
  send.approval = Approval{"수업", {}};
  return send;
}

/// What becomes of a reservation; most of all it is cancelled.
Intent answer(World& world) {
  const ReservationId one = world.dice.oneOf(world.reservations);
  const auto how = world.dice.below(10);
  if (how < 6) return CancelReservation{one, {}};
  if (how < 7) return AcceptReservation{one};
  if (how < 8) return RefuseReservation{one, "자리가 없음"};
  return PrepareReservation{one, world.dice.chance(70) ? Prepared::Yes : Prepared::No};
}

Intent drawIntent(World& world, Machine& machine) {
  Dice& dice = world.dice;
  const KitId kit = dice.oneOf(world.kits);
  const SchoolId school = dice.oneOf(world.schools);
  const auto about = dice.below(100);
  if (about < 30) return CheckOut{school, teacherOf(world, school), {kit}, {}};
  if (about < 45) return TakeBack{kit, {}};
  if (about < 50) return CheckIn{kit, {}};
  if (about < 52) return SeeKit{kit};
  if (about < 56) return moved(world, kit);
  if (about < 61) return ReportLost{kit};
  if (about < 62) return RetireKit{kit, "낡음"};
  if (about < 66) return SetShelf{kit, word(world)};
  if (about < 72)
    return SetSchoolField{school, dice.chance(50) ? SchoolField::Name : SchoolField::District,
                          word(world)};
  if (about < 77) return changeTeacher(world);
  if (about < 80)
    return SetPolicy{centerIdOf(static_cast<int>(dice.between(1, 3))), PolicyKey::LoanDays,
                     static_cast<int>(dice.between(7, 14))};
  if (about < 86) return wish(world, machine);
  if (about < 89 && !world.reservations.empty()) return answer(world);
  if (about < 92) return BeginDay{};
  if (about < 94) return RegisterKits{anyModel(world), machine.bank->place().center, 1, "A-2"};
  if (about < 96) return AddNote{aggOf(kit), word(world), {}, NotePaper::ScreenOnly};
  if (about < 98) return SetCondition{kit, Condition::Good, {}, {}, {}};
  if (const auto undo = machine.bank->newestUndoable()) return *undo;
  return SeeKit{kit};
}

void remember(World& world, const Intent& intent, const Committed& done) {
  for (const AggId& made : done.made) {
    if (std::holds_alternative<RegisterKits>(intent)) world.kits.push_back(fromAgg<KitId>(made));
    if (std::holds_alternative<Reserve>(intent))
      world.reservations.push_back(fromAgg<ReservationId>(made));
  }
}

Event eventAfter(const store::Position& head, const IncId& inc, Hlc hlc) {
  Event event;
  event.inc = inc;
  event.seq = static_cast<std::uint64_t>(head.seq) + 1;
  event.prev = head.id;
  event.hlc = hlc;
  event.wall = static_cast<Millis>(hlc >> 16U);
  return event;
}

}  // namespace

void act(World& world, std::size_t at) {
  Machine& machine = *world.machines[at];
  machine.clock.advance(1000);
  const std::vector<EventId> known = newestFacts(machine);
  const Intent intent = drawIntent(world, machine);
  const auto done = machine.bank->perform(intent);
  if (!done) {
    ++world.figures.refusedActions;
    return;
  }
  ++world.figures.actions;
  remember(world, intent, *done);
  world.say(machine, "intent " + std::to_string(intent.index()) + " writes " +
                         std::to_string(done->events.size()));
  if (!done->events.empty()) checkObserved(machine, known, done->events.back());
  checkKits(machine), checkPromises(machine);
  if (world.dice.chance(10)) checkRows(machine);
}

void writeUnknownKind(World& world, std::size_t at) {
  Machine& machine = *world.machines[at];
  machine.clock.advance(1000);
  const auto done = machine.bank->within({}, [&](Work& work) -> Result<void> {
    work.journal().observe(work.now(), work.touched());
    const auto head = work.journal().ownHead();
    Event event = eventAfter(*head, machine.own(),
                             hlcFromMillis(std::max(work.now(), work.journal().newest() + 1)));
    event.kind = 900;
    event.agg = aggOf(world.dice.oneOf(world.kits));
    event.body = encodeBody(KitSeen{centerIdOf(1), work.today()});
    const Bytes bytes = encode(event);
    work.journal().link(event, {head, eventIdOf(bytes), bytes}, work.touched());
    return {};
  });
  test::must(done);
  world.say(machine, "writes a kind that nobody knows yet");
}

Bytes forgedEvent(World& world, Machine& forger) {
  store::Journal journal(forger.db());
  std::vector<Head> heads = journal.heads();
  const Head victim = world.dice.oneOf(heads);
  const auto head = journal.find(victim.id);
  Event event = eventAfter(*head, victim.inc, hlcFromMillis(journal.newest() + 1));
  event.kind = static_cast<std::uint32_t>(Kind::KitSeen);
  event.agg = aggOf(world.dice.oneOf(world.kits));
  event.body = encodeBody(KitSeen{centerIdOf(1), forger.clock.today()});
  Bytes bytes = encode(event);
  world.forged.insert(eventIdOf(bytes));
  ++world.figures.forged;
  return bytes;
}

}  // namespace kstem::sim
