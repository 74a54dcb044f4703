#include "core/store/exchange_rows.h"

#include <algorithm>

#include "core/domain/fact_codec.h"
#include "core/store/columns.h"

namespace kstem::store {
namespace {

/// Lists of ids and heads in one cell, in the encoding of events.
struct Frontier {
  std::vector<Head> heads;
  std::vector<EventId> ids;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.heads), visit(2, self.ids);
  }
};

Frontier readFrontier(BytesView bytes) {
  Frontier out;
  if (!codec::readFields(bytes, out)) return {};
  return out;
}

std::vector<Bytes> readBytes(Query query) {
  std::vector<Bytes> all;
  while (query.step()) all.emplace_back(query.bytes(0).begin(), query.bytes(0).end());
  return all;
}

bool namesPhotos(BytesView bytes) {
  const auto event = decode(bytes);
  if (!event) return false;
  const auto fact = decodeBody(event->kind, event->body);
  const auto* const checked = fact ? std::get_if<KitChecked>(&*fact) : nullptr;
  return checked != nullptr && !checked->photos.empty();
}

}  // namespace

Members ExchangeRows::members() {
  return foldMembers(History(Journal(m_db).eventsOf(membersAgg())));
}

void ExchangeRows::keep(const SealRow& seal) {
  m_db.query("INSERT OR IGNORE INTO seal(inc, seq, head, sig) VALUES(?, ?, ?, ?)")
      .bind(seal.inc)
      .bind(static_cast<std::int64_t>(seal.seq))
      .bind(seal.head)
      .bind(seal.signature)
      .run();
}

bool ExchangeRows::has(const SealRow& seal) {
  Query query = m_db.query("SELECT 1 FROM seal WHERE inc = ? AND seq = ? AND head = ? AND sig = ?");
  query.bind(seal.inc).bind(static_cast<std::int64_t>(seal.seq)).bind(seal.head);
  return query.bind(seal.signature).step();
}

/// Where a chain has several ends, a seal with a greater number may stand on another branch.
void ExchangeRows::pruneSeals() {
  m_db.query(
          "DELETE FROM seal WHERE head IN (SELECT id FROM ev) "
          "AND inc NOT IN (SELECT inc.id FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n "
          "  JOIN inc ON inc.k = ev.inc GROUP BY inc.id HAVING count(*) > 1) "
          "AND EXISTS(SELECT 1 FROM seal AS newer JOIN ev ON ev.id = newer.head "
          "  WHERE newer.inc = seal.inc AND newer.seq > seal.seq)")
      .run();
}

std::vector<SealRow> ExchangeRows::seals() {
  Query query = m_db.query("SELECT inc, seq, head, sig FROM seal ORDER BY inc, seq, head");
  std::vector<SealRow> all;
  while (query.step())
    all.push_back({query.id<IncId>(0), static_cast<std::uint64_t>(query.number(1)),
                   query.id<EventId>(2), query.id<SignatureBytes>(3)});
  return all;
}

void ExchangeRows::keep(const PeerRow& peer) {
  m_db.query(
          "INSERT INTO local_peer(inc, hlc, wall, got, frontier, wants, agrees) "
          "VALUES(?, ?, ?, ?, ?, ?, 0) "
          "ON CONFLICT(inc) DO UPDATE SET hlc = excluded.hlc, wall = excluded.wall, "
          "got = excluded.got, frontier = excluded.frontier, wants = excluded.wants, agrees = 0 "
          "WHERE excluded.hlc >= hlc")
      .bind(peer.inc)
      .bind(static_cast<std::int64_t>(peer.hlc))
      .bind(peer.wall)
      .bind(peer.got)
      .bind(BytesView(codec::writeFields(Frontier{peer.frontier, {}})))
      .bind(BytesView(codec::writeFields(Frontier{{}, peer.wants})))
      .run();
}

