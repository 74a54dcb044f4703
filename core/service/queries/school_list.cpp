#include "core/service/queries/school_list.h"

#include <algorithm>
#include <set>

#include "core/service/names.h"
#include "core/service/queries/school_roots.h"
#include "core/service/search_find.h"

namespace kstem {
namespace {

bool isIn(const SchoolStanding& standing, SchoolsWith with, Day today) {
  switch (with) {
    case SchoolsWith::Anything: return true;
    case SchoolsWith::Overdue: return standing.hold.overdueNow > 0;
    case SchoolsWith::Hold: return standing.hold.until.has_value() || standing.hold.isHeld(today);
    case SchoolsWith::Claims: return standing.partsOwed > 0;
    case SchoolsWith::Handover: return standing.toHandOver > 0;
  }
  return true;
}

SchoolStanding standingOf(const SchoolStandings& all, const SchoolId& school) {
  const auto it = all.find(school);
  return it == all.end() ? SchoolStanding() : it->second;
}

/// By name. Two schools that were merged into each other stand under one of them.
std::vector<SchoolEntry> byName(Bank& bank, const std::string& office) {
  store::SchoolListRows list(bank.db());
  std::vector<SchoolEntry> entries;
  for (const SchoolId& id : list.schools(office)) entries.push_back({id});
  for (const SchoolId& id : list.mergedSchools())
    if (bank.rows().standsFor(id) == id) entries.push_back({id});
  return entries;
}

void keepOffice(Bank& bank, const std::string& office, std::vector<SchoolEntry>& entries) {
  if (office.empty()) return;
  std::set<SchoolId> wanted;
  for (const SchoolEntry& entry : byName(bank, office)) wanted.insert(entry.id);
  std::erase_if(entries, [&](const SchoolEntry& entry) { return !wanted.contains(entry.id); });
}

void keepStanding(Bank& bank, SchoolsWith with, std::vector<SchoolEntry>& entries) {
  if (with == SchoolsWith::Anything) return;
  const SchoolStandings all = readStandings(bank);
  std::erase_if(entries, [&](const SchoolEntry& entry) {
    return !isIn(standingOf(all, entry.id), with, bank.today());
  });
}

}  // namespace

void SchoolFinder::load(Bank& bank) {
  store::Rows rows = bank.rows();
  std::map<AggId, std::vector<std::string>> aliases;
  for (store::AliasRow& alias : rows.aliases()) aliases[alias.agg].push_back(std::move(alias.text));
  m_names = SearchTable(bank.place().center);
  m_schoolOf.clear();
  const SchoolRoots roots(bank);
  for (const store::SchoolRow& school : rows.schools())
    m_names.add(school, aliases[aggOf(school.id)]);
  for (const store::TeacherRow& teacher : rows.teachers()) {
    m_names.add(teacher);
    m_schoolOf[teacher.id] = roots.of(teacher.school);
  }
  m_names.settle();
}

std::vector<SchoolEntry> SchoolFinder::byText(const std::string& text) const {
  std::vector<SchoolEntry> entries;
  std::set<SchoolId> seen;
  for (const Hit& hit : findIn(m_names, SearchText(text), {}, kMost)) {
    SchoolEntry entry{fromAgg<SchoolId>(hit.id)};
    if (hit.kind == HitKind::Teacher) {
      entry.teacher = fromAgg<TeacherId>(hit.id);
      entry.id = m_schoolOf.at(*entry.teacher);
    }
    if (seen.insert(entry.id).second) entries.push_back(entry);
  }
  return entries;
}

std::vector<SchoolEntry> SchoolFinder::find(Bank& bank, const SchoolFilter& filter) {
  std::vector<SchoolEntry> entries;
  if (filter.text.empty()) {
    entries = byName(bank, filter.office);
  } else {
    const std::int64_t changes = bank.db().totalChanges();
    if (m_changes != changes) load(bank);
    m_changes = changes;
    entries = byText(filter.text);
    keepOffice(bank, filter.office, entries);
  }
  keepStanding(bank, filter.with, entries);
  return entries;
}

std::vector<SchoolListRow> readSchoolRows(Bank& bank, std::span<const SchoolEntry> entries) {
  const SchoolStandings all = readStandings(bank);
  Names names(bank);
  std::vector<SchoolListRow> rows;
  for (const SchoolEntry& entry : entries) {
    SchoolListRow row;
    row.entry = entry;
    row.standing = standingOf(all, entry.id);
    if (const auto school = bank.rows().school(entry.id)) {
      row.name = school->name;
      row.level = school->level;
      row.district = school->district;
    }
    if (entry.teacher) row.teacher = names.teacher(*entry.teacher);
    row.held = row.standing.hold.isHeld(bank.today());
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> readOffices(Bank& bank) {
  return store::SchoolListRows(bank.db()).offices();
}

}  // namespace kstem
