#include <algorithm>
#include <map>

#include "core/domain/view_rows.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_events.h"

using namespace kstem;

namespace {

/// Each desk knows its own events, and of the others those that it may have known.
class SomeKnown final : public Causality {
 public:
  explicit SomeKnown(const std::vector<JournalEvent>& events) {
    for (std::size_t i = 0; i < events.size(); ++i)
      m_places[events[i].id] = {events[i].event.inc.bytes[0], i};
  }
  bool before(const EventId& earlier, const EventId& later) const override {
    const auto a = m_places.find(earlier);
    const auto b = m_places.find(later);
    if (a == m_places.end() || b == m_places.end()) return false;
    if (a->second.chain == b->second.chain) return a->second.n < b->second.n;
    return a->second.n / 4 < b->second.n / 4;  // they meet after every fourth event
  }

 private:
  struct Place {
    std::uint8_t chain;
    std::size_t n;
  };
  std::map<EventId, Place> m_places;
};

/// A bank in which there is nothing else.
class Nowhere final : public Elsewhere {
 public:
  std::vector<EventId> collected(const AggId& /*reservation*/) const override { return {}; }
  std::optional<AggId> saysMergedInto(const AggId& /*thing*/) const override { return {}; }
  std::vector<CodeOwner> ownersOf(const Code& /*code*/) const override { return {}; }
};

/// The rows of one thing: in order, none twice, each in a table that is looked at for old rows.
std::vector<ViewRow> rowsOf(std::vector<JournalEvent> events, const Causality& causality) {
  const History history(std::move(events));
  auto rows = projectRows(history, causality, Nowhere());
  fuzz::check(std::ranges::is_sorted(rows));
  fuzz::check(std::ranges::adjacent_find(rows) == rows.end());
  const auto tables = tablesOf(history);
  for (const ViewRow& row : rows) fuzz::check(std::ranges::find(tables, row.table) != tables.end());
  return rows;
}

}  // namespace

/// Any events on a thing fold to the same rows in whatever order they arrived.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Story story({data, size});
  const SomeKnown causality(story.events());
  std::map<AggId, std::vector<JournalEvent>> things;
  for (const JournalEvent& event : story.events()) things[event.event.agg].push_back(event);
  for (auto& [agg, events] : things) {
    const auto rows = rowsOf(events, causality);
    std::ranges::reverse(events);
    fuzz::check(rowsOf(events, causality) == rows);
  }
  return 0;
}