std::vector<PeerRow> ExchangeRows::peers() {
  Query query = m_db.query("SELECT inc, hlc, wall, got, frontier, wants, agrees FROM local_peer");
  std::vector<PeerRow> all;
  while (query.step())
    all.push_back({query.id<IncId>(0), static_cast<Hlc>(query.number(1)), query.number(2),
                   query.number(3), readFrontier(query.bytes(4)).heads,
                   readFrontier(query.bytes(5)).ids, query.small(6)});
  return all;
}

void ExchangeRows::noteAgreement(const IncId& peer, int agrees) {
  m_db.query("UPDATE local_peer SET agrees = ? WHERE inc = ?")
      .bind(std::int64_t{agrees})
      .bind(peer)
      .run();
}

std::vector<Head> ExchangeRows::lastObserved(const IncId& chain) {
  Query query = m_db.query(
      "SELECT bytes FROM ev WHERE n = (SELECT ev.ctx_n FROM ev_head CROSS JOIN ev "
      "ON ev.n = ev_head.n WHERE ev.inc = (SELECT k FROM inc WHERE id = ?) LIMIT 1)");
  if (!query.bind(chain).step()) return {};
  const auto event = decode(query.bytes(0));
  if (!event) return {};
  const auto fact = decodeBody(event->kind, event->body);
  const auto* observed = fact ? std::get_if<Observed>(&*fact) : nullptr;
  return observed == nullptr ? std::vector<Head>() : observed->heads;
}

std::int64_t ExchangeRows::eventsBehind(const IncId& chain, std::uint64_t seq) {
  Query query = m_db.query(
      "SELECT count(*) FROM ev WHERE inc = (SELECT k FROM inc WHERE id = ?) AND seq > ? "
      "AND kind <> 2");
  query.bind(chain).bind(static_cast<std::int64_t>(seq)).step();
  return query.number(0);
}

std::vector<ErasureRow> ExchangeRows::erasures() {
  Query query = m_db.query(
      "SELECT ev.agg, inc.id, ev.seq FROM erased JOIN ev ON ev.agg = erased.subject "
      "JOIN inc ON inc.k = ev.inc WHERE ev.kind = ?");
  query.bind(static_cast<std::int64_t>(Kind::TeacherErased));
  return all<ErasureRow>(std::move(query), [](Query& q) {
    return ErasureRow{q.id<AggId>(0), q.id<IncId>(1), static_cast<std::uint64_t>(q.number(2))};
  });
}

