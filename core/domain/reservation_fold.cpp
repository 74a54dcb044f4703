#include "core/domain/reservation_fold.h"

namespace kstem {
namespace {

ReservationStatus firstStatus(Booking booking) {
  switch (booking) {
    case Booking::Accepted: return ReservationStatus::Accepted;
    case Booking::Requested: return ReservationStatus::Requested;
    case Booking::Waiting: return ReservationStatus::Waiting;
  }
  return ReservationStatus::Requested;
}

/// Reads the live events of a reservation one after the other.
class ReservationFold final {
 public:
  explicit ReservationFold(const Collected* collected) : m_collected(collected) {}
  void take(const JournalEvent& event) {
    if (!event.fact) return;
    std::visit([&](const auto& fact) { on(event, fact); }, *event.fact);
  }
  ReservationState finish() { return std::move(m_state); }

 private:
  void on(const JournalEvent& event, const ReservationMade& fact) {
    if (m_state.made) return;
    m_state.made = fact;
    m_state.coded = event.id;
    m_state.status = firstStatus(fact.booking);
    m_state.order = event.event.hlc;
    m_state.clerk = event.event.clerk;
    m_state.at = event.event.wall;
    m_state.purpose = commitmentOf(event, fact.purpose);
    m_state.pupilsOf = commitmentOf(event, fact.pupilsOf);
  }
  void on(const JournalEvent& /*event*/, const ReservationAccepted& fact) {
    if (!goesOn() || m_state.status == ReservationStatus::Ready) return;
    m_state.status = ReservationStatus::Accepted;
    if (fact.pickUp) m_state.made->pickUp = *fact.pickUp;
  }
  void on(const JournalEvent& /*event*/, const ReservationChanged& fact) {
    if (!goesOn()) return;
    if (fact.pickUp) m_state.made->pickUp = *fact.pickUp;
    if (fact.due) m_state.made->due = *fact.due;
    if (fact.quantity) m_state.made->quantity = *fact.quantity;
    if (fact.sourceTerms) m_state.made->sourceTerms = fact.sourceTerms;
  }
  void on(const JournalEvent& /*event*/, const ReservationPrepared& fact) {
    const bool kept = m_state.status == ReservationStatus::Accepted ||
                      m_state.status == ReservationStatus::Ready;
    if (!goesOn() || !kept) return;
    m_state.status = fact.prepared == Prepared::Yes ? ReservationStatus::Ready
                                                    : ReservationStatus::Accepted;
  }
  void on(const JournalEvent& /*event*/, const ReservationKitNamed& fact) {
    if (goesOn()) m_state.made->kit = fact.kit;
  }
  void on(const JournalEvent& event, const ReservationRefused& fact) {
    if (!end(event, ReservationStatus::Refused, fact.day, commitmentOf(event, fact.reason))) return;
    if (!fact.lostToEvent) return;
    const bool toLoan = fact.lostTo == LostTo::Loan;
    m_state.attention.push_back(
        {toLoan ? AttentionKind::ReservationTaken : AttentionKind::ReservationLost, event.id,
         *fact.lostToEvent});
  }
  void on(const JournalEvent& event, const ReservationCancelled& fact) {
    end(event, ReservationStatus::Cancelled, fact.day, commitmentOf(event, fact.reason));
  }
  void on(const JournalEvent& event, const ReservationExpired& fact) {
    end(event, ReservationStatus::Expired, fact.day, std::nullopt);
  }
  void on(const JournalEvent& event, const ReservationReleased& fact) {
    end(event, ReservationStatus::Released, fact.day, std::nullopt);
  }
  template <class Other>
  void on(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  bool goesOn() const { return m_state.made && isOpen(m_state.status); }
  /// Whether it counts.
  bool end(const JournalEvent& event, ReservationStatus how, Day day,
           std::optional<Commitment> reason) {
    if (!goesOn()) return false;
    if (how != ReservationStatus::Released && isOvertaken(event)) return false;
    m_state.status = how;
    m_state.endedOn = day;
    m_state.endReason = reason;
    return true;
  }
  /// Whether kits had gone out for it already, unknown to who ended it.
  bool isOvertaken(const JournalEvent& event) {
    if (m_collected == nullptr) return false;
    bool overtaken = false;
    for (const EventId& checkout : m_collected->checkouts) {
      const Causality& causality = m_collected->causality;
      if (causality.before(checkout, event.id) || causality.before(event.id, checkout)) continue;
      m_state.attention.push_back({AttentionKind::ReservationEndVoid, event.id, checkout});
      overtaken = true;
    }
    return overtaken;
  }

  const Collected* m_collected;
  ReservationState m_state;
};

ReservationState fold(const History& history, const Collected* collected) {
  ReservationFold fold(collected);
  for (const JournalEvent* event : history.live()) fold.take(*event);
  return fold.finish();
}

}  // namespace

ReservationState foldReservation(const History& history) { return fold(history, nullptr); }

ReservationState foldReservation(const History& history, const Collected& collected) {
  return fold(history, &collected);
}

}  // namespace kstem
