#include "core/store/paper_rows.h"

namespace kstem::store {

// A kit is written down on the day on which it went out, or later, never before: the index over
// that day may begin with the first day.
std::vector<EventId> PaperRows::linesOut(const CenterId& center, const DayRange& days) {
  Query query = m_db.query(
      "SELECT checkout FROM view_line INDEXED BY view_line_out WHERE center = ?1 AND "
      "processed_day >= ?2 AND out_day >= ?2 AND out_day < ?3 ORDER BY out_day, loan, at, agg");
  query.bind(center).bind(days.first.number()).bind(days.end.number());
  std::vector<EventId> checkouts;
  while (query.step()) checkouts.push_back(query.id<EventId>(0));
  return checkouts;
}

std::optional<std::string> PaperRows::personal(const Commitment& commitment) {
  Query query = m_db.query("SELECT data FROM pii WHERE commitment = ?");
  query.bind(BytesView(commitment));
  if (!query.step() || query.isNull(0)) return std::nullopt;
  return query.text(0);
}

}  // namespace kstem::store
