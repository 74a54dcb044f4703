#include "core/domain/shipment_fold.h"

#include <algorithm>

namespace kstem {
namespace {

Sight sightOf(const JournalEvent& event, const CenterId& center) {
  return {event.id, center, event.event.wall};
}

/// The last shipment, where another center had the kit in hand already and whoever sends it now
/// knew neither of that nor of the sending.
const Shipment* arrivedMeanwhile(const std::vector<Shipment>& all, const JournalEvent& event,
                                 const Causality& causality) {
  if (all.empty()) return nullptr;
  const Shipment& last = all.back();
  const auto isNews = [&](const EventId& id) {
    return !causality.before(id, event.id) && !causality.before(event.id, id);
  };
  const bool left = last.end == ShipmentEnd::Arrived || last.end == ShipmentEnd::Elsewhere;
  return left && last.ended && isNews(last.sent) && isNews(last.ended->event) ? &last : nullptr;
}

}  // namespace

bool ShipmentFold::send(const JournalEvent& event, const KitSent& fact,
                        const std::optional<EventId>& out) {
  Shipment shipment{event.id, event.event.group, event.event.clerk, event.event.wall, fact};
  if (const auto sight = takeReceiptOf(event, fact)) {
    close(shipment, *sight);
    m_all.push_back(std::move(shipment));
    return false;
  }
  if (out) {
    shipment.end = ShipmentEnd::Lent;
    m_attention.push_back({AttentionKind::SentWhileLent, event.id, *out});
    m_all.push_back(std::move(shipment));
    return false;
  }
  if (m_open) {
    Shipment& earlier = m_all[*m_open];
    earlier.end = ShipmentEnd::SentAgain;
    m_doubles.emplace_back(m_all.size(), earlier.sent);
  } else if (const Shipment* const arrived = arrivedMeanwhile(m_all, event, m_causality)) {
    m_doubles.emplace_back(m_all.size(), arrived->sent);
  }
  m_open = m_all.size();
  m_all.push_back(std::move(shipment));
  return true;
}

/// What was written before the sending by the clocks and knew nothing of it: the sending was
/// written down late, or by a clock that is ahead.
std::optional<Sight> ShipmentFold::takeReceiptOf(const JournalEvent& event, const KitSent& fact) {
  const auto it = std::find_if(m_receipts.begin(), m_receipts.end(), [&](const Receipt& receipt) {
    const bool fits =
        receipt.manifest ? *receipt.manifest == fact.manifest : receipt.sight.center == fact.to;
    return fits && isConcurrent(receipt.sight.event, event.id);
  });
  if (it == m_receipts.end()) return std::nullopt;
  const Sight sight = it->sight;
  m_receipts.erase(it);
  return sight;
}

void ShipmentFold::close(Shipment& shipment, const Sight& sight) {
  shipment.ended = sight;
  if (sight.center == shipment.fact.to) {
    shipment.end = ShipmentEnd::Arrived;
  } else if (sight.center == shipment.fact.from) {
    shipment.end = ShipmentEnd::Back;
  } else {
    shipment.end = ShipmentEnd::Elsewhere;
    m_attention.push_back({AttentionKind::ReceivedElsewhere, sight.event, shipment.sent});
  }
}

void ShipmentFold::receive(const JournalEvent& event, const KitReceived& fact,
                           const CenterId& placeBefore) {
  const Sight sight = sightOf(event, fact.center);
  if (!m_open && placeBefore != fact.center) m_receipts.push_back({sight, fact.manifest, true});
  closeOpen(sight);
}

void ShipmentFold::lend(const JournalEvent& event, const KitCheckedOut& fact,
                        const CenterId& placeBefore) {
  const bool isAtSender = m_open && fact.center == m_all[*m_open].fact.from;
  if (!isAtSender || !isConcurrent(event.id, m_all[*m_open].sent))
    return see(event, fact.center, placeBefore);
  Shipment& shipment = m_all[*m_open];
  m_open.reset();
  shipment.ended = sightOf(event, fact.center);
  shipment.end = ShipmentEnd::Lent;
  m_attention.push_back({AttentionKind::SentWhileLent, event.id, shipment.sent});
}

void ShipmentFold::see(const JournalEvent& event, const CenterId& center,
                       const CenterId& placeBefore) {
  const Sight sight = sightOf(event, center);
  if (!m_open && placeBefore != center) m_receipts.push_back({sight, std::nullopt, false});
  closeOpen(sight);
}

void ShipmentFold::takeBack(const JournalEvent& event, const CenterId& center) {
  closeOpen(sightOf(event, center));
}

void ShipmentFold::closeOpen(const Sight& sight) {
  if (!m_open) return;
  close(m_all[*m_open], sight);
  m_open.reset();
}

void ShipmentFold::miss(const JournalEvent& event, const KitMissed& fact) {
  const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Shipment& shipment) {
    return shipment.sent == fact.sent;
  });
  if (it != m_all.end()) it->missed = event.id;
}

std::vector<Attention> ShipmentFold::attention() const {
  std::vector<Attention> all = m_attention;
  for (const auto& [later, earlier] : m_doubles)
    if (m_open == later) all.push_back({AttentionKind::SentTwice, m_all[later].sent, earlier});
  for (const Receipt& receipt : m_receipts)
    if (receipt.wasReceived)
      all.push_back({AttentionKind::ReceivedUnsent, receipt.sight.event, receipt.sight.event});
  if (m_open && m_all[*m_open].missed)
    all.push_back({AttentionKind::MissedOnArrival, *m_all[*m_open].missed, m_all[*m_open].sent});
  return all;
}

}  // namespace kstem
