#include "tests/sim/invariants.h"

#include <algorithm>

#include "core/store/blobs.h"
#include "core/store/causality.h"
#include "core/store/exchange_rows.h"
#include "core/store/projection.h"
#include "core/sync/manifest.h"
#include "tests/sim/dice.h"

namespace kstem::sim {
namespace {

std::vector<AggId> allThings(store::Db& db) {
  std::vector<AggId> all;
  store::Query query = db.query("SELECT DISTINCT agg FROM ev");
  while (query.step()) all.push_back(query.id<AggId>(0));
  return all;
}

/// Happens-before as sync.md 2.5 states it, without any of the store's short cuts.
class PlainCausality final {
 public:
  explicit PlainCausality(store::Db& db) {
    for (const Bytes& bytes : store::Journal(db).allBytes()) {
      const EventId id = eventIdOf(bytes);
      m_events.emplace(id, test::must(decode(bytes)));
    }
  }
  bool before(const EventId& earlier, const EventId& later) const {
    const Event& end = m_events.at(later);
    if (m_events.at(earlier).inc == end.inc)
      return end.prev && isAncestorOrEqual(earlier, *end.prev);
    for (const Event* seen = observedAt(&end); seen != nullptr; seen = observedBefore(*seen)) {
      bool allHere = true;
      for (const Head& head : headsOf(*seen)) {
        if (isAncestorOrEqual(earlier, head.id)) return true;
        allHere = allHere && m_events.contains(head.id);
      }
      if (allHere) return false;
    }
    return false;
  }
  const std::map<EventId, Event>& events() const { return m_events; }
  static std::vector<Head> headsOf(const Event& event) {
    const auto fact = decodeBody(event.kind, event.body);
    const auto* observed = fact ? std::get_if<Observed>(&*fact) : nullptr;
    return observed == nullptr ? std::vector<Head>() : observed->heads;
  }

 private:
  const Event* find(const EventId& id) const {
    const auto it = m_events.find(id);
    return it == m_events.end() ? nullptr : &it->second;
  }
  const Event* observedAt(const Event* from) const {
    while (from != nullptr && from->kind != static_cast<std::uint32_t>(Kind::Observed))
      from = from->prev ? find(*from->prev) : nullptr;
    return from;
  }
  const Event* observedBefore(const Event& seen) const {
    return seen.prev ? observedAt(find(*seen.prev)) : nullptr;
  }
  bool isAncestorOrEqual(const EventId& older, EventId newer) const {
    const Event* const end = find(older);
    while (newer != older) {
      const Event* const at = find(newer);
      if (at == nullptr || end == nullptr || at->inc != end->inc || !at->prev) return false;
      newer = *at->prev;
    }
    return end != nullptr;
  }

