#include "core/store/journal.h"

#include <algorithm>

#include "core/store/meta.h"

namespace kstem::store {
namespace {

enum Status { kProjected = 0, kUnknownKind = 1, kInvalid = 2 };  // 3: see Revocations

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

}  // namespace

/// An HLC that does not rise along its chain would let the order contradict happens-before.
int statusOf(const Event& event, const std::optional<Position>& prev) {
  if (!isKnown(event.kind)) return kUnknownKind;
  if (prev && event.hlc <= prev->hlc) return kInvalid;
  return decodeBody(event.kind, event.body) ? kProjected : kInvalid;
}

EventId Journal::start(const IncId& inc, const IncStarted& how, Millis wall,
                       std::set<AggId>& touched) {
  const AggId agg = how.sign ? membersAgg() : aggOf(inc);
  Meta(m_db).set("inc", inc.view());
  const EventId first = appendOne({agg, how, ClerkId{}, GroupId{}, {}}, wall, touched);
  if (how.parent) Meta(m_db).set("observe_due", 1);  // it knows what its parent knew
  return first;
}

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

bool Journal::follows(const Event& event, const Position& prev) {
  return prev.inc == incRow(event.inc) && event.seq == static_cast<std::uint64_t>(prev.seq) + 1;
}

Hlc Journal::highestHlc() {
  return static_cast<Hlc>(
      // CROSS JOIN keeps the few heads outside; the planner would walk the whole journal.
      m_db.number("SELECT max(ev.hlc) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n"));
}

EventId Journal::append(const NewEvent& event, Millis wall, std::set<AggId>& touched) {
  observe(wall, touched);
  return appendOne(event, wall, touched);
}

void Journal::observe(Millis wall, std::set<AggId>& touched) {
  Meta meta(m_db);
  if (meta.number("observe_due") != 1) return;
  meta.set("observe_due", 0);
  appendObserved(wall, touched);
}

std::vector<Head> Journal::heads() {
  Query query = m_db.query(
      "SELECT inc.id, ev.seq, ev.id FROM ev_head JOIN ev ON ev.n = ev_head.n "
      "JOIN inc ON inc.k = ev.inc ORDER BY ev.id");
  std::vector<Head> heads;
  while (query.step())
    heads.push_back({query.id<IncId>(0), static_cast<std::uint64_t>(query.number(1)),
                     query.id<EventId>(2)});
  return heads;
}

std::vector<Head> Journal::headsOf(const IncId& inc) {
  std::vector<Head> all = heads();
  std::erase_if(all, [&](const Head& head) { return head.inc != inc; });
  return all;
}

void Journal::appendObserved(Millis wall, std::set<AggId>& touched) {
  const IncId inc = own();
  Observed observed{heads()};
  std::erase_if(observed.heads, [&](const Head& head) { return head.inc == inc; });
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

std::int64_t Journal::insert(const Event& event, const Link& how, std::int64_t inc) {
  Query insert = m_db.query(
      "INSERT INTO ev(id, inc, seq, prev_n, ctx_n, hlc, kind, agg, grp, status, bytes) "
      "VALUES(?, ?, ?, ?, (SELECT ctx_n FROM ev WHERE n = ?4), ?, ?, ?, ?, ?, ?)");
  insert.bind(how.id).bind(inc).bind(static_cast<std::int64_t>(event.seq));
  how.prev ? insert.bind(how.prev->n) : insert.bindNull();
  insert.bind(static_cast<std::int64_t>(event.hlc)).bind(static_cast<std::int64_t>(event.kind));
  insert.bind(event.agg);
  event.group.isNone() ? insert.bindNull() : insert.bind(event.group);
  insert.bind(std::int64_t{statusOf(event, how.prev)}).bind(how.bytes).run();
  return m_db.lastInsertRow();
}

void Journal::link(const Event& event, const Link& how, std::set<AggId>& touched) {
  const std::int64_t inc = incRow(event.inc);
  const std::int64_t n = insert(event, how, inc);
  moveHead(event, how, n, touched);
  if (auto fact = decodeBody(event.kind, event.body)) noteFact(event, *fact, inc, n);
  // An `observed` shows nowhere, and its thing has nothing but such; nobody says that he saw it. Of
  // what only newer programs understand, one does.
  if (event.kind != static_cast<std::uint32_t>(Kind::Observed)) {
    touched.insert(event.agg);
    if (event.inc != own()) Meta(m_db).set("observe_due", 1);
  }
  wakeWaiting(how.id, touched);
}

/// The new event is its chain's end, and its predecessor is none any more; one that fills a gap is
/// no end, since what stands behind the gap is here already.
void Journal::moveHead(const Event& event, const Link& how, std::int64_t n,
                       std::set<AggId>& touched) {
  if (how.prev) m_db.query("DELETE FROM ev_head WHERE n = ?").bind(how.prev->n).run();
  if (event.prev && !how.prev)
    m_db.query("INSERT INTO ev_gap(prev, n) VALUES(?, ?)").bind(*event.prev).bind(n).run();
  bool fillsGap = false;
  {
    Query gap = m_db.query("SELECT 1 FROM ev_gap WHERE prev = ?");
    fillsGap = gap.bind(how.id).step();
  }
  if (fillsGap) return closeGaps(how.id, n, touched);
  m_db.query("INSERT INTO ev_head(n) VALUES(?)").bind(n).run();
}

/// A predecessor that was given up turned up: what stands behind it is linked to it, and whatever
/// was folded without knowing of it is folded again.
void Journal::closeGaps(const EventId& id, std::int64_t n, std::set<AggId>& touched) {
  std::vector<std::int64_t> behind;
  {
    Query gap = m_db.query("SELECT n FROM ev_gap WHERE prev = ?");
    gap.bind(id);
    while (gap.step()) behind.push_back(gap.number(0));
  }
  m_db.query("DELETE FROM ev_gap WHERE prev = ?").bind(id).run();
  for (const std::int64_t next : behind) {
    m_db.query(
            "UPDATE ev SET prev_n = ?1, status = CASE WHEN hlc <= (SELECT hlc FROM ev WHERE n = ?1) "
            "AND status = 0 THEN 2 ELSE status END WHERE n = ?2")
        .bind(n)
        .bind(next)
        .run();
    renewContext(next);
  }
  Query all = m_db.query(
      "SELECT DISTINCT agg FROM ev WHERE inc = (SELECT inc FROM ev WHERE n = ?) AND kind <> 2");
  all.bind(n);
  while (all.step()) touched.insert(all.id<AggId>(0));
}

/// Hands the last `observed` before the gap on, up to the next one.
void Journal::renewContext(std::int64_t from) {
  m_db.query(
          "WITH RECURSIVE behind(n) AS (SELECT ?1 WHERE (SELECT ctx_n FROM ev WHERE n = ?1) IS NULL "
          "UNION SELECT ev.n FROM ev JOIN behind ON ev.prev_n = behind.n WHERE ev.ctx_n IS NULL) "
          "UPDATE ev SET ctx_n = (SELECT before.ctx_n FROM ev AS at JOIN ev AS before "
          "ON before.n = at.prev_n WHERE at.n = ?1) WHERE n IN behind")
      .bind(from)
      .run();
}

bool Journal::isWaived(const EventId& id) {
  Query query = m_db.query("SELECT 1 FROM ev_waived WHERE missing = ?");
  return query.bind(id).step();
}

void Journal::noteFact(const Event& event, const Fact& fact, std::int64_t inc, std::int64_t n) {
  if (const auto* started = std::get_if<IncStarted>(&fact))
    m_db.query("UPDATE inc SET center = ?, desk = ? WHERE k = ?")
        .bind(started->center)
        .bind(started->desk)
        .bind(inc)
        .run();
  if (const auto* waived = std::get_if<GapWaived>(&fact))
    m_db.query("INSERT OR IGNORE INTO ev_waived(missing) VALUES(?)").bind(waived->missing).run();
  if (std::holds_alternative<TeacherErased>(fact))
    m_db.query("INSERT OR IGNORE INTO erased(subject) VALUES(?)").bind(event.agg).run();
  if (const auto* observed = std::get_if<Observed>(&fact)) noteHeads(*observed, n);
}

void Journal::noteHeads(const Observed& observed, std::int64_t n) {
  m_db.query("UPDATE ev SET ctx_n = n WHERE n = ?").bind(n).run();
  for (const Head& head : observed.heads)
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

std::vector<JournalEvent> Journal::eventsOf(const AggId& agg) {
  Query query = m_db.query("SELECT id, status, bytes FROM ev WHERE agg = ? AND status <> 3");
  query.bind(agg);
  return readEvents(std::move(query));
}

std::vector<JournalEvent> Journal::everyEventOf(const AggId& agg) {
  // Status 3 says nothing about a body; these are read as if it were not there.
  Query query = m_db.query("SELECT id, 0, bytes FROM ev WHERE agg = ?");
  query.bind(agg);
  return readEvents(std::move(query));
}

bool Journal::hasUnknown(const AggId& agg) {
  Query query = m_db.query("SELECT 1 FROM ev WHERE agg = ? AND status IN (1, 2) LIMIT 1");
  return query.bind(agg).step();
}

std::optional<JournalEvent> Journal::event(const EventId& id) {
  Query query = m_db.query("SELECT id, status, bytes FROM ev WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return readEvent(query);
}

std::optional<CenterId> Journal::centerOf(const EventId& id) {
  Query query = m_db.query(
      "SELECT inc.center FROM ev JOIN inc ON inc.k = ev.inc WHERE ev.id = ?");
  if (!query.bind(id).step() || query.isNull(0)) return std::nullopt;
  return query.id<CenterId>(0);
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

Hlc Journal::newestOf(const AggId& agg) {
  Query query = m_db.query("SELECT max(hlc) FROM ev WHERE agg = ?");
  return query.bind(agg).step() ? static_cast<Hlc>(query.number(0)) : 0;
}

std::set<DeskId> Journal::desks() {
  std::set<DeskId> all;
  Query query = m_db.query("SELECT desk FROM inc WHERE desk IS NOT NULL");
  while (query.step()) all.insert(query.id<DeskId>(0));
  return all;
}

namespace {

Millis newestEnd(Query query, BytesView of) {
  query.bind(of).step();
  return static_cast<Millis>(static_cast<Hlc>(query.number(0)) >> 16U);
}

}  // namespace

Millis Journal::newestOf(const IncId& chain) {
  return newestEnd(m_db.query("SELECT max(ev.hlc) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n "
                              "JOIN inc ON inc.k = ev.inc WHERE inc.id = ?"),
                   chain.view());
}

Millis Journal::newestOf(const CenterId& center) {
  return newestEnd(m_db.query("SELECT max(ev.hlc) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n "
                              "JOIN inc ON inc.k = ev.inc WHERE inc.center = ?"),
                   center.view());
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
  if (row.isNull(3)) return !event->prev || row.number(7) == 1;
  return event->prev && row.id<EventId>(3) == *event->prev &&
         row.number(4) + 1 == row.number(2) && row.number(5) == row.number(6);
}

}  // namespace

Result<std::int64_t> verifyChains(Db& db) {
  Query row = db.query(
      "SELECT ev.id, ev.bytes, ev.seq, before.id, before.seq, before.inc, ev.inc, "
      "EXISTS(SELECT 1 FROM ev_gap WHERE ev_gap.n = ev.n) FROM ev "
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
