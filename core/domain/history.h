#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/domain/event.h"
#include "core/domain/facts.h"

namespace kstem {

/// One event of an aggregate as a fold reads it.
struct JournalEvent {
  EventId id;
  Event event;
  std::optional<Fact> fact;  ///< nothing for a kind or body that this program does not understand
};

/// What an event holds in place of a personal value; nothing when there is none.
std::optional<Commitment> commitmentOf(const JournalEvent& event, const Personal& index);

/// Exact happens-before between two events of one aggregate (sync.md 2.5).
class Causality {
 public:
  Causality() = default;
  Causality(const Causality&) = delete;
  Causality& operator=(const Causality&) = delete;
  virtual ~Causality() = default;
  /// Whether the author of `later` had seen `earlier`. False for concurrent events and for equals.
  virtual bool before(const EventId& earlier, const EventId& later) const = 0;
};

/// The events of one aggregate in the order in which every desk reads them: by HLC, then hash.
/// An event's HLC is greater than that of all it has seen, so this order keeps happens-before.
class History final {
 public:
  /// `events` in any order.
  explicit History(std::vector<JournalEvent> events);
  History(const History&) = delete;  // live() points into all()
  History& operator=(const History&) = delete;
  History(History&&) = default;
  History& operator=(History&&) = delete;
  ~History() = default;

  const std::vector<JournalEvent>& all() const noexcept { return m_events; }
  /// Events that no live `undone` takes back, oldest first; an undone undo lets its event live.
  const std::vector<const JournalEvent*>& live() const noexcept { return m_live; }
  /// An event of a newer program is among them: nothing but a physical return may be added.
  bool hasUnknown() const noexcept { return m_hasUnknown; }

 private:
  std::vector<JournalEvent> m_events;
  std::vector<const JournalEvent*> m_live;
  bool m_hasUnknown = false;
};

}  // namespace kstem
