#include "core/store/intake.h"

namespace kstem::store {

Intake::Intake(Db& db) : m_db(db), m_journal(db) {
  Query parked = m_db.query("SELECT id, bytes FROM pend");
  while (parked.step()) {
    auto event = decode(parked.bytes(1));
    if (!event) continue;
    const auto id = parked.id<EventId>(0);
    if (event->prev) m_behind.emplace(*event->prev, id);
    m_waiting.emplace(
        id, Waiting{*std::move(event), Bytes(parked.bytes(1).begin(), parked.bytes(1).end()), false});
  }
}

Result<bool> Intake::offer(BytesView bytes) {
  const EventId id = eventIdOf(bytes);
  if (m_waiting.contains(id) || m_journal.has(id)) return false;
  auto event = decode(bytes);
  if (!event) return event.error();
  if (event->prev) m_behind.emplace(*event->prev, id);
  m_waiting.emplace(id, Waiting{*std::move(event), Bytes(bytes.begin(), bytes.end()), true});
  return true;
}

/// Who names a predecessor of another chain or place lies; such an event never gets in.
bool Intake::isReady(const Waiting& one) {
  if (!one.event.prev) return true;
  if (const auto prev = m_journal.find(*one.event.prev))
    return m_journal.follows(one.event, *prev);
  return m_journal.isWaived(*one.event.prev);
}

std::vector<EventId> Intake::ready(const Gate& gate) {
  std::vector<EventId> ids;
  for (const auto& [id, one] : m_waiting)
    if (gate(id) && isReady(one)) ids.push_back(id);
  return ids;
}

void Intake::linkOne(const EventId& id, std::set<AggId>& touched) {
  const auto it = m_waiting.find(id);
  const Waiting& one = it->second;
  std::optional<Position> prev;
  if (one.event.prev) prev = m_journal.find(*one.event.prev);
  m_journal.link(one.event, {prev, id, one.bytes}, touched);
  if (!one.isFresh) m_db.query("DELETE FROM pend WHERE id = ?").bind(id).run();
  m_waiting.erase(it);
}

std::vector<EventId> Intake::link(const Gate& gate, std::set<AggId>& touched) {
  std::vector<EventId> next = ready(gate);
  std::vector<EventId> linked;
  while (!next.empty()) {
    const EventId id = next.back();
    next.pop_back();
    const auto it = m_waiting.find(id);
    if (it == m_waiting.end() || !gate(id) || !isReady(it->second)) continue;
    linkOne(id, touched);
    linked.push_back(id);
    const auto [from, to] = m_behind.equal_range(id);
    for (auto behind = from; behind != to; ++behind) next.push_back(behind->second);
  }
  return linked;
}

void Intake::park(Millis now) {
  for (const auto& [id, one] : m_waiting) {
    if (!one.isFresh) continue;
    Query insert =
        m_db.query("INSERT OR IGNORE INTO pend(id, prev, bytes, first_seen) VALUES(?, ?, ?, ?)");
    insert.bind(id);
    one.event.prev ? insert.bind(*one.event.prev) : insert.bindNull();
    insert.bind(BytesView(one.bytes)).bind(now).run();
  }
}

}  // namespace kstem::store
