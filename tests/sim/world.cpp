#include "tests/sim/world.h"

#include <algorithm>

#include "core/domain/view_rows.h"
#include "core/exchange/pairing.h"
#include "core/store/exchange_rows.h"
#include "core/store/meta.h"
#include "core/store/projection.h"
#include "tests/sim/bundle_edit.h"

namespace kstem::sim {
namespace {

constexpr Millis kHour = 3'600'000;

/// Folds as if events were to be read in the order in which they came.
store::Projection::Fold arrivalFold(store::Db& db) {
  return [&db](const History& history, const Causality& causality, const Elsewhere& elsewhere) {
    std::vector<JournalEvent> events = history.all();
    for (JournalEvent& event : events)
      if (const auto place = store::Journal(db).find(event.id))
        event.event.hlc = static_cast<Hlc>(place->n);
    return projectRows(History(std::move(events)), causality, elsewhere);
  };
}

/// Takes a number in a chain for proof, as if no chain could fork or have gaps.
class CausalityByNumber final : public Causality {
 public:
  explicit CausalityByNumber(store::Db& db) : m_db(db) {}
  bool before(const EventId& earlier, const EventId& later) const override {
    store::Query query = m_db.query(
        "SELECT a.inc = b.inc, a.seq, b.seq, seen.bytes, inc.id FROM ev AS a "
        "JOIN inc ON inc.k = a.inc JOIN ev AS b LEFT JOIN ev AS seen ON seen.n = b.ctx_n "
        "WHERE a.id = ? AND b.id = ?");
    if (!query.bind(earlier).bind(later).step()) return false;
    if (query.number(0) == 1) return query.number(1) < query.number(2);
    const auto event = decode(query.bytes(3));
    if (!event) return false;
    const auto fact = decodeBody(event->kind, event->body);
    for (const Head& head : std::get<Observed>(*fact).heads)
      if (head.inc == query.id<IncId>(4) && head.seq >= static_cast<std::uint64_t>(query.number(1)))
        return true;
    return false;
  }

 private:
  store::Db& m_db;
};

store::Projection::Fold foldByNumber(store::Db& db) {
  return [&db](const History& history, const Causality& /*exact*/, const Elsewhere& elsewhere) {
    return projectRows(history, CausalityByNumber(db), elsewhere);
  };
}

void foldAll(store::Db& db, store::Projection::Fold fold) {
  store::Transaction all(db);
  std::set<AggId> things;
  {
    store::Query query = db.query("SELECT DISTINCT agg FROM ev");
    while (query.step()) things.insert(query.id<AggId>(0));
  }
  store::Projection(db, std::move(fold)).refold(things);
  all.commit();
}

std::set<IncId> knownOut(Machine& machine) {
  std::set<IncId> out;
  for (const auto& [inc, member] : exchange::readTrust(*machine.bank).members.all)
    if (member.revoked) out.insert(inc);
  return out;
}

/// Sealed to those who were put out, too.
Bytes sealedToAll(Machine& sender, Bytes file) {
  std::vector<sync::BoxPublicKey> more;
  for (const auto& [inc, member] : exchange::readTrust(*sender.bank).members.all)
    if (member.revoked) more.push_back({member.box.bytes});
  const auto records = recordsOf(sender, file);
  return more.empty() || !records ? file : rewritten(sender, file, *records, more);
}

/// Whether a file is refused since who wrote it, or let him in, was put out.
bool isOfOutsider(Errc why) { return why == Errc::SenderPutOut || why == Errc::SenderUnknown; }

bool isEvent(const LooseRecord& record) { return record.type == sync::RecordType::Event; }

}  // namespace

World::World(const Rules& how) : rules(how), dice(how.seed) {
  const Template& start = theTemplate();
  kits = start.kits;
  schools = start.schools;
  for (std::size_t i = 0; i < 4; ++i) {
    const Template::Desk& desk = *start.desks[i];
    plug(desk.center.shortName, desk.center, desk.image, desk.keys,
         dice.between(-3 * kHour, 3 * kHour));
  }
}

void World::say(const Machine& who, const std::string& what) {
  log.push_back(who.name + ": " + what);
}

void World::pass(Millis ms) {
  for (const auto& machine : machines) machine->clock.advance(ms);
}

std::vector<std::size_t> World::running() const {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < machines.size(); ++i)
    if (!machines[i]->isDead) all.push_back(i);
  return all;
}

IncId World::rootOf(std::size_t i) {
  return exchange::readTrust(*machines[i]->bank).members.rootOf(machines[i]->own());
}

