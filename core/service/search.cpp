#include "core/service/search.h"

#include <algorithm>
#include <iterator>

#include "core/service/bank.h"
#include "core/service/search_loans.h"
#include "core/service/search_reservations.h"

namespace kstem {
namespace {

using Aliases = std::map<AggId, std::vector<std::string>>;

Aliases aliasesByThing(Bank& bank) {
  Aliases aliases;
  for (store::AliasRow& row : bank.rows().aliases())
    aliases[row.agg].push_back(std::move(row.text));
  return aliases;
}

std::span<const std::string> aliasesOf(const Aliases& aliases, const AggId& id) {
  const auto at = aliases.find(id);
  return at == aliases.end() ? std::span<const std::string>() : at->second;
}

}  // namespace

void SearchIndex::load(Bank& bank) {
  store::Rows rows = bank.rows();
  const Aliases aliases = aliasesByThing(bank);
  m_table = SearchTable(bank.place().center);
  for (const auto& center : rows.centers()) m_table.add(center);
  for (const auto& model : rows.models()) m_table.add(model);
  for (const auto& school : rows.schools())
    m_table.add(school, aliasesOf(aliases, aggOf(school.id)));
  for (const auto& teacher : rows.teachers()) m_table.add(teacher);
  for (const auto& kit : rows.kits()) m_table.add(kit, aliasesOf(aliases, aggOf(kit.id)));
  m_table.settle();
}

void SearchIndex::update(Bank& bank, std::span<const AggId> touched) {
  m_table.remove(touched);
  const std::set<AggId> each(touched.begin(), touched.end());
  for (const AggId& id : each) read(bank, id);
  m_table.settle();
}

void SearchIndex::read(Bank& bank, const AggId& id) {
  store::Rows rows = bank.rows();
  if (const auto kit = rows.kit(fromAgg<KitId>(id))) m_table.add(*kit, rows.aliasesOf(id));
  if (const auto school = rows.school(fromAgg<SchoolId>(id)))
    m_table.add(*school, rows.aliasesOf(id));
  if (const auto teacher = rows.teacher(fromAgg<TeacherId>(id))) m_table.add(*teacher);
  if (const auto model = rows.model(fromAgg<ModelId>(id))) m_table.add(*model);
  if (const auto center = rows.center(fromAgg<CenterId>(id))) m_table.add(*center);
}

std::vector<Hit> SearchIndex::find(Bank& bank, std::string_view typed, std::size_t limit) const {
  const SearchText text(typed);
  std::vector<FittingHit> others = findLoans(bank, text.whole);
  std::ranges::move(findReservations(bank, text), std::back_inserter(others));
  return findIn(m_table, text, others, limit);
}

}  // namespace kstem
