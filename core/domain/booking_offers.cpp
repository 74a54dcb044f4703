#include "core/domain/booking_offers.h"

#include <algorithm>

#include "core/domain/due.h"

namespace kstem {
namespace {

int freeAt(const OfferingCenter& at, Day pickUp, Day due) {
  return freeThroughout(*at.stock,
                        {*at.calendar, occupied(*at.calendar, pickUp, due, at.turnaround)});
}

/// The nearest day before or after on which all of it can be had for as many days.
std::optional<Offer> onOtherDay(const OfferingCenter& at, const Wanted& wanted, int step) {
  const int days = wanted.due - wanted.pickUp;
  for (Day day = wanted.pickUp + step; wanted.earliest <= day && day <= wanted.latest;
       day = day + step) {
    if (!at.calendar->isOpen(day)) continue;
    const Day due = at.calendar->roll(day + days);
    if (freeAt(at, day, due) >= wanted.quantity)
      return Offer{step < 0 ? OfferKind::Earlier : OfferKind::Later, at.center, wanted.quantity,
                   day, due};
  }
  return std::nullopt;
}

/// The latest day on which something can be sent from `from` so that it is ready at `to` in time.
std::optional<Day> sendDay(const OfferingCenter& from, const OfferingCenter& to, Day pickUp,
                           Day today) {
  for (Day day = pickUp - 1; day >= today; day = day - 1) {
    if (!from.calendar->isOpen(day)) continue;
    const Day arrives = to.calendar->nth(day, 1);
    if (to.calendar->nth(arrives, to.turnaround) <= pickUp) return day;
  }
  return std::nullopt;
}

std::optional<Offer> byTransfer(const OfferingCenter& to, const OfferingCenter& from,
                                const Wanted& wanted, int missing, Day today) {
  const auto send = sendDay(from, to, wanted.pickUp, today);
  if (!send || freeAt(from, *send, wanted.due) < missing) return std::nullopt;
  return Offer{OfferKind::Transfer, from.center, missing, wanted.pickUp, wanted.due, *send};
}

}  // namespace

std::vector<Offer> offersFor(const std::vector<OfferingCenter>& centers, const Wanted& wanted,
                             Day today) {
  std::vector<Offer> offers;
  if (centers.empty()) return offers;
  const OfferingCenter& own = centers.front();
  const int free = std::max(0, freeAt(own, wanted.pickUp, wanted.due));
  if (free >= wanted.quantity) return offers;
  if (free > 0) offers.push_back({OfferKind::Part, own.center, free, wanted.pickUp, wanted.due});
  for (const int step : {-1, 1})
    if (const auto offer = onOtherDay(own, wanted, step)) offers.push_back(*offer);
  for (std::size_t i = 1; i < centers.size(); ++i) {
    const OfferingCenter& other = centers[i];
    if (const auto offer = byTransfer(own, other, wanted, wanted.quantity - free, today))
      offers.push_back(*offer);
    const bool there = other.calendar->isOpen(wanted.pickUp) &&
                       freeAt(other, wanted.pickUp, other.calendar->roll(wanted.due)) >=
                           wanted.quantity;
    if (there)
      offers.push_back({OfferKind::OtherCenter, other.center, wanted.quantity, wanted.pickUp,
                        other.calendar->roll(wanted.due)});
  }
  return offers;
}

}  // namespace kstem
