#include "core/store/causality.h"

namespace kstem::store {

std::optional<JournalCausality::Place> JournalCausality::placeOf(const EventId& id) const {
  if (const auto known = m_places.find(id); known != m_places.end()) return known->second;
  Query query = m_db.query("SELECT n, inc, seq, ctx_n FROM ev WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  const Place place{query.number(0), query.number(1), query.number(2), query.number(3)};
  return m_places.emplace(id, place).first->second;
}

JournalCausality::Place JournalCausality::placeAt(std::int64_t n) const {
  Query query = m_db.query("SELECT n, inc, seq, ctx_n FROM ev WHERE n = ?");
  if (!query.bind(n).step()) return {};
  return {query.number(0), query.number(1), query.number(2), query.number(3)};
}

bool JournalCausality::isForked(std::int64_t inc) const {
  if (const auto known = m_forked.find(inc); known != m_forked.end()) return known->second;
  Query query =
      m_db.query("SELECT count(*) FROM ev_head CROSS JOIN ev ON ev.n = ev_head.n WHERE ev.inc = ?");
  query.bind(inc).step();
  return m_forked.emplace(inc, query.number(0) > 1).first->second;
}

bool JournalCausality::isAncestorOrEqual(const Place& older, Place newer) const {
  if (older.inc != newer.inc || older.seq > newer.seq) return false;
  if (!isForked(older.inc)) return true;
  while (newer.seq > older.seq) {
    std::int64_t prev = 0;
    {
      Query query = m_db.query("SELECT prev_n FROM ev WHERE n = ?");
      if (query.bind(newer.n).step()) prev = query.number(0);
    }
    newer = placeAt(prev);
  }
  return newer.n == older.n;
}

/// Asks the `observed` at hand, and where it names a head that is not here, the one before it.
bool JournalCausality::knewThrough(const Place& earlier, Place observed) const {
  while (observed.n != 0) {
    bool headMissing = false;
    Bytes bytes;
    std::int64_t prev = 0;
    {
      Query query = m_db.query("SELECT bytes, prev_n FROM ev WHERE n = ?");
      if (!query.bind(observed.n).step()) return false;
      bytes.assign(query.bytes(0).begin(), query.bytes(0).end());
      prev = query.number(1);
    }
    const auto event = decode(bytes);
    if (!event) return false;
    const auto fact = decodeBody(event->kind, event->body);
    if (!fact) return false;
    for (const Head& head : std::get<Observed>(*fact).heads) {
      const auto place = placeOf(head.id);
      if (place && isAncestorOrEqual(earlier, *place)) return true;
      headMissing = headMissing || !place;
    }
    if (!headMissing) return false;
    observed = placeAt(placeAt(prev).context);
  }
  return false;
}

bool JournalCausality::before(const EventId& earlier, const EventId& later) const {
  const auto a = placeOf(earlier);
  const auto b = placeOf(later);
  if (!a || !b || a->n == b->n) return false;
  if (a->inc == b->inc) return isAncestorOrEqual(*a, *b);
  return b->context != 0 && knewThrough(*a, placeAt(b->context));
}

}  // namespace kstem::store
