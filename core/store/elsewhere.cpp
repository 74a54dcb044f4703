#include "core/store/elsewhere.h"

namespace kstem::store {

std::vector<EventId> StoredElsewhere::collected(const AggId& reservation) const {
  std::vector<EventId> checkouts;
  Query query =
      m_db.query("SELECT checkout FROM view_line WHERE reservation = ? ORDER BY checkout");
  query.bind(reservation);
  while (query.step()) checkouts.push_back(query.id<EventId>(0));
  return checkouts;
}

std::optional<AggId> StoredElsewhere::saysMergedInto(const AggId& thing) const {
  Query query = m_db.query("SELECT into_agg FROM view_merge WHERE agg = ?");
  query.bind(thing);
  return query.step() ? std::optional(query.id<AggId>(0)) : std::nullopt;
}

std::vector<CodeOwner> StoredElsewhere::ownersOf(const Code& code) const {
  std::vector<CodeOwner> owners;
  Query query = m_db.query(
      "SELECT c.agg, c.given, ev.hlc FROM view_code AS c JOIN ev ON ev.id = c.given "
      "WHERE c.text = ? AND c.own > 0");
  const std::string digits = code.digits();
  query.bind(std::string_view(digits));
  while (query.step())
    owners.push_back(
        {query.id<AggId>(0), query.id<EventId>(1), static_cast<Hlc>(query.number(2))});
  return owners;
}

bool StoredElsewhere::mayBeOvertaken(const AggId& reservation) const {
  Query query = m_db.query(
      "SELECT 1 FROM ev WHERE agg = ? AND kind IN " KSTEM_ENDS_OF_RESERVATIONS " LIMIT 1");
  return query.bind(reservation).step();
}

}  // namespace kstem::store
