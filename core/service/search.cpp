#include "core/service/search.h"

#include <algorithm>

#include "core/service/bank.h"

namespace kstem {

void SearchIndex::load(Bank& bank) {
  m_entries.clear();
  std::map<SchoolId, std::string> schools;
  for (const store::SchoolRow& row : bank.rows().schools()) {
    schools[row.id] = row.name;
    const std::string sub = row.district + (row.district.empty() ? "" : " · ") + row.level;
    m_entries.push_back({SearchKey(row.name), {HitKind::School, aggOf(row.id), row.name, sub}});
  }
  for (const store::TeacherRow& row : bank.rows().teachers())
    if (row.name)
      m_entries.push_back({SearchKey(*row.name),
                           {HitKind::Teacher, aggOf(row.id), *row.name, schools[row.school]}});
}

std::vector<Hit> SearchIndex::find(std::string_view text, std::size_t limit) const {
  const SearchQuery query(text);
  const SearchQuery retyped(composeHangul(text));
  std::vector<std::pair<MatchRank, const Entry*>> found;
  for (const Entry& entry : m_entries) {
    const MatchRank rank = std::max(match(entry.key, query), match(entry.key, retyped));
    if (rank != MatchRank::None) found.emplace_back(rank, &entry);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Hit> hits;
  for (const auto& [rank, entry] : found) {
    if (hits.size() == limit) break;
    hits.push_back(entry->hit);
  }
  return hits;
}

}  // namespace kstem
