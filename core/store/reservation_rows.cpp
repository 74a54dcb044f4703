#include "core/store/reservation_rows.h"

#include "core/store/columns.h"
#include "core/store/same_schools.h"

namespace kstem::store {
namespace {

#define KSTEM_RESERVATION_COLUMNS                                                                  \
  "SELECT r.agg, r.code, r.status, r.school, r.teacher, r.center, r.model, r.kit, r.quantity, "    \
  "r.pick_up, r.due, r.asked_at, r.asked_on, r.place_in_line, r.clerk, r.at, r.pupils, r.source, " \
  "r.ended_on, p.data, c.data, e.data, "                                                           \
  "(SELECT count(*) FROM view_line AS l WHERE l.reservation = r.agg), r.source_terms "             \
  "FROM view_reservation AS r LEFT JOIN pii AS p ON p.commitment = r.purpose_c "                   \
  "LEFT JOIN pii AS c ON c.commitment = r.pupils_of_c "                                            \
  "LEFT JOIN pii AS e ON e.commitment = r.end_reason_c "

void readEnd(Query& q, ReservationRow& row) {
  if (!q.isNull(16)) row.pupils = q.small(16);
  row.source = textAt(q, 17);
  if (!q.isNull(18)) row.endedOn = dayAt(q, 18);
  row.purpose = textAt(q, 19);
  row.pupilsOf = textAt(q, 20);
  row.endReason = textAt(q, 21);
  row.collected = q.small(22);
  row.sourceTerms = textAt(q, 23);
}

ReservationRow readReservation(Query& q) {
  ReservationRow row;
  row.id = q.id<ReservationId>(0);
  if (const auto code = Code::fromNumber(static_cast<std::uint64_t>(q.number(1)))) row.code = *code;
  row.status = static_cast<ReservationStatus>(q.number(2));
  row.school = q.id<SchoolId>(3);
  row.teacher = q.id<TeacherId>(4);
  row.center = q.id<CenterId>(5);
  row.model = q.id<ModelId>(6);
  if (!q.isNull(7)) row.kit = q.id<KitId>(7);
  row.quantity = q.small(8);
  row.pickUp = dayAt(q, 9);
  row.due = dayAt(q, 10);
  row.askedAt = q.id<CenterId>(11);
  row.askedOn = dayAt(q, 12);
  row.placeInLine = q.number(13);
  row.clerk = q.id<ClerkId>(14);
  row.at = q.number(15);
  readEnd(q, row);
  return row;
}

void dropCollected(std::vector<ReservationRow>& rows) {
  std::erase_if(rows, [](const ReservationRow& row) { return !row.isOpen(); });
}

std::vector<ReservationRow> reservations(Query query) {
  return all<ReservationRow>(std::move(query), readReservation);
}

}  // namespace

std::optional<ReservationRow> ReservationRows::one(const ReservationId& id) {
  auto rows =
      reservations(std::move(m_db.query(KSTEM_RESERVATION_COLUMNS "WHERE r.agg = ?").bind(id)));
  return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<ReservationRow> ReservationRows::openAt(const CenterId& center,
                                                    const std::optional<ModelId>& model) {
  Query query = m_db.query(model ? KSTEM_RESERVATION_COLUMNS
                               "WHERE r.center = ? AND r.status <= 3 AND r.model = ? "
                               "ORDER BY r.place_in_line, r.agg"
                                 : KSTEM_RESERVATION_COLUMNS
                               "WHERE r.center = ? AND r.status <= 3 "
                               "ORDER BY r.place_in_line, r.agg");
  query.bind(center);
  if (model) query.bind(*model);
  auto rows = reservations(std::move(query));
  dropCollected(rows);
  return rows;
}

std::vector<ReservationRow> ReservationRows::ofSchool(const SchoolId& school) {
  return reservations(
      std::move(m_db.query(KSTEM_RESERVATION_COLUMNS "WHERE r.school IN " KSTEM_SAME_SCHOOLS
                                                     " ORDER BY r.place_in_line DESC, r.agg")
                    .bind(school)));
}

std::vector<ReservationRow> ReservationRows::bySource(std::string_view source) {
  return reservations(std::move(
      m_db.query(KSTEM_RESERVATION_COLUMNS "WHERE r.source = ? ORDER BY r.place_in_line, r.agg")
          .bind(source)));
}

std::vector<ReservationRow> ReservationRows::pickedUpFrom(const CenterId& center, Day first) {
  return reservations(
      std::move(m_db.query(KSTEM_RESERVATION_COLUMNS "WHERE r.center = ? AND r.pick_up >= ? "
                                                     "ORDER BY r.pick_up, r.place_in_line, r.agg")
                    .bind(center)
                    .bind(first.number())));
}

}  // namespace kstem::store
