#include "core/store/kit_life_rows.h"

#include "core/store/columns.h"

namespace kstem::store {
std::optional<std::string> KitLifeRows::personal(const Commitment& commitment) {
  Query query = m_db.query("SELECT data FROM pii WHERE commitment = ?");
  query.bind(BytesView(commitment));
  if (!query.step() || query.isNull(0)) return std::nullopt;
  return query.text(0);
}

std::vector<LoanSpan> KitLifeRows::loansOf(const ModelId& model, const DayRange& range) {
  Query query = m_db.query(
      "SELECT l.out_day, l.actual_day FROM view_kit AS k JOIN view_line AS l ON l.agg = k.agg "
      "WHERE k.model = ? AND l.out_day >= ? AND l.out_day < ?");
  query.bind(model).bind(range.first.number()).bind(range.end.number());
  std::vector<LoanSpan> spans;
  while (query.step())
    if (const auto out = maybeDayAt(query, 0)) spans.push_back({*out, maybeDayAt(query, 1)});
  return spans;
}

int KitLifeRows::damagesOf(const ModelId& model, const DayRange& range) {
  Query query = m_db.query(
      "SELECT count(*) FROM view_kit AS k JOIN view_claim AS c ON c.agg = k.agg "
      "WHERE k.model = ? AND c.day >= ? AND c.day < ?");
  query.bind(model).bind(range.first.number()).bind(range.end.number());
  return query.step() ? query.small(0) : 0;
}

}  // namespace kstem::store
