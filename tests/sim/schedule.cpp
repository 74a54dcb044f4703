#include "tests/sim/schedule.h"

#include <algorithm>

#include "core/exchange/identity.h"
#include "core/store/exchange_rows.h"
#include "tests/sim/actions.h"
#include "tests/sim/bundle_edit.h"
#include "tests/sim/scenes.h"

namespace kstem::sim {
namespace {

using exchange::ExportRules;
using exchange::Scope;

constexpr std::size_t kMostMachines = 8;
constexpr int kMostRounds = 7;  ///< of files from everybody to everybody, until all is quiet
constexpr Millis kMinute = 60'000;
constexpr ExportRules kEverything{};
constexpr ExportRules kDelta{0, 0};

/// One schedule: what happens by chance, and how it ends.
class Schedule final {
 public:
  explicit Schedule(World& world) : m_world(world), m_dice(world.dice) {}

  void run() {
    const Scene scene = drawScene(m_dice);
    const int when = static_cast<int>(m_dice.below(static_cast<std::size_t>(m_world.rules.steps)));
    for (int i = 0; i < m_world.rules.steps; ++i) {
      m_world.pass(m_dice.between(1, 90) * kMinute);
      if (i == when) playScene(m_world, scene);
      step();
    }
    finish();
  }

 private:
  Machine& at(std::size_t i) { return *m_world.machines[i]; }
  std::size_t anyRunning() { return m_dice.oneOf(m_world.running()); }
  void step();
  void act() { sim::act(m_world, anyRunning()); }
  void post();
  void deliver();
  void spoil(Bytes& file);
  void oddThings();
  void backUp();
  void restore();
  void cloneDisk();
  void loseKeys();
  void die();
  void join();
  void erase();
  void jumpClock();

  void finish();
  std::vector<std::size_t> known();
  bool everybodyIsKnown();
  void pair(std::size_t host, std::size_t guest);
  void admitAll();
  void gather(bool deltas);
  bool isWaiting(std::size_t i);
  /// Everybody's file to everybody by way of one of them; whether anything was new.
  bool exchangeEverything();
  bool exchangeDeltas();
  void exchangeUntilQuiet(bool deltas);
  void waiveLeftovers(bool deltas);
  IncId mostBelieved();
  void judgeRivals();
  void showToThieves();
  void pairAgain();
  bool takeArchive();
  void checkErasedEverywhere(Machine& machine);
  void checkEnd();

