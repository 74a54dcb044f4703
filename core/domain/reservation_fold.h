#pragma once

#include <optional>
#include <vector>

#include "core/domain/attention.h"
#include "core/domain/facts.h"
#include "core/domain/history.h"

namespace kstem {

/// Where a reservation stands by its own events; how much of it was collected is told by the loan
/// lines that name it. Numbers are in view_reservation.
enum class ReservationStatus : std::uint8_t {
  Requested = 0,  ///< of another center's kits, which that center has not seen yet
  Accepted = 1,
  Waiting = 2,  ///< in line
  Ready = 3,    ///< accepted, and the kits stand at the counter
  Refused = 4,
  Expired = 5,
  Cancelled = 6,
  Released = 7,  ///< the part that was not collected is free again
};

/// Whether anything may still be collected of it.
constexpr bool isOpen(ReservationStatus status) noexcept {
  return status <= ReservationStatus::Ready;
}
/// Whether kits are kept for it: a request keeps them too, until it is refused.
constexpr bool keepsKits(ReservationStatus status) noexcept {
  return isOpen(status) && status != ReservationStatus::Waiting;
}

struct ReservationState {
  std::optional<ReservationMade> made;  ///< days, quantity, kit and terms as of now
  EventId coded;                        ///< what made it
  ReservationStatus status = ReservationStatus::Requested;
  Hlc order = 0;  ///< place in the line: when it was asked for
  ClerkId clerk;
  Millis at = 0;
  std::optional<Commitment> purpose, pupilsOf;
  std::optional<Day> endedOn;
  std::optional<Commitment> endReason;
  std::vector<Attention> attention;
};

/// What happened elsewhere with a reservation: the checkouts that collected it.
struct Collected {
  const Causality& causality;
  std::vector<EventId> checkouts;
};

/// State of one reservation. Pure. What has ended stays so: whatever comes after a refusal, an
/// expiry, a cancellation or a release changes nothing, also when two desks write the same.
ReservationState foldReservation(const History& history);
/// The same, where a refusal, a cancellation or an expiry that did not know of a checkout for it is
/// void: whoever had the kits in hand is right.
ReservationState foldReservation(const History& history, const Collected& collected);

}  // namespace kstem
