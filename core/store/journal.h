#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/history.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// What a local action wants written; the journal adds chain, clock and order.
struct NewEvent {
  AggId agg;
  Fact fact;
  ClerkId clerk;
  GroupId group;
  std::vector<Commitment> commitments;
};

/// What became of an event from another desk.
enum class Arrival { New, Known, Parked };

/// Where an event stands in its chain.
struct Position {
  EventId id;
  std::int64_t n = 0;
  std::int64_t seq = 0;
  std::int64_t inc = 0;
  Hlc hlc = 0;
};

/// The append-only journal (core/sync/FORMAT.md). All writing happens inside the caller's
/// transaction; aggregates that have to be folded again are collected in `touched`.
class Journal final {
 public:
  explicit Journal(Db& db) : m_db(db) {}

  /// Starts this file's own chain, or a new one; its first event is the caller's to append.
  void setOwn(const IncId& inc);
  IncId own();

  /// Appends to the own chain, after an `observed` when something arrived since the last one.
  EventId append(const NewEvent& event, Millis wall, std::set<AggId>& touched);

  /// Takes in one event from outside: links it, or parks it until its predecessor arrives, and
  /// then links what was waiting for it. Errors: EventDamaged; nothing is written then.
  Result<Arrival> absorb(BytesView bytes, Millis now, std::set<AggId>& touched);

  bool has(const EventId& id);
  std::optional<Position> find(const EventId& id);
  std::vector<JournalEvent> eventsOf(const AggId& agg);
  /// Events of one action, in the order of their arrival here.
  std::vector<JournalEvent> eventsOf(const GroupId& group);
  /// The newest actions of the own chain since `since` (UTC ms), newest first, each once.
  std::vector<GroupId> recentGroups(Millis since);
  /// The bytes of every linked event, in the order of arrival: what an export would carry.
  std::vector<Bytes> allBytes();
  /// When the newest event that is here was written, by the clocks of all desks; 0 for none.
  Millis newest() { return static_cast<Millis>(highestHlc() >> 16U); }
  /// The same of the desks of one center: how old the knowledge of it is.
  Millis newestOf(const CenterId& center);
  std::int64_t count();
  std::int64_t parkedCount();

 private:
  struct Link {
    std::optional<Position> prev;
    EventId id;
    BytesView bytes;
  };
  std::optional<Position> lastOf(std::int64_t inc);
  std::int64_t incRow(const IncId& inc);
  Hlc highestHlc();
  EventId appendOne(const NewEvent& event, Millis wall, std::set<AggId>& touched);
  void appendObserved(Millis wall, std::set<AggId>& touched);
  void link(const Event& event, const Link& how, std::set<AggId>& touched);
  void noteFact(const Event& event, const Fact& fact, std::int64_t inc, std::int64_t n);
  void wakeWaiting(const EventId& head, std::set<AggId>& touched);
  void drain(const EventId& prev, std::set<AggId>& touched);
  void park(const Event& event, const EventId& id, BytesView bytes, Millis now);

  Db& m_db;
};

/// Walks every chain: each event's bytes hash to its id, its predecessor is the one it names.
/// Errors: StoreDamaged with the first event that does not fit.
Result<std::int64_t> verifyChains(Db& db);

}  // namespace kstem::store
