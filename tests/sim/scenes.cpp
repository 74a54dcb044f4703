#include "tests/sim/scenes.h"

#include <algorithm>

#include "core/store/exchange_rows.h"
#include "tests/sim/actions.h"

namespace kstem::sim {
namespace {

using exchange::Scope;

constexpr exchange::ExportRules kDelta{0, 0};

Machine& at(World& world, std::size_t i) { return *world.machines[i]; }

/// PCs that belong to the bank and know each other, by chance in an order; fewer than asked for
/// where there are no more.
std::vector<std::size_t> acquainted(World& world, std::size_t count) {
  std::vector<std::size_t> chosen;
  std::vector<std::size_t> all = world.admitted();
  const auto knows = [&](std::size_t one, std::size_t other) {
    return world.knows(one, at(world, other).own());
  };
  while (!all.empty() && chosen.size() < count) {
    const std::size_t which = world.dice.below(all.size());
    const std::size_t one = all[which];
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(which));
    if (std::all_of(chosen.begin(), chosen.end(),
                    [&](std::size_t other) { return knows(one, other) && knows(other, one); }))
      chosen.push_back(one);
  }
  return chosen;
}

bool does(World& world, std::size_t who, const Intent& intent) {
  Machine& machine = at(world, who);
  machine.clock.advance(1000);
  const auto done = machine.bank->perform(intent);
  if (!done) {
    world.say(machine, "cannot: " + std::string(keyOf(done.error().code)));
    return false;
  }
  checkKits(machine), checkPromises(machine);
  world.say(machine, "intent " + std::to_string(intent.index()) + " of the scene");
  return true;
}

Intent renaming(World& world, const SchoolId& school) {
  return SetSchoolField{school, SchoolField::Name,
                        "이름" + std::to_string(world.dice.below(100'000))};
}
Intent moving(World& world) {
  return SetShelf{world.kits.front(), "칸" + std::to_string(world.dice.below(100'000))};
}

/// As if everybody had said that he has all of this: so it is when they had, and lost it since.
void believeAllHaveAll(Machine& machine) {
  const auto done = machine.bank->within({}, [&](Work& work) -> Result<void> {
    store::ExchangeRows rows(work.db());
    std::map<IncId, store::PeerRow> peers;
    for (const auto& [inc, member] : rows.members().all) peers[inc].inc = inc;
    for (const store::PeerRow& peer : rows.peers()) peers[peer.inc] = peer;
    for (auto& [inc, peer] : peers) {
      peer.frontier = work.journal().heads();
      rows.keep(peer);
    }
    return {};
  });
  test::must(done);
}

bool carry(World& world, std::size_t from, std::size_t to, Scope scope) {
  const auto file = world.send(from, scope, kDelta);
  return file && world.take(to, world.letterOf(from, to, *file)).has_value();
}

void steal(World& world) {
  const auto some = acquainted(world, 2);
  if (some.size() < 2 || world.admitted().size() < 4) return;
  const IncId stolen = world.rootOf(some[1]);
  if (stolen == world.rootOf(some[0])) return;
  if (!does(world, some[0], RevokeMember{stolen, "도난", theTemplate().manager})) return;
  ++world.figures.revoked;
  world.say(at(world, some[0]), "puts out " + at(world, some[1]).name);
  world.putOut.insert(stolen);
}

/// Each is believed by one of the others, before these hear of the other one.
void putEachOtherOut(World& world) {
  const auto some = acquainted(world, 4);
  if (some.size() < 3) return;
  const IncId one = world.rootOf(some[0]);
  const IncId other = world.rootOf(some[1]);
  if (one == other) return;
  if (!does(world, some[0], RevokeMember{other, "도난", theTemplate().manager})) return;
  if (!does(world, some[1], RevokeMember{one, "도난", theTemplate().manager})) return;
  ++world.figures.rivals;
  world.say(at(world, some[0]), "and " + at(world, some[1]).name + " put each other out");
  world.rivals = {one, other};
  carry(world, some[0], some[2], Scope::Usual);
  carry(world, some[1], some.back(), Scope::Usual);
}

/// A desk takes what everybody once acknowledged for received, sends what came after it, and its
/// disk breaks. At times a file with all of it turns up after all.
void loseForGood(World& world) {
  const auto some = acquainted(world, 4);
  if (some.size() < 3) return;
  const std::size_t dying = some[0];
  const KitId kit = world.dice.oneOf(world.kits);
  does(world, dying, CheckOut{world.schools.front(), theTemplate().teachers.front(), {kit}, {}});
  does(world, dying, renaming(world, world.dice.oneOf(world.schools)));
  const auto everything = world.send(dying, Scope::Everything, kDelta);
  if (!everything) return;
  const EventId lost = store::Journal(at(world, dying).db()).ownHead()->id;
  believeAllHaveAll(at(world, dying));
  does(world, dying, moving(world));
  does(world, dying, TakeBack{kit, {}});
  const auto behind = world.send(dying, Scope::Usual, kDelta);
  at(world, dying).isDead = true;
  ++world.figures.deaths;
  world.say(at(world, dying), "is broken, and what it wrote last is lost");
  if (!behind || store::Journal(at(world, dying).db()).ownHead()->id == lost) return;
  for (std::size_t i = 1; i < some.size(); ++i) {
    const Letter letter = world.letterOf(dying, some[i], *behind);
    if (i > 1 && world.dice.chance(50)) {
      world.mail.push_back(letter);
      continue;
    }
    if (!world.take(some[i], letter)) continue;
    const auto missing = store::ExchangeRows(at(world, some[i]).db()).missing();
    store::Journal journal(at(world, some[i]).db());
    require(journal.has(lost) || !missing.empty(),
            "I6: nothing is said to be missing at " + at(world, some[i]).name);
  }
  if (world.dice.chance(40)) waiveGaps(world, some[1]);
  if (world.dice.chance(40)) world.archive.push_back(world.letterOf(dying, dying, *everything));
}

/// One desk's news reach a second; that one's answer reaches a third, which has the beginning of
/// the news and lacks the end, and only then does the rest arrive.
void hearHeadLate(World& world) {
  const auto some = acquainted(world, 3);
  if (some.size() < 3) return;
  const std::size_t first = some[0], second = some[1], third = some[2];
  const SchoolId school = world.dice.oneOf(world.schools);
  if (!does(world, first, renaming(world, school))) return;
  if (!carry(world, first, third, Scope::Everything)) return;
  if (!does(world, first, moving(world))) return;
  if (!carry(world, first, second, Scope::Everything)) return;
  believeAllHaveAll(at(world, second));
  if (!does(world, second, renaming(world, school))) return;
  ++world.figures.lateHeads;
  if (carry(world, second, third, Scope::Usual)) carry(world, first, third, Scope::Everything);
}

/// A wish of one of the schools, for some day on which the center is open.
Reserve wishOf(World& world, Machine& home, std::size_t school) {
  Reserve wish{world.schools[school], theTemplate().teachers[school], theTemplate().models.front(),
               1, home.clock.today() + static_cast<int>(world.dice.between(3, 9))};
  wish.ifFull = IfFull::Wait;
  wish.center = home.bank->place().center;
  wish.approval = Approval{"수업", {}};
  while (wish.pickUp.weekday() == Weekday::Sat || wish.pickUp.weekday() == Weekday::Sun)
    wish.pickUp = wish.pickUp + 1;
  return wish;
}

/// Promises what a center has until no more is free. The reservations.
std::vector<ReservationId> promiseAll(World& world, std::size_t home, const Reserve& wish) {
  std::vector<ReservationId> all;
  Machine& machine = at(world, home);
  for (int i = 0; i < 6; ++i) {
    machine.clock.advance(1000);
    const auto done = machine.bank->perform(wish);
    if (!done) break;
    all.push_back(fromAgg<ReservationId>(done->made.front()));
    if (promisesOf(*machine.bank).at(all.back()) == ReservationStatus::Waiting) break;
  }
  checkPromises(machine);
  return all;
}

/// A center promises all that it has while another one asks for it; the asker loses, and then the
/// winners cancel: who lost must not have it without being asked.
void loseReservation(World& world) {
  const auto some = acquainted(world, 3);
  if (some.size() < 3) return;
  Machine& home = at(world, some[0]);
  const Reserve wish = wishOf(world, home, 0);
  Reserve others = wish;
  others.school = world.schools[1], others.teacher = theTemplate().teachers[1];
  const auto winners = promiseAll(world, some[0], wish);
  if (!does(world, some[1], others) || !carry(world, some[1], some[0], Scope::Everything)) return;
  does(world, some[0], BeginDay{});
  if (!carry(world, some[0], some[1], Scope::Everything)) return;
  ++world.figures.contests;
  for (const ReservationId& winner : winners) does(world, some[0], CancelReservation{winner, {}});
  carry(world, some[0], some[1], Scope::Everything);
}

/// Revocations of rivals that a desk holds.
bool holdsRivalry(World& world, std::size_t i) {
  for (const JournalEvent& event : store::Journal(at(world, i).db()).everyEventOf(membersAgg())) {
    const auto* revoked = event.fact ? std::get_if<MemberRevoked>(&*event.fact) : nullptr;
    if (revoked != nullptr && world.rivals.contains(revoked->inc)) return true;
  }
  return false;
}

std::set<IncId> outAt(World& world, std::size_t i) {
  const Members members = exchange::readTrust(*at(world, i).bank).members;
  std::set<IncId> out;
  for (const IncId& rival : world.rivals)
    if (const Member* const member = members.find(rival); member != nullptr && member->revoked)
      out.insert(rival);
  return out;
}

}  // namespace

Scene drawScene(Dice& dice) {
  const auto what = dice.below(100);
  if (what < 12) return Scene::Theft;
  if (what < 24) return Scene::EachOtherOut;
  if (what < 39) return Scene::LostForGood;
  if (what < 51) return Scene::LateHead;
  return what < 63 ? Scene::LostReservation : Scene::None;
}

void playScene(World& world, Scene scene) {
  switch (scene) {
    case Scene::None: return;
    case Scene::Theft: return steal(world);
    case Scene::EachOtherOut: return putEachOtherOut(world);
    case Scene::LostForGood: return loseForGood(world);
    case Scene::LateHead: return hearHeadLate(world);
    case Scene::LostReservation: return loseReservation(world);
  }
}

bool waiveGaps(World& world, std::size_t who) {
  if (world.rules.plant == Plant::GapsNeverWaived) return false;
  Machine& machine = at(world, who);
  std::vector<EventId> missing;
  {
    store::Query query = machine.db().query(
        "SELECT DISTINCT prev FROM pend WHERE prev NOT IN (SELECT id FROM pend) "
        "AND prev NOT IN (SELECT id FROM ev)");
    while (query.step()) missing.push_back(query.id<EventId>(0));
  }
  for (const EventId& id : missing) {
    if (!machine.bank->perform(WaiveGap{id, theTemplate().manager})) continue;
    ++world.figures.waived;
    world.say(machine, "gives up " + toHex(id.view()).substr(0, 8));
  }
  if (missing.empty()) return false;
  test::must(exchange::settleWaiting(*machine.bank));
  world.check(machine);
  return true;
}

void settleRivals(World& world) {
  const auto others = world.admitted();
  if (others.empty() || !holdsRivalry(world, others.front())) return;  // nobody ever heard of it
  const std::set<IncId> out = outAt(world, others.front());
  require(!out.empty(), "2.9: of two that put each other out nobody is out");
  for (const std::size_t i : others) {
    checkMembers(at(world, i));
    require(outAt(world, i) == out, "2.9: who is out differs at " + at(world, i).name);
  }
  for (const IncId& rival : world.rivals)
    if (!out.contains(rival)) world.putOut.erase(rival);
}

}  // namespace kstem::sim
