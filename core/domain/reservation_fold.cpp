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
  void take(const JournalEvent& event) {
    if (!event.fact) return;
    std::visit([&](const auto& fact) { on(event, fact); }, *event.fact);
  }
  ReservationState finish() { return std::move(m_state); }

 private:
  void on(const JournalEvent& event, const ReservationMade& fact) {
    if (m_state.made) return;
    m_state.made = fact;
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
    end(ReservationStatus::Refused, fact.day, commitmentOf(event, fact.reason));
  }
  void on(const JournalEvent& event, const ReservationCancelled& fact) {
    end(ReservationStatus::Cancelled, fact.day, commitmentOf(event, fact.reason));
  }
  void on(const JournalEvent& /*event*/, const ReservationExpired& fact) {
    end(ReservationStatus::Expired, fact.day, std::nullopt);
  }
  void on(const JournalEvent& /*event*/, const ReservationReleased& fact) {
    end(ReservationStatus::Released, fact.day, std::nullopt);
  }
  template <class Other>
  void on(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  bool goesOn() const { return m_state.made && isOpen(m_state.status); }
  void end(ReservationStatus how, Day day, std::optional<Commitment> reason) {
    if (!goesOn()) return;
    m_state.status = how;
    m_state.endedOn = day;
    m_state.endReason = reason;
  }

  ReservationState m_state;
};

}  // namespace

ReservationState foldReservation(const History& history) {
  ReservationFold fold;
  for (const JournalEvent* event : history.live()) fold.take(*event);
  return fold.finish();
}

}  // namespace kstem