void ExchangeRows::note(const BundleRow& bundle) {
  Query insert = m_db.query(
      "INSERT INTO local_bundle(id, way, name, at, sender, result, fresh, known) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
  bundle.id ? insert.bind(BytesView(*bundle.id)) : insert.bindNull();
  insert.bind(static_cast<std::int64_t>(bundle.way))
      .bind(std::string_view(bundle.name))
      .bind(bundle.at);
  bundle.sender ? insert.bind(*bundle.sender) : insert.bindNull();
  insert.bind(std::string_view(bundle.result)).bind(bundle.fresh).bind(bundle.known).run();
}

void ExchangeRows::noteUndelivered(const Raw16& bundle, std::string_view result) {
  m_db.query("UPDATE local_bundle SET result = ? WHERE id = ? AND way = 0")
      .bind(result)
      .bind(BytesView(bundle))
      .run();
}

std::vector<BundleRow> ExchangeRows::bundles(int atMost) {
  Query query = m_db.query(
      "SELECT id, way, name, at, sender, result, fresh, known FROM local_bundle "
      "ORDER BY n DESC LIMIT ?");
  query.bind(std::int64_t{atMost});
  std::vector<BundleRow> all;
  while (query.step()) {
    BundleRow row;
    if (!query.isNull(0)) row.id = query.id<AggId>(0).bytes;
    row.way = static_cast<BundleWay>(query.small(1));
    row.name = query.text(2);
    row.at = query.number(3);
    if (!query.isNull(4)) row.sender = query.id<IncId>(4);
    row.result = query.text(5);
    row.fresh = query.number(6);
    row.known = query.number(7);
    all.push_back(std::move(row));
  }
  return all;
}

bool ExchangeRows::hasTaken(const Raw16& bundle) {
  Query query = m_db.query("SELECT 1 FROM local_bundle WHERE id = ? AND way = 1 AND result = 'ok'");
  return query.bind(BytesView(bundle)).step();
}

std::set<AggId> ExchangeRows::photographed() {
  Query query = m_db.query("SELECT agg, bytes FROM ev WHERE kind = ? AND status = 0");
  query.bind(static_cast<std::int64_t>(KitChecked::kKind));
  std::set<AggId> all;
  while (query.step())
    if (namesPhotos(query.bytes(1))) all.insert(query.id<AggId>(0));
  return all;
}

std::vector<EventId> ExchangeRows::missing() {
  return readIds<EventId>(
      m_db.query("SELECT prev FROM pend WHERE prev IS NOT NULL "
                 "AND prev NOT IN (SELECT id FROM pend) AND prev NOT IN (SELECT id FROM ev) "
                 "UNION SELECT head FROM ev_wait WHERE head NOT IN (SELECT id FROM pend) "
                 "UNION SELECT prev FROM ev_gap"));
}

std::vector<Head> ExchangeRows::gaps() {
  Query query = m_db.query(
      "SELECT inc.id, ev.seq - 1, ev_gap.prev FROM ev_gap JOIN ev ON ev.n = ev_gap.n "
      "JOIN inc ON inc.k = ev.inc");
  std::vector<Head> gaps;
  while (query.step())
    gaps.push_back(
        {query.id<IncId>(0), static_cast<std::uint64_t>(query.number(1)), query.id<EventId>(2)});
  return gaps;
}

std::vector<Bytes> ExchangeRows::chainFrom(const IncId& inc, std::uint64_t seq) {
  Query query = m_db.query(
      "SELECT bytes FROM ev WHERE inc = (SELECT k FROM inc WHERE id = ?) AND seq >= ? "
      "ORDER BY seq, id");
  query.bind(inc).bind(static_cast<std::int64_t>(seq));
  return readBytes(std::move(query));
}

std::vector<IncId> ExchangeRows::chains() {
  return readIds<IncId>(
      m_db.query("SELECT id FROM inc WHERE k IN (SELECT inc FROM ev) ORDER BY id"));
}

std::vector<IncId> ExchangeRows::forked() {
  return readIds<IncId>(m_db.query(
      "SELECT inc.id FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n JOIN inc ON inc.k = ev.inc "
      "GROUP BY inc.id HAVING count(*) > 1 AND EXISTS(SELECT 1 FROM ev AS twin "
      "  WHERE twin.inc = inc.k GROUP BY twin.seq HAVING count(*) > 1) ORDER BY inc.id"));
}

std::optional<IncId> ExchangeRows::chainOf(const EventId& id) {
  Query query = m_db.query("SELECT inc.id FROM ev JOIN inc ON inc.k = ev.inc WHERE ev.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return query.id<IncId>(0);
}

std::int64_t ExchangeRows::count(BundleWay way) {
  Query query = m_db.query("SELECT count(*) FROM local_bundle WHERE way = ?");
  query.bind(static_cast<std::int64_t>(way)).step();
  return query.number(0);
}

std::map<IncId, Hlc> ExchangeRows::reach(const std::vector<Head>& heads) {
  std::map<IncId, Hlc> all;
  Journal journal(m_db);
  for (const Head& head : heads)
    if (const auto place = journal.find(head.id))
      all[head.inc] = std::max(all[head.inc], place->hlc);
  return all;
}

std::uint64_t ExchangeRows::firstSince(const IncId& inc, Hlc since) {
  Query query = m_db.query(
      "SELECT min(seq) FROM ev WHERE inc = (SELECT k FROM inc WHERE id = ?) AND hlc >= ?");
  query.bind(inc).bind(static_cast<std::int64_t>(since)).step();
  return query.isNull(0) ? UINT64_MAX : static_cast<std::uint64_t>(query.number(0));
}

}  // namespace kstem::store
