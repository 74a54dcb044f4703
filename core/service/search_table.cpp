#include "core/service/search_table.h"

#include <algorithm>
#include <tuple>

#include "core/base/korean_school.h"

namespace kstem {
namespace {

constexpr std::string_view kDot = " · ";

std::string dotted(std::string_view first, std::string_view second) {
  const std::string_view between = first.empty() || second.empty() ? std::string_view() : kDot;
  return std::string(first) + std::string(between) + std::string(second);
}

bool isBefore(const NamedEntry& a, const NamedEntry& b) noexcept {
  return std::tie(a.title, a.sub, a.code, a.id) < std::tie(b.title, b.sub, b.code, b.id);
}
bool isBefore(const KitEntry& a, const KitEntry& b) noexcept {
  return std::tie(a.code, a.id) < std::tie(b.code, b.id);
}
bool isBefore(const AliasEntry& a, const AliasEntry& b) noexcept {
  return std::tie(a.text, a.code) < std::tie(b.text, b.code);
}

AggId aggIdOf(const NamedEntry& entry) noexcept { return entry.id; }
AggId aggIdOf(const KitEntry& entry) noexcept { return aggOf(entry.id); }
AggId aggIdOf(const AliasEntry& entry) noexcept { return entry.kit; }

/// Nearly everything is in order already: what was added since stands at the end.
template <class Entry>
void putInOrder(std::vector<Entry>& entries) {
  const auto before = [](const Entry& a, const Entry& b) { return isBefore(a, b); };
  const auto added = std::is_sorted_until(entries.begin(), entries.end(), before);
  std::sort(added, entries.end(), before);
  if (added != entries.end()) std::inplace_merge(entries.begin(), added, entries.end(), before);
}

template <class Entry>
void forget(std::vector<Entry>& entries, std::span<const AggId> sorted) {
  std::erase_if(entries, [sorted](const Entry& entry) {
    return std::binary_search(sorted.begin(), sorted.end(), aggIdOf(entry));
  });
}

}  // namespace

SearchTable::SearchTable(const CenterId& here) : m_here(m_placeNames.slotOf(here)) {}

void SearchTable::add(const store::CenterRow& center) {
  m_placeNames.set(center.id, center.shortName);
}

void SearchTable::add(const store::ModelRow& model) {
  NamedEntry entry{.id = aggOf(model.id),
                   .title = model.name,
                   .sub = dotted(model.category, model.setUnit),
                   .name = SearchKey(model.name)};
  entry.others = {SearchKey(model.nameEn), SearchKey(model.catalogNo)};
  entry.slot = m_modelNames.set(model.id, model.name);
  m_models.push_back(std::move(entry));
}

void SearchTable::add(const store::SchoolRow& school, std::span<const std::string> aliases) {
  NamedEntry entry{.id = aggOf(school.id),
                   .code = school.code,
                   .title = school.name,
                   .sub = dotted(school.district, school.level),
                   .name = SearchKey(spacedSchoolName(school.name))};
  for (const std::string& brief : shortSchoolNames(school.name)) entry.others.emplace_back(brief);
  for (const std::string& alias : aliases) entry.others.emplace_back(alias);
  if (school.mergedInto) entry.instead = aggOf(*school.mergedInto);
  entry.slot = m_schoolNames.set(school.id, school.name);
  m_schools.push_back(std::move(entry));
}

void SearchTable::add(const store::TeacherRow& teacher) {
  if (!teacher.name || teacher.mergedInto) return;
  m_teachers.push_back({.id = aggOf(teacher.id),
                        .code = teacher.code,
                        .title = *teacher.name,
                        .name = SearchKey(*teacher.name),
                        .slot = m_schoolNames.slotOf(teacher.school)});
}

void SearchTable::add(const store::KitRow& kit, std::span<const std::string> aliases) {
  const std::uint32_t shelf = m_shelfNames.set(kit.shelf, kit.shelf);
  if (shelf == m_shelfKeys.size()) m_shelfKeys.emplace_back(kit.shelf);
  m_kits.push_back({kit.id, kit.code, m_modelNames.slotOf(kit.model),
                    m_placeNames.slotOf(kit.place), shelf, kit.standing});
  for (const std::string& alias : aliases)
    m_aliases.push_back({aggOf(kit.id), kit.code, alias, SearchKey(alias)});
}

void SearchTable::remove(std::span<const AggId> ids) {
  std::vector<AggId> sorted(ids.begin(), ids.end());
  std::sort(sorted.begin(), sorted.end());
  forget(m_schools, sorted);
  forget(m_teachers, sorted);
  forget(m_models, sorted);
  forget(m_kits, sorted);
  forget(m_aliases, sorted);
}

void SearchTable::settle() {
  putInOrder(m_schools);
  putInOrder(m_teachers);
  putInOrder(m_models);
  putInOrder(m_kits);
  putInOrder(m_aliases);
}

std::optional<std::size_t> SearchTable::kitAt(const Code& code) const noexcept {
  const auto at =
      std::lower_bound(m_kits.begin(), m_kits.end(), code,
                       [](const KitEntry& kit, const Code& wanted) { return kit.code < wanted; });
  if (at == m_kits.end() || at->code != code) return std::nullopt;
  return static_cast<std::size_t>(at - m_kits.begin());
}

// A school that was merged is shown as the one it was merged into, which may have been merged too.
Hit SearchTable::schoolHit(std::size_t index) const {
  const NamedEntry* entry = &m_schools[index];
  for (std::size_t step = 0; entry->instead && step < m_schools.size(); ++step) {
    const auto into = std::find_if(m_schools.begin(), m_schools.end(), [&](const NamedEntry& one) {
      return one.id == *entry->instead;
    });
    if (into == m_schools.end()) break;
    entry = &*into;
  }
  return {HitKind::School, entry->id, entry->title, entry->sub, entry->code};
}

Hit SearchTable::teacherHit(std::size_t index) const {
  const NamedEntry& teacher = m_teachers[index];
  return {HitKind::Teacher, teacher.id, teacher.title, m_schoolNames.text(teacher.slot),
          teacher.code};
}

Hit SearchTable::modelHit(std::size_t index) const {
  const NamedEntry& model = m_models[index];
  return {HitKind::Model, model.id, model.title, model.sub};
}

Hit SearchTable::kitHit(std::size_t index) const {
  const KitEntry& kit = m_kits[index];
  const std::string& place = m_placeNames.text(kit.place);
  const std::string& shelf = m_shelfNames.text(kit.shelf);
  const std::string where = place + (place.empty() || shelf.empty() ? "" : " ") + shelf;
  return {
      HitKind::Kit, aggOf(kit.id), m_modelNames.text(kit.model), dotted(kit.code.shown(), where),
      kit.code,     kit.standing};
}

Hit SearchTable::aliasHit(std::size_t index) const {
  const AliasEntry& alias = m_aliases[index];
  const auto kit = kitAt(alias.code);
  Hit hit = kit ? kitHit(*kit) : Hit{HitKind::Kit, alias.kit, {}, {}, alias.code};
  hit.sub = dotted(hit.sub, alias.text);
  return hit;
}

}  // namespace kstem
