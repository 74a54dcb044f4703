#include "core/store/revocations.h"

#include <algorithm>

namespace kstem::store {

Revocations::Revocations(Db& db) : m_db(db), m_journal(db) {
  const History history(m_journal.everyEventOf(membersAgg()));
  m_events = history.all();
  m_members = foldMembers(history);
}

Revocations::Numbers Revocations::upTo(const std::vector<Head>& heads) {
  Numbers all;
  for (const Head& head : heads) {
    Query walk = m_db.query(
        "WITH RECURSIVE older(n) AS (SELECT n FROM ev WHERE id = ? UNION "
        "SELECT ev.prev_n FROM ev JOIN older ON ev.n = older.n WHERE ev.prev_n IS NOT NULL) "
        "SELECT n FROM older");
    walk.bind(head.id);
    while (walk.step()) all.insert(walk.number(0));
  }
  return all;
}

bool Revocations::isCutOff(const JournalEvent& event, const std::vector<Cut>& cuts) {
  const auto place = m_journal.find(event.id);
  const IncId root = m_members.rootOf(event.event.inc);
  return place && std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) {
           return cut.root == root && !cut.counted.contains(place->n);
         });
}

/// One a PC, in the order of the events; several revocations of one PC let stand what any of them
/// lets stand.
std::vector<Revocations::Cut> Revocations::cuts() {
  std::vector<Cut> all;
  for (const JournalEvent& event : m_events) {
    const auto* revoked = event.fact ? std::get_if<MemberRevoked>(&*event.fact) : nullptr;
    if (revoked == nullptr || isCutOff(event, all)) continue;
    const IncId root = m_members.rootOf(revoked->inc);
    auto cut = std::find_if(all.begin(), all.end(),
                            [&](const Cut& one) { return one.root == root; });
    if (cut == all.end()) cut = all.insert(all.end(), Cut{root, {}});
    cut->counted.merge(upTo(revoked->cut));
  }
  return all;
}

Revocations::Numbers Revocations::cutOff(const std::vector<Cut>& cuts) {
  Numbers off;
  for (const auto& [inc, member] : m_members.all)
    for (const Cut& cut : cuts) {
      if (m_members.rootOf(inc) != cut.root) continue;
      Query chain = m_db.query("SELECT n FROM ev WHERE inc = (SELECT k FROM inc WHERE id = ?)");
      chain.bind(inc);
      while (chain.step())
        if (!cut.counted.contains(chain.number(0))) off.insert(chain.number(0));
    }
  return off;
}

void Revocations::mark(std::int64_t n, bool isCut, std::set<AggId>& touched) {
  int status = 3;
  {
    Query row = m_db.query("SELECT agg, bytes, prev_n FROM ev WHERE n = ?");
    row.bind(n).step();
    touched.insert(row.id<AggId>(0));
    const auto event = decode(row.bytes(1));
    if (!isCut && event)
      status = statusOf(*event, event->prev ? m_journal.find(*event->prev) : std::nullopt);
  }
  m_db.query("UPDATE ev SET status = ? WHERE n = ?").bind(std::int64_t{status}).bind(n).run();
}

void Revocations::apply(std::set<AggId>& touched) {
  Numbers now;
  {
    Query marked = m_db.query("SELECT n FROM ev WHERE status = 3");
    while (marked.step()) now.insert(marked.number(0));
  }
  const Numbers wanted = cutOff(cuts());
  for (const std::int64_t n : wanted)
    if (!now.contains(n)) mark(n, true, touched);
  for (const std::int64_t n : now)
    if (!wanted.contains(n)) mark(n, false, touched);
}

}  // namespace kstem::store