bool World::knows(std::size_t i, const IncId& inc) {
  const Members members = exchange::readTrust(*machines[i]->bank).members;
  const Member* const member = members.find(inc);
  return member != nullptr && !member->revoked;
}

std::vector<std::size_t> World::admitted() {
  std::vector<std::size_t> all;
  for (const std::size_t i : running())
    if (!isStolen(i) && machines[i]->isAdmitted()) all.push_back(i);
  return all;
}

Machine& World::plug(const std::string& name, const CenterRegistered& center, BytesView image,
                     const test::MemoryKeyStore& keys, Millis skew) {
  machines.push_back(std::make_unique<Machine>(name, center, dice.seed()));
  Machine& machine = *machines.back();
  const Millis now =
      machines.size() == 1 ? theTemplate().now + 4 * kHour : machines.front()->clock.now();
  machine.clock.advance(now + skew);
  keys.copyTo(machine.keys);
  machine.boot(image);
  machine.takeUp();
  return machine;
}

Bytes World::withPlantedSending(Machine& sender, Bytes file, exchange::Scope scope) {
  const auto drop = [&](sync::RecordType type) {
    return without(sender, file, [&](const LooseRecord& record) { return record.type == type; });
  };
  if (rules.plant == Plant::BlobsLeftOut) return drop(sync::RecordType::Blob);
  if (rules.plant == Plant::SealsLeftOut) return drop(sync::RecordType::Seal);
  if (rules.plant == Plant::SentIsReceived && scope != exchange::Scope::Everything)
    return without(sender, file, [&](const LooseRecord& record) {
      return isEvent(record) && !sender.sentBefore.insert(eventIdOf(record.bytes)).second;
    });
  if (rules.plant == Plant::RevokedStillReads) return sealedToAll(sender, std::move(file));
  return file;
}

std::optional<Bytes> World::send(std::size_t from, exchange::Scope scope,
                                 const exchange::ExportRules& how) {
  Machine& sender = *machines[from];
  sender.clock.advance(1000);
  auto sent = exchange::exportBundle(*sender.bank, sender.keys, {scope}, how);
  if (!sent) {
    say(sender, "cannot send: " + std::string(keyOf(sent.error().code)));
    require(!sender.isAdmitted(), "an admitted desk cannot send: " + log.back());
    return std::nullopt;
  }
  ++figures.sent;
  say(sender, "writes a file of " + std::to_string(sent->events) + " events");
  return withPlantedSending(sender, std::move(sent->file), scope);
}

Letter World::letterOf(std::size_t from, std::size_t to, Bytes file) {
  return {from, to, std::move(file), knownOut(*machines[from])};
}

Bytes World::withPlantedTaking(Machine& machine, const Letter& letter) {
  if (rules.plant != Plant::PositionIsIdentity) return letter.file;
  const auto records = recordsOf(machine, letter.file);
  if (!records) return letter.file;
  std::vector<LooseRecord> kept;
  for (const LooseRecord& record : *records) {
    if (isEvent(record)) {
      const Event event = test::must(decode(record.bytes));
      store::Query taken = machine.db().query(
          "SELECT 1 FROM ev JOIN inc ON inc.k = ev.inc WHERE inc.id = ? AND seq = ? "
          "AND ev.id <> ?");
      taken.bind(event.inc).bind(static_cast<std::int64_t>(event.seq));
      if (taken.bind(eventIdOf(record.bytes)).step()) continue;
    }
    kept.push_back(record);
  }
  return rewritten(*machines[letter.from], letter.file, kept);
}

void World::plantAfterTaking(Machine& machine, const IncId& before) {
  store::Db& db = machine.db();
  const auto has = [this](Plant plant) { return rules.plant == plant; };
  if (has(Plant::ArrivalOrder)) foldAll(db, arrivalFold(db));
  if (has(Plant::CoverageByNumber)) foldAll(db, foldByNumber(db));
  if (has(Plant::LateHeadsForgotten)) db.exec("DELETE FROM ev_wait");
  if (has(Plant::LosersUnnamed))
    db.exec("DELETE FROM view_attention WHERE kind = 'kit.two-checkouts'");
  if (has(Plant::NothingObserved)) store::Meta(db).set("observe_due", 0);
  if (has(Plant::ErasureForgotten)) db.exec("DELETE FROM erased");
  if (has(Plant::NoNewChainForTwin)) store::Meta(db).set("inc", before.view());
  if (has(Plant::CancelPromotes))
    db.exec(
        "UPDATE view_reservation SET status = 1 WHERE status = 4 AND agg IN (SELECT lost.agg "
        "FROM view_attention AS lost JOIN ev ON ev.id = lost.other "
        "JOIN view_reservation AS won ON won.agg = ev.agg "
        "WHERE lost.kind = 'reservation.lost' AND won.status = 6)");
  if (has(Plant::RowsByHand))
    db.exec("UPDATE view_kit SET shelf = 'B-2' WHERE rowid = 1 AND standing = 1");
}

