#include "core/domain/history.h"

#include <algorithm>
#include <set>

namespace kstem {
namespace {

bool comesFirst(const JournalEvent& a, const JournalEvent& b) {
  return a.event.hlc != b.event.hlc ? a.event.hlc < b.event.hlc : a.id < b.id;
}

}  // namespace

std::optional<Commitment> commitmentOf(const JournalEvent& event, const Personal& index) {
  if (!index || *index >= event.event.commitments.size()) return std::nullopt;
  return event.event.commitments[*index];
}

History::History(std::vector<JournalEvent> events) : m_events(std::move(events)) {
  std::sort(m_events.begin(), m_events.end(), comesFirst);
  std::set<EventId> takenBack;
  for (auto it = m_events.rbegin(); it != m_events.rend(); ++it) {
    if (!it->fact) m_hasUnknown = true;
    if (takenBack.contains(it->id)) continue;
    m_live.push_back(&*it);
    if (const auto* undone = it->fact ? std::get_if<Undone>(&*it->fact) : nullptr)
      takenBack.insert(undone->event);
  }
  std::reverse(m_live.begin(), m_live.end());
}

}  // namespace kstem
