#include <algorithm>

#include "core/service/decide.h"

namespace kstem {
namespace {

/// What undo may take back: things of the desk, not the bank's own set-up or a paper that is out.
bool isDeskKind(std::uint32_t kind) {
  return (kind >= 31 && kind <= 39) || kind == 45 || kind == 40;
}

/// Events that stand on what came before them in the life of the same thing.
bool isDependent(std::uint32_t kind) { return kind >= 32 && kind <= 39; }

bool isLive(const History& history, const EventId& id) {
  const auto& live = history.live();
  return std::any_of(live.begin(), live.end(),
                     [&](const JournalEvent* event) { return event->id == id; });
}

/// Something later, of another action, that would hang in the air.
const JournalEvent* dependentOf(const History& history, const JournalEvent& event) {
  bool after = false;
  for (const JournalEvent* other : history.live()) {
    if (other->id == event.id) after = true;
    const bool ours = other->event.group == event.event.group;
    if (after && !ours && isDependent(other->event.kind)) return other;
  }
  return nullptr;
}

/// The code that people know the thing by; empty when it has none.
std::string codeOf(const History& history) {
  std::string digits;
  for (const JournalEvent& event : history.all())
    if (event.fact)
      std::visit(
          [&](const auto& fact) {
            if constexpr (requires { fact.code; }) digits = fact.code.digits();
          },
          *event.fact);
  return digits;
}

/// A school or teacher that stands on a loan.
bool isBorrower(Work& work, const JournalEvent& event) {
  return !isDependent(event.event.kind) && work.rows().isBorrower(event.event.agg);
}

struct Target {
  JournalEvent event;
  std::string code;
};

/// The live events of an action, newest first, each free of dependents.
Result<std::vector<Target>> targetsOf(Work& work, const Undo& intent) {
  std::vector<Target> targets;
  auto events = work.journal().eventsOf(intent.group);
  std::reverse(events.begin(), events.end());
  for (JournalEvent& event : events) {
    if (!isDeskKind(event.event.kind) || event.event.wall < intent.since) continue;
    const History history(work.journal().eventsOf(event.event.agg));
    if (!isLive(history, event.id)) continue;
    if (dependentOf(history, event) != nullptr || isBorrower(work, event))
      return Error{Errc::UndoBlocked, codeOf(history)};
    targets.push_back({std::move(event), codeOf(history)});
  }
  return targets;
}

}  // namespace

bool isUndoable(Work& work, const Undo& intent) {
  for (const JournalEvent& event : work.journal().eventsOf(intent.group)) {
    if (!isDeskKind(event.event.kind) || event.event.wall < intent.since) continue;
    if (isLive(History(work.journal().eventsOf(event.event.agg)), event.id)) return true;
  }
  return false;
}

Result<void> decide(Work& work, const Undo& intent) {
  const auto targets = targetsOf(work, intent);
  if (!targets) return targets.error();
  if (targets->empty()) return Error{Errc::UndoNothing, {}};
  for (const Target& target : *targets) work.emit(target.event.event.agg, Undone{target.event.id});
  work.tell({Notice::Undone, targets->back().code, {}, {}});
  return {};
}

}  // namespace kstem
