#pragma once

#include <optional>
#include <vector>

#include "core/domain/code.h"
#include "core/domain/kit_fold.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// One kit on one manifest.
struct ShipmentRow {
  KitId kit;
  EventId sent;
  Code manifest;
  GroupId group;
  CenterId from;
  CenterId to;
  Day day;
  Day arrives;
  std::optional<TransferRequestId> request;
  Millis at = 0;
  ShipmentEnd end = ShipmentEnd::OnTheWay;
  std::optional<CenterId> endedAt;
  std::optional<EventId> missed;
};

struct TransferRequestRow {
  TransferRequestId id;
  CenterId from;
  CenterId to;
  ModelId model;
  int quantity = 1;
  Day needed;
  Day asked;
  std::optional<ReservationId> reservation;
  ClerkId clerk;
  Millis at = 0;
  std::optional<RequestEnd> ended;
  std::optional<Day> endedOn;
  std::optional<std::string> note;
  std::optional<std::string> reason;
  int sent = 0;  ///< kits that left for it, those that came back not counted
  bool isOpen() const noexcept { return !ended && sent < quantity; }
};

/// A kit that is here and belongs to another center, or was on its way to one.
struct ForeignKitRow {
  KitId kit;
  CenterId home;
  Stay stay = Stay::GoesHome;
  std::optional<CenterId> meantFor;  ///< where it was last sent, when it never came there
};

class TransferRows final {
 public:
  explicit TransferRows(Db& db) : m_db(db) {}

  /// The shipment that the kit is on, if any.
  std::optional<ShipmentRow> openOf(const KitId& kit);
  /// Every one that it was on, in the order of the journal.
  std::vector<ShipmentRow> ofKit(const KitId& kit);
  /// Every kit of a manifest, by shelf and code; empty when nothing is known of it.
  std::vector<ShipmentRow> ofManifest(const Code& manifest);
  /// Kits on the way from a center, to it, by the day and manifest.
  std::vector<ShipmentRow> leaving(const CenterId& from);
  std::vector<ShipmentRow> coming(const CenterId& to);
  /// Kits at a center that belong or were to go elsewhere and are not out, lost, retired or on the
  /// way.
  std::vector<ForeignKitRow> foreignAt(const CenterId& center);

  std::optional<TransferRequestRow> request(const TransferRequestId& id);
  /// Those to which the center is to send, or that it has asked for, and that are open.
  std::vector<TransferRequestRow> openRequests(const CenterId& center);

 private:
  Db& m_db;
};

}  // namespace kstem::store