void World::checkRefused(Machine& machine, BytesView before, Errc why) {
  ++figures.refusedFiles;
  say(machine, "refuses a file: " + std::string(keyOf(why)));
  store::Db asItWas(":memory:");
  asItWas.load(before);
  require(stateOf(machine) == stateOf(asItWas),
          "I19: a refused file changed something at " + machine.name);
}

void World::checkTaken(Machine& machine, const Letter& letter, const exchange::Imported& taken,
                       const IncId& before) {
  ++figures.taken;
  figures.twins += taken.startedAgain ? 1 : 0;
  say(machine, "takes a file of " + machines[letter.from]->name + ": " +
                   std::to_string(taken.fresh) + " new, " + std::to_string(taken.waiting) +
                   " wait" + (taken.startedAgain ? ", starts again" : ""));
  require(taken.agreement != exchange::Agreement::Differs,
          "I24: the same events show otherwise at " + machine.name);
  require(!letter.out.contains(before), "I21: " + machine.name + " was put out and reads on");
  require(store::Journal(machine.db()).headsOf(machine.own()).size() == 1,
          "I22: " + machine.name + " writes a chain that has two ends");
}

std::optional<exchange::Imported> World::take(std::size_t at, const Letter& letter) {
  Machine& machine = *machines[at];
  machine.clock.advance(1000);
  const Bytes disk = machine.db().image();  // copied sooner than hashed
  const IncId before = machine.own();
  const Bytes file = withPlantedTaking(machine, letter);
  const auto taken = exchange::importBundle(*machine.bank, machine.keys, file, "x.ksb");
  if (!taken) {
    if (rules.plant == Plant::RefusedHalfTaken)
      test::must(machine.bank->perform(SetShelf{kits.front(), std::to_string(figures.taken)}));
    checkRefused(machine, disk, taken.error().code);
    return std::nullopt;
  }
  if (rules.plant == Plant::GateOpen) {
    std::vector<Bytes> events;
    if (const auto records = recordsOf(machine, file))
      for (const LooseRecord& record : *records)
        if (isEvent(record)) events.push_back(record.bytes);
    test::must(machine.bank->absorb(events));
  }
  plantAfterTaking(machine, before);
  checkTaken(machine, letter, *taken, before);
  check(machine);
  if (dice.chance(20)) {
    const LogicalState once = stateOf(machine);
    const auto again = exchange::importBundle(*machine.bank, machine.keys, file, "x (1).ksb");
    require(again.has_value() && again->isRepeated && again->fresh == 0 && stateOf(machine) == once,
            "I3: a file that was taken twice changed something at " + machine.name);
    plantAfterTaking(machine, before);
  }
  return *taken;
}

void World::check(Machine& machine) {
  checkKits(machine), checkPromises(machine), checkForgotten(machine);
  if (dice.chance(25)) checkChains(machine);
  if (dice.chance(rules.plant == Plant::LateHeadsForgotten ? 100 : 20)) checkRows(machine);
  if (dice.chance(5)) checkSignedFor(machine);
}

bool World::letIn(std::size_t host, std::size_t newcomer) {
  Machine& by = *machines[host];
  Machine& guest = *machines[newcomer];
  by.clock.advance(1000), guest.clock.advance(1000);
  const auto request = exchange::writeJoinRequest(*guest.bank, guest.keys, guest.center);
  if (!request) return false;
  const auto welcome =
      exchange::admit(*by.bank, by.keys, *request, exchange::spokenCode(*request), {});
  if (!welcome) {
    say(by, "cannot let in " + guest.name + ": " + std::string(keyOf(welcome.error().code)));
    return false;
  }
  const auto taken = exchange::acceptWelcome(*guest.bank, guest.keys, *welcome);
  if (!taken && !rivals.empty() && isOfOutsider(taken.error().code)) {
    say(guest, "does not believe " + by.name + " any more");
    return false;
  }
  require(taken.has_value(), "a welcome of " + by.name + " is refused by " + guest.name);
  say(by, "lets in " + guest.name);
  check(guest);
  return true;
}

}  // namespace kstem::sim
