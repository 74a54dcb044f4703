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

  /// Starts this file's own chain, or a new one after it, with its first event.
  EventId start(const IncId& inc, const IncStarted& how, Millis wall, std::set<AggId>& touched);
  IncId own();
  /// The end of the own chain; nothing before it was started.
  std::optional<Position> ownHead() { return lastOf(incRow(own())); }

  /// Appends to the own chain, after an `observed` when something arrived since the last one.
  EventId append(const NewEvent& event, Millis wall, std::set<AggId>& touched);

  /// An event on its way into its chain.
  struct Link {
    std::optional<Position> prev;  ///< none: the first of its chain, or behind a waived gap
    EventId id;
    BytesView bytes;
  };
  /// Puts an event behind its predecessor; it must not be here yet. Who may come in is Intake's to
  /// ask.
  void link(const Event& event, const Link& how, std::set<AggId>& touched);
  /// Writes down now what arrived since the last `observed`, if anything did.
  void observe(Millis wall, std::set<AggId>& touched);
  /// Whether nobody waits for this event any more (kind gap.waived).
  bool isWaived(const EventId& id);

  bool has(const EventId& id);
  std::optional<Position> find(const EventId& id);
  bool isOf(const Position& place, const IncId& chain) { return place.inc == incRow(chain); }
  /// Whether the event stands directly behind this place in the same chain.
  bool follows(const Event& event, const Position& prev);
  /// Those that count; what revoked PCs wrote after their cut does not.
  std::vector<JournalEvent> eventsOf(const AggId& agg);
  /// All of them.
  std::vector<JournalEvent> everyEventOf(const AggId& agg);
  /// Whether one of them is of a kind or body that this program does not understand.
  bool hasUnknown(const AggId& agg);
  /// One event, if it is here.
  std::optional<JournalEvent> event(const EventId& id);
  /// The center of the desk that wrote an event; nothing when its chain does not say.
  std::optional<CenterId> centerOf(const EventId& id);
  /// Events of one action, in the order of their arrival here.
  std::vector<JournalEvent> eventsOf(const GroupId& group);
  /// The newest actions of the own chain since `since` (UTC ms), newest first, each once.
  std::vector<GroupId> recentGroups(Millis since);
  /// The bytes of every linked event, in the order of arrival.
  std::vector<Bytes> allBytes();
  /// The ends of all chains, ordered by id.
  std::vector<Head> heads();
  /// The ends of one chain: several after a fork.
  std::vector<Head> headsOf(const IncId& inc);
  /// When the newest event that is here was written, by the clocks of all desks; 0 for none.
  Millis newest() { return static_cast<Millis>(highestHlc() >> 16U); }
  /// The newest event of one thing; 0 for none.
  Hlc newestOf(const AggId& agg);
  /// The desks of which a chain is here.
  std::set<DeskId> desks();
  /// When the newest one of a chain, or of one center's desks, was written: how old the knowledge
  /// of it is. 0 for none.
  Millis newestOf(const IncId& chain);
  Millis newestOf(const CenterId& center);
  std::int64_t count();
  std::int64_t parkedCount();

 private:
  std::optional<Position> lastOf(std::int64_t inc);
  std::int64_t incRow(const IncId& inc);
  Hlc highestHlc();
  EventId appendOne(const NewEvent& event, Millis wall, std::set<AggId>& touched);
  void appendObserved(Millis wall, std::set<AggId>& touched);
  std::int64_t insert(const Event& event, const Link& how, std::int64_t inc);
  void noteFact(const Event& event, const Fact& fact, std::int64_t inc, std::int64_t n);
  void noteHeads(const Observed& observed, std::int64_t n);
  void moveHead(const Event& event, const Link& how, std::int64_t n, std::set<AggId>& touched);
  void closeGaps(const EventId& id, std::int64_t n, std::set<AggId>& touched);
  void renewContext(std::int64_t from);
  void wakeWaiting(const EventId& head, std::set<AggId>& touched);

  Db& m_db;
};

/// How an event is read by itself: 0 folded, 1 of an unknown kind, 2 not to be understood.
int statusOf(const Event& event, const std::optional<Position>& prev);

/// Walks every chain: each event's bytes hash to its id, its predecessor is the one it names.
/// Errors: StoreDamaged with the first event that does not fit.
Result<std::int64_t> verifyChains(Db& db);

}  // namespace kstem::store
