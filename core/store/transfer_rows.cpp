#include "core/store/transfer_rows.h"

#include <algorithm>

#include "core/store/columns.h"

namespace kstem::store {
namespace {

#define KSTEM_SHIPMENT_COLUMNS                                                              \
  "SELECT s.agg, s.sent, s.manifest, s.grp, s.from_center, s.to_center, s.day, s.arrives, " \
  "s.request, s.at, s.end, s.ended_center, s.missed FROM view_shipment AS s "
#define KSTEM_REQUEST_COLUMNS                                                                 \
  "SELECT r.agg, r.from_center, r.to_center, r.model, r.quantity, r.needed, r.asked, "        \
  "r.reservation, r.clerk, r.at, r.ended, r.ended_on, n.data, e.data, "                       \
  "(SELECT count(*) FROM view_shipment AS s WHERE s.request = r.agg AND s.end IN (0, 1, 2)) " \
  "FROM view_transfer_request AS r LEFT JOIN pii AS n ON n.commitment = r.note_c "            \
  "LEFT JOIN pii AS e ON e.commitment = r.reason_c "

ShipmentRow readShipment(Query& q) {
  ShipmentRow row;
  row.kit = q.id<KitId>(0);
  row.sent = q.id<EventId>(1);
  row.manifest = codeAt(q, 2);
  row.group = q.id<GroupId>(3);
  row.from = q.id<CenterId>(4);
  row.to = q.id<CenterId>(5);
  row.day = dayAt(q, 6);
  row.arrives = dayAt(q, 7);
  row.request = maybeIdAt<TransferRequestId>(q, 8);
  row.at = q.number(9);
  row.end = static_cast<ShipmentEnd>(q.number(10));
  row.endedAt = maybeIdAt<CenterId>(q, 11);
  row.missed = maybeIdAt<EventId>(q, 12);
  return row;
}

TransferRequestRow readRequest(Query& q) {
  TransferRequestRow row;
  row.id = q.id<TransferRequestId>(0);
  row.from = q.id<CenterId>(1);
  row.to = q.id<CenterId>(2);
  row.model = q.id<ModelId>(3);
  row.quantity = q.small(4);
  row.needed = dayAt(q, 5);
  row.asked = dayAt(q, 6);
  row.reservation = maybeIdAt<ReservationId>(q, 7);
  row.clerk = q.id<ClerkId>(8);
  row.at = q.number(9);
  if (!q.isNull(10)) row.ended = static_cast<RequestEnd>(q.number(10));
  row.endedOn = maybeDayAt(q, 11);
  row.note = textAt(q, 12);
  row.reason = textAt(q, 13);
  row.sent = q.small(14);
  return row;
}

std::vector<ShipmentRow> shipments(Query query) {
  return all<ShipmentRow>(std::move(query), readShipment);
}

}  // namespace

std::optional<ShipmentRow> TransferRows::openOf(const KitId& kit) {
  Query query = m_db.query(KSTEM_SHIPMENT_COLUMNS "WHERE s.agg = ? AND s.end = 0");
  if (!query.bind(kit).step()) return std::nullopt;
  return readShipment(query);
}

std::vector<ShipmentRow> TransferRows::ofKit(const KitId& kit) {
  return shipments(
      std::move(m_db.query(KSTEM_SHIPMENT_COLUMNS
                           "JOIN ev AS e ON e.id = s.sent WHERE s.agg = ? ORDER BY e.hlc, e.id")
                    .bind(kit)));
}

std::vector<ShipmentRow> TransferRows::ofManifest(const Code& manifest) {
  return shipments(
      std::move(m_db.query(KSTEM_SHIPMENT_COLUMNS
                           "LEFT JOIN view_kit AS k ON k.agg = s.agg WHERE s.manifest = ? "
                           "ORDER BY k.shelf, k.code, s.agg, s.sent")
                    .bind(static_cast<std::int64_t>(manifest.number()))));
}

std::vector<ShipmentRow> TransferRows::leaving(const CenterId& from) {
  return shipments(
      std::move(m_db.query(KSTEM_SHIPMENT_COLUMNS "WHERE s.from_center = ? AND s.end = 0 "
                                                  "ORDER BY s.day, s.manifest, s.agg")
                    .bind(from)));
}

std::vector<ShipmentRow> TransferRows::coming(const CenterId& to) {
  return shipments(
      std::move(m_db.query(KSTEM_SHIPMENT_COLUMNS "WHERE s.to_center = ? AND s.end = 0 "
                                                  "ORDER BY s.arrives, s.manifest, s.agg")
                    .bind(to)));
}

// The clocks of two PCs may differ; what was sent last is told by the order of the journal.
std::vector<ForeignKitRow> TransferRows::foreignAt(const CenterId& center) {
  Query query = m_db.query(
      "SELECT agg, home, stays, meant FROM (SELECT k.*, (SELECT CASE WHEN s.end = 2 AND "
      "s.ended_center = k.place THEN s.to_center END FROM view_shipment AS s JOIN ev AS e ON "
      "e.id = s.sent WHERE s.agg = k.agg ORDER BY e.hlc DESC, e.id DESC LIMIT 1) AS meant "
      "FROM view_kit AS k WHERE k.place = ?1 AND k.standing IN (0, 2, 3, 4)) "
      "WHERE home <> ?1 OR meant IS NOT NULL ORDER BY home, shelf, code");
  query.bind(center);
  return all<ForeignKitRow>(std::move(query), [](Query& q) {
    return ForeignKitRow{q.id<KitId>(0), q.id<CenterId>(1), static_cast<Stay>(q.number(2)),
                         maybeIdAt<CenterId>(q, 3)};
  });
}

std::optional<TransferRequestRow> TransferRows::request(const TransferRequestId& id) {
  Query query = m_db.query(KSTEM_REQUEST_COLUMNS "WHERE r.agg = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return readRequest(query);
}

std::vector<TransferRequestRow> TransferRows::openRequests(const CenterId& center) {
  Query query = m_db.query(KSTEM_REQUEST_COLUMNS
                           "WHERE (r.from_center = ?1 OR r.to_center = ?1) AND r.ended IS NULL "
                           "ORDER BY r.needed, r.at, r.agg");
  query.bind(center);
  auto rows = all<TransferRequestRow>(std::move(query), readRequest);
  std::erase_if(rows, [](const TransferRequestRow& row) { return !row.isOpen(); });
  return rows;
}

}  // namespace kstem::store
