#pragma once

#include <optional>
#include <vector>

#include "core/domain/attention.h"
#include "core/domain/facts.h"
#include "core/domain/history.h"

namespace kstem {

/// What became of one kit on one manifest. Numbers are in view_shipment.
enum class ShipmentEnd : std::uint8_t {
  OnTheWay = 0,
  Arrived = 1,
  Elsewhere = 2,  ///< somebody has it in hand, but not where it was sent to (C11)
  Back = 3,       ///< the sender has it in hand
  Lent = 4,       ///< it had been lent at the sender: it never left (C9)
  SentAgain = 5,  ///< another desk sent it too: on the way with the later one (C10)
};

/// Who has had the kit in hand, where, and since when.
struct Sight {
  EventId event;
  CenterId center;
  Millis at = 0;
};

struct Shipment {
  EventId sent;
  GroupId group;
  ClerkId clerk;
  Millis at = 0;
  KitSent fact;
  ShipmentEnd end = ShipmentEnd::OnTheWay;
  std::optional<Sight> ended = {};     ///< by which sight of the kit
  std::optional<EventId> missed = {};  ///< looked for where it was to arrive, and not found
};

/// The manifests that a kit was on, as its custody is read one event after the other. Whoever has
/// the kit in hand is right (sync.md 2.8, C9–C11).
class ShipmentFold final {
 public:
  explicit ShipmentFold(const Causality& causality) : m_causality(causality) {}

  /// `out`: the checkout that holds the kit, if any. Says whether the kit left with it.
  bool send(const JournalEvent& event, const KitSent& fact, const std::optional<EventId>& out);
  void receive(const JournalEvent& event, const KitReceived& fact, const CenterId& placeBefore);
  void lend(const JournalEvent& event, const KitCheckedOut& fact, const CenterId& placeBefore);
  void see(const JournalEvent& event, const CenterId& center, const CenterId& placeBefore);
  void takeBack(const JournalEvent& event, const CenterId& center);
  void miss(const JournalEvent& event, const KitMissed& fact);

  /// The newest shipment was meant for this center and has come.
  bool endedAt(const CenterId& center) const noexcept {
    return !m_all.empty() && m_all.back().end == ShipmentEnd::Arrived &&
           m_all.back().fact.to == center;
  }
  std::optional<std::size_t> open() const noexcept { return m_open; }
  const std::vector<Shipment>& all() const noexcept { return m_all; }
  /// What a clerk should look at, once everything was read.
  std::vector<Attention> attention() const;

 private:
  /// Somebody has the kit in hand although nobody had sent it there, as far as was known.
  struct Receipt {
    Sight sight;
    std::optional<Code> manifest;
    bool wasReceived = false;  ///< and not only seen or lent
  };
  bool isConcurrent(const EventId& a, const EventId& b) const {
    return !m_causality.before(a, b) && !m_causality.before(b, a);
  }
  std::optional<Sight> takeReceiptOf(const JournalEvent& event, const KitSent& fact);
  void close(Shipment& shipment, const Sight& sight);
  void closeOpen(const Sight& sight);

  const Causality& m_causality;
  std::vector<Shipment> m_all;
  std::optional<std::size_t> m_open;
  std::vector<Receipt> m_receipts;  ///< for which no sending is known
  std::vector<Attention> m_attention;
  std::vector<std::pair<std::size_t, EventId>> m_doubles;  ///< later shipment, earlier event
};

}  // namespace kstem