  std::map<EventId, Event> m_events;
};

std::string shortOf(const EventId& id) { return toHex(id.view()).substr(0, 8); }

}  // namespace

Held heldBy(Machine& machine) {
  Held held;
  store::Query events = machine.db().query("SELECT id FROM ev");
  while (events.step()) held.events.insert(events.id<EventId>(0));
  for (const Blob& blob : store::Blobs(machine.db()).all()) held.blobs.insert(blob.commitment);
  return held;
}

LogicalState stateOf(store::Db& db) {
  store::Journal journal(db);
  LogicalState state{journal.count(), journal.parkedCount(), store::Projection(db).digest(), {}};
  for (const Head& head : journal.heads()) state.heads.push_back(head.id);
  return state;
}

void checkChains(Machine& machine) {
  const auto checked = store::verifyChains(machine.db());
  require(checked.has_value(), "I8: the chains at " + machine.name + " do not hold together");
  require(machine.db().number("SELECT count(*) FROM ev WHERE status = 2") == 0,
          "I9: an event at " + machine.name + " is older than its predecessor");
  require(machine.db().number("SELECT count(*) FROM ev_gap WHERE prev IN (SELECT id FROM ev)") == 0,
          "I8: what was given up is here at " + machine.name + " and its gap is open");
  require(
      machine.db().number("SELECT count(*) FROM ev_head WHERE n IN (SELECT prev_n FROM ev)") == 0,
      "I8: an event at " + machine.name + " has a successor and is an end");
}

void checkRows(Machine& machine) {
  store::Transaction never(machine.db());
  const auto before = machine.db().totalChanges();
  for (const AggId& agg : allThings(machine.db())) {
    store::Projection(machine.db()).refold(std::set<AggId>{agg});
    require(machine.db().totalChanges() == before, "I2: rows of " + toHex(agg.view()).substr(0, 8) +
                                                       " at " + machine.name +
                                                       " are not those of its events");
  }
}

void checkRebuild(Machine& machine) {
  const Hash32 before = store::Projection(machine.db()).digest();
  store::Projection(machine.db()).rebuild();
  require(store::Projection(machine.db()).digest() == before,
          "I2: rows at " + machine.name + " differ after a rebuild");
}

void checkKits(Machine& machine) {
  store::Db& db = machine.db();
  require(db.number("SELECT count(*) FROM (SELECT 1 FROM view_kit GROUP BY agg "
                    "HAVING count(*) > 1)") == 0,
          "I10: a kit is in two places at " + machine.name);
  require(db.number("SELECT count(*) FROM (SELECT 1 FROM view_line WHERE status = 0 "
                    "GROUP BY agg HAVING count(*) > 1)") == 0,
          "I11: a kit has two open loans at " + machine.name);
  require(
      db.number("SELECT count(*) FROM (SELECT agg FROM view_shipment WHERE end = 0 GROUP BY agg "
                "HAVING count(*) > 1)") == 0,
      "I10: a kit is on two ways at " + machine.name);
  require(db.number("SELECT count(*) FROM view_kit AS kit WHERE (kit.sent_to IS NOT NULL) <> "
                    "EXISTS(SELECT 1 FROM view_shipment AS way WHERE way.agg = kit.agg AND way.end "
                    "= 0) OR (kit.sent_to IS NOT NULL AND kit.checkout IS NOT NULL)") == 0,
          "I10: a kit is on the way and in somebody's hands at " + machine.name);
  require(db.number("SELECT count(*) FROM view_kit_part WHERE have < 0") == 0 &&
              db.number("SELECT count(*) FROM view_claim WHERE settled > missing + broken") == 0,
          "I26: something is counted below zero at " + machine.name);
  require(db.number("SELECT count(*) FROM view_line AS line WHERE status = 2 AND NOT EXISTS("
                    "SELECT 1 FROM view_attention AS item WHERE item.agg = line.agg "
                    "AND item.kind = 'kit.two-checkouts' AND item.other = line.checkout)") == 0,
          "I12: a loan that lost is named nowhere at " + machine.name);
}

void checkPromises(Machine& machine) {
  Promises now = promisesOf(*machine.bank);
  for (const ReservationId& id : flipped(*machine.bank, machine.promises, now)) {
    const bool wasRefused = machine.promises.at(id) == ReservationStatus::Refused;
    throw Broken((wasRefused ? "I14: a reservation that lost is promised again at "
                             : "I13: a firm reservation is firm no more at ") +
                 machine.name + ", and nothing says why");
  }
  machine.promises = std::move(now);
}

void checkMembers(Machine& machine) {
  const store::JournalCausality causality(machine.db());
  const History history(store::Journal(machine.db()).everyEventOf(membersAgg()));
  const Members everybody = foldMembers(history);
  std::map<IncId, std::vector<EventId>> out;  // by whom; roots of PCs
  for (const JournalEvent& event : history.all()) {
    const auto* revoked = event.fact ? std::get_if<MemberRevoked>(&*event.fact) : nullptr;
    if (revoked == nullptr) continue;
    const auto cuts = out.find(everybody.rootOf(event.event.inc));
    const auto knew = [&](const EventId& cut) { return causality.before(event.id, cut); };
    if (cuts != out.end() && std::none_of(cuts->second.begin(), cuts->second.end(), knew)) continue;
    out[everybody.rootOf(revoked->inc)].push_back(event.id);
  }
  for (const auto& [inc, member] : exchange::readTrust(*machine.bank).members.all)
    require(member.revoked == out.contains(everybody.rootOf(inc)),
            "2.9: whether " + member.label + " is out is wrong at " + machine.name);
}

namespace {

/// What a desk shows that learns these events in this order.
Hash32 shownOf(const std::vector<Bytes>& events) {
  test::SmallBank fresh(9, 0, 99);
  test::must(fresh.bank->absorb(events));
  return fresh.digest();
}

/// Those that are always one: a return may close an older loan, a sending may be void.
bool isSight(const Fact& fact) {
  return std::holds_alternative<KitCheckedOut>(fact) || std::holds_alternative<KitSeen>(fact) ||
         std::holds_alternative<KitReceived>(fact);
}

}  // namespace

void checkOrder(Machine& machine, std::uint64_t seed) {
  const std::vector<Bytes> events = store::Journal(machine.db()).allBytes();
  std::vector<Bytes> shuffled = events;
  Dice dice(seed);
  for (std::size_t left = shuffled.size(); left > 1; --left)
    std::swap(shuffled[left - 1], shuffled[dice.below(left)]);
  require(shownOf(events) == shownOf(shuffled),
          "I4: the events of " + machine.name + " show otherwise in another order");
}

void checkLost(Machine& machine) {
  const store::JournalCausality causality(machine.db());
  store::Query lost = machine.db().query("SELECT agg FROM view_kit WHERE standing = 5");
  while (lost.step()) {
    const History history(store::Journal(machine.db()).eventsOf(lost.id<AggId>(0)));
    const auto voids = [&](const JournalEvent& loss) {
      return std::any_of(history.live().begin(), history.live().end(), [&](const auto* event) {
        return event->fact && isSight(*event->fact) && !causality.before(event->id, loss.id);
      });
    };
    const bool stands =
        std::any_of(history.live().begin(), history.live().end(), [&](const JournalEvent* event) {
          return event->fact && std::holds_alternative<KitLost>(*event->fact) && !voids(*event);
        });
    require(stands,
            "I15: a lost kit at " + machine.name + " was seen by somebody who did not know");
  }
}

void checkCausality(Machine& machine, std::uint64_t seed) {
  const PlainCausality plain(machine.db());
  const store::JournalCausality journal(machine.db());
  std::vector<EventId> ids;
  for (const auto& [id, event] : plain.events()) {
    ids.push_back(id);
    for (const Head& head : PlainCausality::headsOf(event))
      if (const auto seen = plain.events().find(head.id); seen != plain.events().end())
        require(seen->second.hlc < event.hlc, "I9: " + shortOf(id) + " is older than what it saw");
  }
  Dice dice(seed);
  for (int i = 0; i < 150; ++i) {
    const EventId& one = dice.oneOf(ids);
    const EventId& other = dice.oneOf(ids);
    if (one == other) continue;
    require(
        plain.before(one, other) == journal.before(one, other),
        "I9: whether " + shortOf(one) + " was known to " + shortOf(other) + " at " + machine.name);
  }
}

namespace {

/// Keys of everybody who was ever let in, whatever became of him.
std::map<IncId, KeyBytes> everyKey(Machine& machine) {
  std::map<IncId, KeyBytes> keys;
  const History history(store::Journal(machine.db()).everyEventOf(membersAgg()));
  for (const auto& [inc, member] : foldMembers(history).all) keys.emplace(inc, member.sign);
  return keys;
}

std::set<EventId> signedHeads(Machine& machine) {
  const auto keys = everyKey(machine);
  std::set<EventId> heads;
  for (const store::SealRow& seal : store::ExchangeRows(machine.db()).seals()) {
    const auto key = keys.find(seal.inc);
    if (key != keys.end() &&
        sync::isGood({seal.inc, seal.seq, seal.head, seal.signature}, key->second))
      heads.insert(seal.head);
  }
  for (const JournalEvent& event : store::Journal(machine.db()).everyEventOf(membersAgg()))
    if (const auto* vouched = event.fact ? std::get_if<ChainsVouched>(&*event.fact) : nullptr)
      for (const Head& head : vouched->heads) heads.insert(head.id);
  return heads;
}

}  // namespace

void checkSignedFor(Machine& machine) {
  std::map<EventId, Event> events;
  for (const Bytes& bytes : store::Journal(machine.db()).allBytes())
    events.emplace(eventIdOf(bytes), test::must(decode(bytes)));
  std::set<EventId> covered;
  for (EventId head : signedHeads(machine))
    for (auto it = events.find(head); it != events.end() && covered.insert(it->first).second;
         it = events.find(head)) {
      if (!it->second.prev) break;
      head = *it->second.prev;
    }
  // What fills a gap is named by the event behind it.
  const auto own = exchange::readTrust(*machine.bank).ownChains;
  for (const auto& [id, event] : events)
    require(std::find(own.begin(), own.end(), event.inc) != own.end() || covered.contains(id),
            "I20: nobody signed for " + shortOf(id) + " at " + machine.name);
}

bool isErased(Machine& machine, std::size_t teacher) {
  store::Query known = machine.db().query("SELECT 1 FROM erased WHERE subject = ?");
  return known.bind(theTemplate().teachers[teacher]).step();
}

void checkForgotten(Machine& machine) {
  for (std::size_t teacher = 0; teacher < theTemplate().teachers.size(); ++teacher)
    if (isErased(machine, teacher))
      machine.forgot.insert(teacher);
    else
      require(!machine.forgot.contains(teacher),
              "2.12: " + machine.name + " knows again whom it had erased");
}

void checkErased(Machine& machine, const std::vector<std::size_t>& erased) {
  const Bytes image = machine.db().image();
  for (const std::size_t teacher : erased) {
    if (!isErased(machine, teacher)) continue;  // not heard of, or lost
    const std::string secret = secretOf(teacher);
    const BytesView wanted = asBytes(secret);
    require(std::search(image.begin(), image.end(), wanted.begin(), wanted.end()) == image.end(),
            "I16: what was erased is in the file of " + machine.name);
  }
}

std::vector<EventId> newestFacts(Machine& machine) {
  std::vector<EventId> all;
  store::Query query = machine.db().query(
      "SELECT ev.id, max(ev.seq) FROM ev JOIN inc ON inc.k = ev.inc WHERE ev.kind <> 2 "
      "AND inc.id <> (SELECT value FROM local_meta WHERE key = 'inc') GROUP BY ev.inc");
  while (query.step()) all.push_back(query.id<EventId>(0));
  return all;
}

void checkObserved(Machine& machine, const std::vector<EventId>& before, const EventId& written) {
  const store::JournalCausality causality(machine.db());
  for (const EventId& one : before)
    require(causality.before(one, written), "2.5: " + machine.name + " wrote " + shortOf(written) +
                                                " and did not say that it had seen " +
                                                shortOf(one));
}

}  // namespace kstem::sim
