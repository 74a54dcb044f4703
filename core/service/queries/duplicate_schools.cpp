#include "core/service/queries/duplicate_schools.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/base/korean_school.h"
#include "core/base/text.h"
#include "core/service/bank.h"

namespace kstem {
namespace {

constexpr std::size_t kMostAlike = 12;  ///< schools of one name that are compared

std::string joined(std::string_view name) {
  std::string text = foldText(name);
  std::erase(text, ' ');
  return text;
}

/// Without what people leave out: 서울특별시공립중화중학교 → 중화중학교. The short name 서울고
/// stays.
std::string bareName(std::string_view name) {
  constexpr std::array<std::string_view, 4> kPrefixes{"서울특별시", "서울시", "서울", "공립"};
  constexpr std::size_t kThreeSyllables = 9;  // bytes
  std::string text = joined(name);
  for (const std::string_view prefix : kPrefixes)
    if (text.starts_with(prefix) && text.size() >= prefix.size() + kThreeSyllables)
      text.erase(0, prefix.size());
  return text;
}

/// Every name under which the school may have been registered.
std::set<std::string> namesOf(const std::string& name) {
  std::set<std::string> names{joined(name), bareName(name)};
  for (const std::string& base : {joined(name), bareName(name)})
    for (const std::string& brief : shortSchoolNames(base)) names.insert(joined(brief));
  return names;
}

bool mayBeOne(const store::SchoolRow& a, const store::SchoolRow& b) {
  return a.district.empty() || b.district.empty() || a.district == b.district;
}

using Pair = std::pair<std::size_t, std::size_t>;  ///< of indices, the lower one first

/// Schools that share a name are in one bucket: no school is compared with all others.
std::set<Pair> pairsOf(const std::vector<store::SchoolRow>& schools, std::size_t limit) {
  std::map<std::string, std::vector<std::size_t>> buckets;
  for (std::size_t i = 0; i < schools.size(); ++i)
    if (!schools[i].mergedInto)
      for (const std::string& name : namesOf(schools[i].name)) buckets[name].push_back(i);
  std::set<Pair> pairs;
  for (const auto& [name, alike] : buckets)
    for (std::size_t i = 0; i < std::min(alike.size(), kMostAlike); ++i)
      for (std::size_t j = i + 1; j < std::min(alike.size(), kMostAlike); ++j)
        if (pairs.size() < limit && mayBeOne(schools[alike[i]], schools[alike[j]]))
          pairs.emplace(alike[i], alike[j]);
  return pairs;
}

/// How much stands behind a school; the greater one stays.
struct Weight {
  bool known = false;  ///< elsewhere, by a number
  std::size_t lines = 0;
  friend auto operator<=>(const Weight&, const Weight&) = default;
};

Weight weightOf(store::Rows& rows, const SchoolId& school) {
  return {!rows.aliasesOf(aggOf(school)).empty(), rows.linesOf(school).size()};
}

DuplicatePair ordered(store::Rows& rows, const store::SchoolRow& a, const store::SchoolRow& b) {
  const Weight first = weightOf(rows, a.id);
  const Weight second = weightOf(rows, b.id);
  const bool aStays = first > second || (first == second && a.code < b.code);
  const store::SchoolRow& keep = aStays ? a : b;
  const store::SchoolRow& other = aStays ? b : a;
  return {keep.id, other.id, keep.name, other.name};
}

}  // namespace

std::vector<DuplicatePair> findDuplicateSchools(Bank& bank, std::size_t limit) {
  store::Rows rows = bank.rows();
  const std::vector<store::SchoolRow> schools = rows.schools();
  std::vector<DuplicatePair> found;
  for (const auto& [a, b] : pairsOf(schools, limit))
    found.push_back(ordered(rows, schools[a], schools[b]));
  return found;
}

}  // namespace kstem
