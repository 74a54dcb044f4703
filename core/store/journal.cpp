#include "core/store/journal.h"

#include <algorithm>

#include "core/store/meta.h"

namespace kstem::store {
namespace {

enum Status { kProjected = 0, kUnknownKind = 1, kInvalid = 2 };

JournalEvent readEvent(Query& query) {
  JournalEvent out;
  out.id = query.id<EventId>(0);
  auto event = decode(query.bytes(2));
  if (!event) throw SqliteError(11 /* SQLITE_CORRUPT */, "event " + toHex(out.id.view()));
  out.event = *std::move(event);
  if (query.number(1) != kProjected) return out;
  if (auto fact = decodeBody(out.event.kind, out.event.body)) out.fact = *std::move(fact);
  return out;
}

std::vector<JournalEvent> readEvents(Query query) {
  std::vector<JournalEvent> events;
  while (query.step()) events.push_back(readEvent(query));
  return events;
}

/// An HLC that does not rise along its chain would let the order contradict happens-before.
int statusOf(const Event& event, const std::optional<Position>& prev) {
  if (!isKnown(event.kind)) return kUnknownKind;
  if (prev && event.hlc <= prev->hlc) return kInvalid;
  return decodeBody(event.kind, event.body) ? kProjected : kInvalid;
}

}  // namespace

void Journal::setOwn(const IncId& inc) { Meta(m_db).set("inc", inc.view()); }

IncId Journal::own() { return Meta(m_db).id<IncId>("inc"); }

std::int64_t Journal::incRow(const IncId& inc) {
  {
    Query find = m_db.query("SELECT k FROM inc WHERE id = ?");
    if (find.bind(inc).step()) return find.number(0);
  }
  m_db.query("INSERT INTO inc(id) VALUES(?)").bind(inc).run();
  return m_db.lastInsertRow();
}

std::optional<Position> Journal::lastOf(std::int64_t inc) {
  Query last =
      m_db.query("SELECT id, n, seq, hlc FROM ev WHERE inc = ? ORDER BY seq DESC, n DESC LIMIT 1");
  if (!last.bind(inc).step()) return std::nullopt;
  return Position{last.id<EventId>(0), last.number(1), last.number(2), inc,
                  static_cast<Hlc>(last.number(3))};
}

std::optional<Position> Journal::find(const EventId& id) {
  Query query = m_db.query("SELECT n, seq, inc, hlc FROM ev WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return Position{id, query.number(0), query.number(1), query.number(2),
                  static_cast<Hlc>(query.number(3))};
}

bool Journal::has(const EventId& id) { return find(id).has_value(); }

Hlc Journal::highestHlc() {
  return static_cast<Hlc>(
      // CROSS JOIN keeps the few heads outside; the planner would walk the whole journal.
      m_db.number("SELECT max(ev.hlc) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n"));
}

EventId Journal::append(const NewEvent& event, Millis wall, std::set<AggId>& touched) {
  Meta meta(m_db);
  if (meta.number("observe_due") == 1) {
    meta.set("observe_due", 0);
    appendObserved(wall, touched);
  }
  return appendOne(event, wall, touched);
}

void Journal::appendObserved(Millis wall, std::set<AggId>& touched) {
  Observed observed;
  {
    Query heads = m_db.query(
        "SELECT inc.id, ev.seq, ev.id FROM ev_head JOIN ev ON ev.n = ev_head.n "
        "JOIN inc ON inc.k = ev.inc WHERE inc.id <> ? ORDER BY ev.id");
    heads.bind(own());
    while (heads.step())
      observed.heads.push_back(
          {heads.id<IncId>(0), static_cast<std::uint64_t>(heads.number(1)), heads.id<EventId>(2)});
  }
  const IncId inc = own();
  appendOne({aggOf(inc), std::move(observed), ClerkId{}, GroupId{}, {}}, wall, touched);
}

EventId Journal::appendOne(const NewEvent& draft, Millis wall, std::set<AggId>& touched) {
  Event event;
  event.inc = own();
  const auto last = lastOf(incRow(event.inc));
  event.seq = last ? static_cast<std::uint64_t>(last->seq) + 1 : 1;
  if (last) event.prev = last->id;
  event.hlc = std::max(highestHlc() + 1, hlcFromMillis(wall));
  event.wall = wall;
  event.kind = static_cast<std::uint32_t>(kindOf(draft.fact));
  event.agg = draft.agg;
  event.clerk = draft.clerk;
  event.group = draft.group;
  event.body = encodeBody(draft.fact);
  event.commitments = draft.commitments;
  const Bytes bytes = encode(event);
  const EventId id = eventIdOf(bytes);
  link(event, {last, id, bytes}, touched);
  return id;
}

Result<Arrival> Journal::absorb(BytesView bytes, Millis now, std::set<AggId>& touched) {
  auto event = decode(bytes);
  if (!event) return event.error();
  const EventId id = eventIdOf(bytes);
  if (has(id)) return Arrival::Known;
  std::optional<Position> prev;
  if (event->prev) prev = find(*event->prev);
  if (event->prev && !prev) {
    park(*event, id, bytes, now);
    return Arrival::Parked;
  }
  link(*event, {prev, id, bytes}, touched);
  drain(id, touched);
  return Arrival::New;
}

void Journal::park(const Event& event, const EventId& id, BytesView bytes, Millis now) {
  m_db.query("INSERT OR IGNORE INTO pend(id, prev, bytes, first_seen) VALUES(?, ?, ?, ?)")
      .bind(id)
      .bind(*event.prev)
      .bind(bytes)
      .bind(now)
      .run();
}

void Journal::link(const Event& event, const Link& how, std::set<AggId>& touched) {
  const std::int64_t inc = incRow(event.inc);
  Query insert = m_db.query(
      "INSERT INTO ev(id, inc, seq, prev_n, ctx_n, hlc, kind, agg, grp, status, bytes) "
      "VALUES(?, ?, ?, ?, (SELECT ctx_n FROM ev WHERE n = ?4), ?, ?, ?, ?, ?, ?)");
  insert.bind(how.id).bind(inc).bind(static_cast<std::int64_t>(event.seq));
  how.prev ? insert.bind(how.prev->n) : insert.bindNull();
  insert.bind(static_cast<std::int64_t>(event.hlc)).bind(static_cast<std::int64_t>(event.kind));
  insert.bind(event.agg);
  event.group.isNone() ? insert.bindNull() : insert.bind(event.group);
  insert.bind(std::int64_t{statusOf(event, how.prev)}).bind(how.bytes).run();
  const std::int64_t n = m_db.lastInsertRow();

  if (how.prev) m_db.query("DELETE FROM ev_head WHERE n = ?").bind(how.prev->n).run();
  m_db.query("INSERT INTO ev_head(n) VALUES(?)").bind(n).run();
  if (auto fact = decodeBody(event.kind, event.body)) noteFact(event, *fact, inc, n);
  touched.insert(event.agg);
  wakeWaiting(how.id, touched);
}

void Journal::noteFact(const Event& event, const Fact& fact, std::int64_t inc, std::int64_t n) {
  if (event.kind != static_cast<std::uint32_t>(Kind::Observed) && event.inc != own())
    Meta(m_db).set("observe_due", 1);
  if (const auto* started = std::get_if<IncStarted>(&fact))
    m_db.query("UPDATE inc SET center = ?, desk = ? WHERE k = ?")
        .bind(started->center)
        .bind(started->desk)
        .bind(inc)
        .run();
  const auto* observed = std::get_if<Observed>(&fact);
  if (observed == nullptr) return;
  m_db.query("UPDATE ev SET ctx_n = n WHERE n = ?").bind(n).run();
  for (const Head& head : observed->heads)
    if (!has(head.id))
      m_db.query("INSERT OR IGNORE INTO ev_wait(head, observed_n) VALUES(?, ?)")
          .bind(head.id)
          .bind(n)
          .run();
}

/// A head that an earlier `observed` named has arrived: what its author knew is larger than it
/// seemed, so everything that the author wrote since then is folded again.
void Journal::wakeWaiting(const EventId& head, std::set<AggId>& touched) {
  {
    Query woken = m_db.query(
        "SELECT DISTINCT later.agg FROM ev_wait JOIN ev AS seen ON seen.n = ev_wait.observed_n "
        "JOIN ev AS later ON later.inc = seen.inc AND later.seq >= seen.seq WHERE head = ?");
    woken.bind(head);
    while (woken.step()) touched.insert(woken.id<AggId>(0));
  }
  m_db.query("DELETE FROM ev_wait WHERE head = ?").bind(head).run();
}

void Journal::drain(const EventId& first, std::set<AggId>& touched) {
  std::vector<EventId> arrived{first};
  while (!arrived.empty()) {
    const EventId prev = arrived.back();
    arrived.pop_back();
    std::vector<std::pair<EventId, Bytes>> ready;
    {
      Query waiting = m_db.query("SELECT id, bytes FROM pend WHERE prev = ?");
      waiting.bind(prev);
      while (waiting.step())
        ready.emplace_back(waiting.id<EventId>(0),
                           Bytes(waiting.bytes(1).begin(), waiting.bytes(1).end()));
    }
    for (const auto& [id, bytes] : ready) {
      if (auto event = decode(bytes)) link(*event, {find(prev), id, bytes}, touched);
      m_db.query("DELETE FROM pend WHERE id = ?").bind(id).run();
      arrived.push_back(id);
    }
  }
}

std::vector<JournalEvent> Journal::eventsOf(const AggId& agg) {
  Query query = m_db.query("SELECT id, status, bytes FROM ev WHERE agg = ?");
  query.bind(agg);
  return readEvents(std::move(query));
}

std::vector<JournalEvent> Journal::eventsOf(const GroupId& group) {
  Query query = m_db.query("SELECT id, status, bytes FROM ev WHERE grp = ? ORDER BY n");
  query.bind(group);
  return readEvents(std::move(query));
}

std::vector<GroupId> Journal::recentGroups(Millis since) {
  Query query =
      m_db.query("SELECT grp, bytes FROM ev WHERE inc = ? AND grp IS NOT NULL ORDER BY seq DESC");
  query.bind(incRow(own()));
  std::vector<GroupId> groups;
  while (query.step()) {
    const auto event = decode(query.bytes(1));
    if (!event || event->wall < since) break;
    const auto group = query.id<GroupId>(0);
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
  }
  return groups;
}

Millis Journal::newestOf(const CenterId& center) {
  Query query = m_db.query(
      "SELECT max(ev.hlc) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n "
      "JOIN inc ON inc.k = ev.inc WHERE inc.center = ?");
  query.bind(center).step();
  return static_cast<Millis>(static_cast<Hlc>(query.number(0)) >> 16U);
}

std::vector<Bytes> Journal::allBytes() {
  std::vector<Bytes> all;
  Query query = m_db.query("SELECT bytes FROM ev ORDER BY n");
  while (query.step()) all.emplace_back(query.bytes(0).begin(), query.bytes(0).end());
  return all;
}

std::int64_t Journal::count() { return m_db.number("SELECT count(*) FROM ev"); }
std::int64_t Journal::parkedCount() { return m_db.number("SELECT count(*) FROM pend"); }

namespace {

bool fitsItsChain(Query& row) {
  const auto event = decode(row.bytes(1));
  if (!event || eventIdOf(row.bytes(1)) != row.id<EventId>(0)) return false;
  if (event->seq != static_cast<std::uint64_t>(row.number(2))) return false;
  if (!event->prev) return row.isNull(3);
  return !row.isNull(3) && row.id<EventId>(3) == *event->prev &&
         row.number(4) + 1 == row.number(2) && row.number(5) == row.number(6);
}

}  // namespace

Result<std::int64_t> verifyChains(Db& db) {
  Query row = db.query(
      "SELECT ev.id, ev.bytes, ev.seq, before.id, before.seq, before.inc, ev.inc FROM ev "
      "LEFT JOIN ev AS before ON before.n = ev.prev_n ORDER BY ev.n");
  std::int64_t checked = 0;
  while (row.step()) {
    if (!fitsItsChain(row))
      return Error{Errc::StoreDamaged, "event " + toHex(row.id<EventId>(0).view())};
    ++checked;
  }
  return checked;
}

}  // namespace kstem::store
