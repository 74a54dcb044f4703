#include "core/domain/stocktake_fold.h"

#include <map>

#include "core/domain/facts.h"
#include "core/domain/view_cells.h"

namespace kstem {

using namespace view;

namespace {

struct Listed {
  ListedKit kit;
  std::optional<CountResult> settled;
};

struct Count {
  const JournalEvent* event = nullptr;
  KitCounted fact;
};

bool replaces(const Count& next, const Count& before, const Causality& causality) {
  if (causality.before(before.event->id, next.event->id)) return true;
  return before.fact.presence != Presence::Here || next.fact.presence == Presence::Here;
}

/// Shelves are single lines.
std::string joined(const std::vector<std::string>& shelves) {
  std::string text;
  for (const std::string& shelf : shelves) text += (text.empty() ? "" : "\n") + shelf;
  return text;
}

/// Where what was opened stands beside how it ended.
class StocktakeReader final {
 public:
  void take(const JournalEvent& event, const StocktakeOpened& fact) {
    m_head = {cell(fact.center),       cell(fact.day),        cell(event.event.clerk),
              cell(event.event.wall), cell(joined(fact.shelves)), cell(event.event.group)};
  }
  void take(const JournalEvent& /*event*/, const StocktakeListed& fact) {
    for (const ListedKit& kit : fact.kits) m_kits[kit.kit].kit = kit;
  }
  void take(const JournalEvent& /*event*/, const StocktakeSettled& fact) {
    for (const SettledKit& kit : fact.kits)
      if (const auto it = m_kits.find(kit.kit); it != m_kits.end()) it->second.settled = kit.result;
  }
  void take(const JournalEvent& event, const StocktakeClosed& fact) {
    if (m_end.empty()) m_end = {cell(fact.day), cell(fact.how), cell(event.event.clerk)};
  }
  template <class Other>
  void take(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  Rows rows() const {
    if (m_head.empty()) return {};
    Rows rows{{ViewTable::Stocktake, m_head}};
    std::vector<Cell>& cells = rows.front().cells;
    cells.insert(cells.end(), m_end.begin(), m_end.end());
    cells.resize(kColumns);
    for (const auto& [id, listed] : m_kits)
      rows.push_back(row(ViewTable::StocktakeKit, id, listed.kit.standing, listed.kit.shelf,
                         listed.settled));
    return rows;
  }

 private:
  static constexpr std::size_t kColumns = 9;
  std::vector<Cell> m_head, m_end;
  std::map<KitId, Listed> m_kits;
};

}  // namespace

std::vector<ViewRow> stocktakeRows(const History& history) {
  StocktakeReader reader;
  eachLive(history,
           [&](const JournalEvent& event, const auto& fact) { reader.take(event, fact); });
  return reader.rows();
}

void addKitCounts(std::vector<ViewRow>& rows, const History& history, const Causality& causality) {
  std::map<StocktakeId, Count> counts;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, KitCounted>) {
      const Count next{&event, fact};
      const auto [it, isFirst] = counts.try_emplace(fact.stocktake, next);
      if (!isFirst && replaces(next, it->second, causality)) it->second = next;
    }
  });
  for (const auto& [stocktake, count] : counts) {
    const KitCounted& fact = count.fact;
    rows.push_back(row(ViewTable::KitCount, stocktake, count.event->event.group,
                       count.event->event.clerk, count.event->event.wall, fact.day, fact.center,
                       fact.presence, fact.way, fact.shelf, fact.condition, fact.wasStanding,
                       fact.wasPlace, fact.wasShelf, count.event->id));
  }
}

}  // namespace kstem
