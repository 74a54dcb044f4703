#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "core/store/journal.h"

namespace kstem::store {

/// Events from outside on their way into the journal: those that were handed in and those that wait
/// since earlier. All writing happens inside the caller's transaction.
class Intake final {
 public:
  struct Waiting {
    Event event;
    Bytes bytes;
    bool isFresh = true;  ///< handed in now
  };
  /// Asked of each event whose predecessor is here: whether it may come in.
  using Gate = std::function<bool(const EventId&)>;

  /// With everything that is parked.
  explicit Intake(Db& db);

  /// One more event. False when it is here already. Errors: EventDamaged.
  Result<bool> offer(BytesView bytes);
  const std::map<EventId, Waiting>& waiting() const noexcept { return m_waiting; }

  /// Links what may come in and has its predecessor here, or a waived one, and then what was waiting
  /// for that. The ids, in their order.
  std::vector<EventId> link(const Gate& gate, std::set<AggId>& touched);
  /// Leaves the rest for another day; call it once, at the end.
  void park(Millis now);

 private:
  bool isReady(const Waiting& one);
  std::vector<EventId> ready(const Gate& gate);
  void linkOne(const EventId& id, std::set<AggId>& touched);

  Db& m_db;
  Journal m_journal;
  std::map<EventId, Waiting> m_waiting;
  std::multimap<EventId, EventId> m_behind;  ///< by predecessor
};

}  // namespace kstem::store
