#include "core/service/queries/recent_actions.h"

#include <algorithm>
#include <optional>

#include "core/base/random.h"
#include "core/service/decide.h"
#include "core/service/names.h"
#include "core/service/queries/action_names.h"
#include "core/store/journal.h"
#include "core/store/today_rows.h"

namespace kstem {
namespace {

struct Span {
  Millis from = 0;   ///< included
  Millis until = 0;  ///< not included
};

Span spanOf(Day day) { return {ManualClock(day, 0, 0).now(), ManualClock(day + 1, 0, 0).now()}; }

class ActionReader final {
 public:
  ActionReader(Bank& bank, Day day)
      : m_bank(bank), m_span(spanOf(day)), m_since(day < bank.today() ? 0 : m_span.from) {}

  ActionList read(int count) {
    ActionList list;
    for (const GroupId& group : store::ownGroupsBetween(m_bank.db(), m_span.from, m_span.until)) {
      auto action = actionOf(group);
      if (!action) continue;
      list.hasMore = static_cast<int>(list.rows.size()) == count;
      if (list.hasMore) return list;
      list.rows.push_back(*std::move(action));
    }
    return list;
  }

 private:
  std::vector<JournalEvent> eventsOf(const GroupId& group) {
    auto events = store::Journal(m_bank.db()).eventsOf(group);
    std::erase_if(events, [&](const JournalEvent& event) {
      return event.event.wall < m_span.from || event.event.wall >= m_span.until;
    });
    return events;
  }

  std::optional<RecentAction> actionOf(const GroupId& group) {
    const auto events = eventsOf(group);
    auto action = m_names.describe(events);
    if (!action) return std::nullopt;
    action->group = group;
    fillState(*action, events);
    return action;
  }

  void fillState(RecentAction& action, const std::vector<JournalEvent>& events);
  bool isLive(const JournalEvent& event) {
    const History history(store::Journal(m_bank.db()).eventsOf(event.event.agg));
    return std::any_of(history.live().begin(), history.live().end(),
                       [&](const JournalEvent* live) { return live->id == event.id; });
  }

  Bank& m_bank;
  Span m_span;
  Millis m_since;
  ActionNames m_names{m_bank};
};

void ActionReader::fillState(RecentAction& action, const std::vector<JournalEvent>& events) {
  SeededRandom unused(1);
  Work work({m_bank.db(), m_bank.clock(), unused, m_bank.place(), {}});
  const auto undo = tryUndo(work, Undo{action.group, m_since});
  if (undo) {
    action.state = ActionState::Open;
  } else if (undo.error().code == Errc::UndoBlocked) {
    action.state = ActionState::Blocked;
    action.blockedBy = undo.error().detail;
    action.blockedByName = m_names.ofCode(action.blockedBy);
  } else {
    const bool stands = std::any_of(events.begin(), events.end(),
                                    [&](const JournalEvent& event) { return isLive(event); });
    action.state = stands ? ActionState::Fixed : ActionState::Undone;
  }
}

}  // namespace

ActionList readActions(Bank& bank, Day day, int count) {
  return ActionReader(bank, day).read(count);
}

}  // namespace kstem