  World& m_world;
  Dice& m_dice;
  bool m_hasFifth = false;
  bool m_isRefused = false;  ///< a file of the last round
};

void Schedule::step() {
  const auto what = m_dice.below(100);
  if (what < 45) return act();
  if (what < 63) return post();
  if (what < 88) return deliver();
  oddThings();
}

void Schedule::post() {
  const std::size_t from = anyRunning();
  const bool isDelta = m_dice.chance(60);
  const ExportRules rules{0, m_dice.chance(50) ? 0 : 120 * kMinute};
  auto file =
      m_world.send(from, isDelta ? Scope::Usual : Scope::Everything, isDelta ? rules : kEverything);
  if (!file) return;
  if (m_dice.chance(4))
    if (auto records = recordsOf(at(from), *file)) {
      records->push_back({sync::RecordType::Event, forgedEvent(m_world, at(from))});
      *file = rewritten(at(from), *file, *records);
    }
  for (const std::size_t to : m_world.running()) {
    if (to == from) continue;
    if (m_dice.chance(20)) {
      ++m_world.figures.lost;
      continue;
    }
    m_world.mail.push_back(m_world.letterOf(from, to, *file));
    if (m_dice.chance(20)) m_world.mail.push_back(m_world.mail.back());
  }
  if (m_dice.chance(30)) m_world.archive.push_back(m_world.letterOf(from, from, *file));
}

void Schedule::spoil(Bytes& file) {
  ++m_world.figures.damaged;
  const std::size_t place = m_dice.below(file.size());
  if (m_dice.chance(50)) {
    file.resize(place);
  } else {
    file[place] ^= static_cast<std::uint8_t>(1 + m_dice.below(255));
  }
}

/// Whatever file it is, as often as not the oldest one.
void Schedule::deliver() {
  if (m_world.mail.empty()) return act();
  const std::size_t which = m_dice.chance(50) ? 0 : m_dice.below(m_world.mail.size());
  Letter letter = std::move(m_world.mail[which]);
  m_world.mail.erase(m_world.mail.begin() + static_cast<std::ptrdiff_t>(which));
  if (m_dice.chance(8)) letter.to = anyRunning();
  if (at(letter.to).isDead) return;
  if (m_dice.chance(6)) spoil(letter.file);
  m_world.take(letter.to, letter);
}

void Schedule::oddThings() {
  const auto what = m_dice.below(100);
  if (what < 28) return backUp();
  if (what < 45) return restore();
  if (what < 53) return cloneDisk();
  if (what < 59) return loseKeys();
  if (what < 64) return die();
  if (what < 72) return join();
  if (what < 80) return erase();
  if (what < 88) return writeUnknownKind(m_world, anyRunning());
  if (what < 95) {
    waiveGaps(m_world, anyRunning());
    return;
  }
  jumpClock();
}

void Schedule::backUp() {
  Machine& machine = at(anyRunning());
  machine.backups.push_back(machine.db().image());
  m_world.say(machine, "is backed up");
}

/// With the mark beside the keys the PC finds out at once; without it others tell it.
void Schedule::restore() {
  Machine& machine = at(anyRunning());
  if (machine.backups.empty()) return;
  const Bytes image = m_dice.oneOf(machine.backups);
  const bool isMarked = m_dice.chance(50);
  if (!isMarked || m_world.rules.plant == Plant::BackupUnnoticed) machine.keys.loseMarks();
  if (m_world.rules.plant == Plant::ErasureUnmirrored) machine.keys.loseErased();
  machine.boot(image);
  if (!isMarked) m_world.mayFork.insert(machine.own());
  machine.takeUp();
  checkForgotten(machine);
  checkErased(machine, m_world.erased);
  ++m_world.figures.restores;
  m_world.say(machine, isMarked ? "is restored" : "is restored without its mark");
}

void Schedule::cloneDisk() {
  if (m_world.machines.size() >= kMostMachines) return;
  const std::size_t from = anyRunning();
  Machine& machine = at(from);
  const bool withKeys = m_dice.chance(70);
  const Bytes image = machine.db().image();
  const CenterRegistered center = machine.center;
  const std::string name = machine.name + "'";
  test::MemoryKeyStore keys;
  if (withKeys) machine.keys.copyTo(keys);
  if (withKeys) m_world.mayFork.insert(machine.own());
  Machine& twin = m_world.plug(name, center, image, keys, m_dice.between(-120, 120) * kMinute);
  ++m_world.figures.clones;
  m_world.say(twin, withKeys ? "is a cloned disk" : "is a copied file");
}

void Schedule::loseKeys() {
  const std::size_t who = anyRunning();
  Machine& machine = at(who);
  if (m_world.isStolen(who) || m_world.admitted().size() < 2) return;
  machine.keys.lose();
  machine.takeUp();
  ++m_world.figures.keyLosses;
  m_world.say(machine, "lost its keys");
  const std::size_t host = m_dice.oneOf(m_world.admitted());
  if (host != who && m_dice.chance(60)) m_world.letIn(host, who);
}

void Schedule::die() {
  const std::size_t who = anyRunning();
  if (m_world.admitted().size() < 4) return;
  at(who).isDead = true;
  ++m_world.figures.deaths;
  m_world.say(at(who), "is broken for good");
}

void Schedule::join() {
  if (m_hasFifth || m_world.machines.size() >= kMostMachines) return;
  m_hasFifth = true;
  const auto hosts = m_world.admitted();
  const Template::Desk& desk = *theTemplate().desks.back();
  m_world.plug(desk.center.shortName, desk.center, desk.image, desk.keys, 0);
  m_world.letIn(m_dice.oneOf(hosts), m_world.machines.size() - 1);
}

void Schedule::erase() {
  const std::size_t who = anyRunning();
  if (m_world.isStolen(who)) return;
  Machine& machine = at(who);
  const std::size_t which = m_dice.below(theTemplate().teachers.size());
  const auto done =
      machine.bank->perform(EraseTeachers{{theTemplate().teachers[which]}, theTemplate().manager});
  if (!done) return;
  ++m_world.figures.erased;
  m_world.erased.push_back(which);
  m_world.say(machine, "erases teacher " + std::to_string(which));
  checkErased(machine, {which});
  checkForgotten(machine);
}

void Schedule::jumpClock() {
  Machine& machine = at(anyRunning());
  const Millis years = Millis{365} * 24 * 60 * kMinute * (m_dice.chance(50) ? 10 : -10);
  if (m_dice.chance(70)) return;  // seldom enough that most schedules have sane clocks
  machine.clock.advance(years);
  m_world.say(machine, "has a clock that is ten years wrong");
}

/// Those that most others know.
std::vector<std::size_t> Schedule::known() {
  const auto all = m_world.admitted();
  std::vector<std::size_t> known;
  for (const std::size_t i : all) {
    const auto knows = std::count_if(all.begin(), all.end(), [&](std::size_t other) {
      return m_world.knows(other, at(i).own());
    });
    if (static_cast<std::size_t>(knows) * 2 > all.size()) known.push_back(i);
  }
  return known.empty() ? std::vector{all.front()} : known;
}

bool Schedule::everybodyIsKnown() {
  const auto running = m_world.running();
  const auto honest = std::count_if(running.begin(), running.end(),
                                    [&](std::size_t i) { return !m_world.isStolen(i); });
  return static_cast<std::ptrdiff_t>(known().size()) == honest;
}

/// One lets in the other: a guest who does not believe his host any more lets him in himself.
void Schedule::pair(std::size_t host, std::size_t guest) {
  if (!m_world.letIn(host, guest)) m_world.letIn(guest, host);
}

/// Whom nobody knows, since who let him in was put out or never told others, is let in again.
void Schedule::admitAll() {
  require(!m_world.admitted().empty(), "nobody is left who belongs to the bank");
  const auto hosts = known();
  for (const std::size_t i : m_world.running())
    if (!m_world.isStolen(i) && std::find(hosts.begin(), hosts.end(), i) == hosts.end())
      pair(hosts.front(), i);
}

bool Schedule::exchangeEverything() {
  const auto all = m_world.admitted();
  const std::size_t hub = all[m_dice.below(all.size())];
  bool isNew = false;
  const auto carry = [&](std::size_t from, std::size_t to, const Bytes& file) {
    const auto taken = m_world.take(to, m_world.letterOf(from, to, file));
    m_isRefused = m_isRefused || !taken;
    isNew = isNew || (taken && (taken->fresh > 0 || taken->startedAgain));
  };
  for (const std::size_t from : all) {
    if (from == hub) continue;
    if (const auto file = m_world.send(from, Scope::Everything, kEverything))
      carry(from, hub, *file);
  }
  if (const auto file = m_world.send(hub, Scope::Everything, kEverything))
    for (const std::size_t to : all)
      if (to != hub) carry(hub, to, *file);
  return isNew;
}

bool Schedule::exchangeDeltas() {
  const auto all = m_world.admitted();
  bool isNew = false;
  for (const std::size_t from : all) {
    const auto file = m_world.send(from, Scope::Usual, kDelta);
    if (!file) continue;
    for (const std::size_t to : all) {
      if (to == from) continue;
      const auto taken = m_world.take(to, m_world.letterOf(from, to, *file));
      m_isRefused = m_isRefused || !taken;
      isNew = isNew || (taken && (taken->fresh > 0 || taken->startedAgain));
    }
  }
  return isNew;
}

/// A PC that starts again has news for everybody once more.
void Schedule::exchangeUntilQuiet(bool deltas) {
  int rounds = 0;
  const std::int64_t twins = m_world.figures.twins;
  do {
    m_world.pass(kMinute);
    ++rounds;
    m_isRefused = false;
    require(rounds <= kMostRounds + m_world.figures.twins - twins,
            "I7: not quiet after " + std::to_string(rounds - 1) + " rounds");
  } while (deltas ? exchangeDeltas() : exchangeEverything());
  m_world.figures.rounds += rounds;
  m_world.figures.mostRounds = std::max<std::int64_t>(m_world.figures.mostRounds, rounds);
}

bool Schedule::isWaiting(std::size_t i) {
  store::Query query = at(i).db().query("SELECT id FROM pend");
  while (query.step())
    if (!m_world.forged.contains(query.id<EventId>(0))) return true;
  return false;
}

/// One manager gives up what is missing, at times a second one too; the others hear of it.
void Schedule::waiveLeftovers(bool deltas) {
  for (int times = 0; times < 4; ++times) {
    std::vector<std::size_t> waiting = m_world.admitted();
    std::erase_if(waiting, [&](std::size_t i) { return !isWaiting(i); });
    if (waiting.empty()) return;
    waiveGaps(m_world, m_dice.oneOf(waiting));
    if (m_dice.chance(40)) waiveGaps(m_world, m_dice.oneOf(waiting));
    exchangeUntilQuiet(deltas);
  }
}

/// The rival whom fewest hold for put out: he goes on with the bank.
IncId Schedule::mostBelieved() {
  const auto disbelievers = [&](const IncId& rival) {
    const auto running = m_world.running();
    return std::count_if(running.begin(), running.end(),
                         [&](std::size_t i) { return !m_world.knows(i, rival); });
  };
  return *std::min_element(
      m_world.rivals.begin(), m_world.rivals.end(),
      [&](const IncId& a, const IncId& b) { return disbelievers(a) < disbelievers(b); });
}

/// The others decide among themselves; whoever is right comes back to them.
void Schedule::judgeRivals() {
  if (m_world.rivals.empty()) return;
  m_world.putOut.insert(m_world.rivals.begin(), m_world.rivals.end());
  if (m_world.admitted().empty()) m_world.putOut.erase(mostBelieved());  // there is nobody to ask
  if (m_world.putOut.size() < m_world.rivals.size()) return;
  int times = 0;
  do gather(false);  // whom a rival let in is heard by some of the others only when all know him
  while (m_isRefused && ++times < 3);
  settleRivals(m_world);
}

/// Somebody hands a stolen PC the newest file; what was put out cannot read it.
void Schedule::showToThieves() {
  const std::size_t host = m_world.admitted().front();
  for (const std::size_t i : m_world.running())
    if (m_world.isStolen(i))
      if (const auto file = m_world.send(host, Scope::Everything, kEverything))
        m_world.take(i, m_world.letterOf(host, i, *file));
}

/// Where everybody else lost his keys before a desk heard of it, no file reaches it any more: it is
/// let in anew, as its clerk would after the first refusal.
void Schedule::pairAgain() {
  const auto all = m_world.admitted();
  for (std::size_t i = 1; i < all.size(); ++i) pair(all.front(), all[i]);
}

/// Old files turn up; whether anything in them was new.
bool Schedule::takeArchive() {
  const auto all = m_world.admitted();
  bool isNew = false;
  for (const Letter& old : m_world.archive) {
    const auto taken = m_world.take(m_dice.oneOf(all), old);
    isNew = isNew || (taken && (taken->fresh > 0 || taken->startedAgain));
  }
  return isNew;
}

/// Until everybody has everything of everybody.
void Schedule::gather(bool deltas) {
  int times = 0;
  do {  // who was let in by a stolen PC falls with it
    admitAll();
    exchangeUntilQuiet(deltas);
  } while (++times < 3 && !everybodyIsKnown());
  if (!m_isRefused) return;
  pairAgain();
  exchangeUntilQuiet(deltas);
}

void Schedule::finish() {
  const bool deltas = m_dice.chance(35);
  m_world.figures.deltaEnds += deltas ? 1 : 0;
  judgeRivals();
  gather(deltas);
  waiveLeftovers(deltas);
  if (takeArchive()) exchangeUntilQuiet(deltas);
  waiveLeftovers(deltas);  // an old file may bring the end of another gap
  require(!m_isRefused, "a file is refused when everybody has everything: " + m_world.log.back());
  checkEnd();
  showToThieves();
}

/// Whom one of those that are left has erased is erased at all of them.
void Schedule::checkErasedEverywhere(Machine& machine) {
  if (m_world.erased.empty()) return;
  checkErased(machine, m_world.erased);
  for (const std::size_t i : m_world.admitted())
    for (const std::size_t teacher : at(i).forgot)
      require(isErased(machine, teacher),
              "I16: " + machine.name + " never heard whom " + at(i).name + " erased");
}

void Schedule::checkEnd() {
  const auto all = m_world.admitted();
  const Held first = heldBy(at(all.front()));
  m_world.figures.events += static_cast<std::int64_t>(first.events.size());
  const LogicalState state = stateOf(at(all.front()));
  for (const std::size_t i : all) {
    Machine& machine = at(i);
    require(!isWaiting(i), "I6: something waits for ever at " + machine.name);
    const Held held = heldBy(machine);
    require(held.events == first.events,
            "I5: events of " + at(all.front()).name + " and " + machine.name + " are not the same");
    require(held.blobs == first.blobs, "I5: personal data of " + at(all.front()).name + " and " +
                                           machine.name + " are not the same");
    require(stateOf(machine).digest == state.digest,
            "I1: the same events show otherwise at " + machine.name);
    for (const EventId& id : m_world.forged)
      require(!held.events.contains(id), "I20: a forged event was let in at " + machine.name);
    checkChains(machine), checkKits(machine), checkPromises(machine), checkMembers(machine);
    checkErasedEverywhere(machine);
  }
  Machine& one = at(m_dice.oneOf(all));
  checkRows(one), checkSignedFor(one), checkCausality(one, m_dice.seed());
  checkLost(one);
  if (m_dice.chance(10)) checkRebuild(one), checkOrder(one, m_dice.seed());
  for (const IncId& inc : store::ExchangeRows(one.db()).forked()) {
    ++m_world.figures.forks;
    require(m_world.mayFork.contains(inc), "I22: a chain forked that no two disks could write");
  }
}

}  // namespace

void Figures::add(const Figures& other) {
  schedules += other.schedules, events += other.events, actions += other.actions;
  refusedActions += other.refusedActions, sent += other.sent, lost += other.lost;
  damaged += other.damaged, taken += other.taken, refusedFiles += other.refusedFiles;
  restores += other.restores, clones += other.clones, keyLosses += other.keyLosses;
  deaths += other.deaths, forks += other.forks, waived += other.waived;
  revoked += other.revoked, erased += other.erased, twins += other.twins;
  rounds += other.rounds, mostRounds = std::max(mostRounds, other.mostRounds);
  deltaEnds += other.deltaEnds, forged += other.forged, rivals += other.rivals;
  lateHeads += other.lateHeads, contests += other.contests;
}

std::string Figures::text() const {
  const auto line = [](const char* name, std::int64_t value) {
    return std::to_string(value) + " " + name + ", ";
  };
  return line("schedules", schedules) + line("with delta ends", deltaEnds) +
         line("events", events) + line("actions", actions) + line("refused", refusedActions) +
         line("files", sent) + line("taken", taken) + line("refused", refusedFiles) +
         line("lost", lost) + line("damaged", damaged) + line("forged events", forged) +
         line("restores", restores) + line("clones", clones) + line("lost keys", keyLosses) +
         line("broken PCs", deaths) + line("forks", forks) + line("new chains of twins", twins) +
         line("gaps given up", waived) + line("revoked", revoked) + line("erased", erased) +
         line("put each other out", rivals) + line("late heads", lateHeads) +
         line("contested reservations", contests) + "at most " + std::to_string(mostRounds) +
         " rounds to quiet";
}

Outcome play(const Rules& rules) {
  World world(rules);
  Outcome outcome;
  try {
    Schedule(world).run();
  } catch (const std::exception& broken) {
    outcome.broken = broken.what();
  }
  outcome.log = std::move(world.log);
  outcome.figures = world.figures;
  outcome.figures.schedules = 1;
  return outcome;
}

}  // namespace kstem::sim
