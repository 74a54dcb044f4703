#include "tests/sim/promises.h"

#include <algorithm>

#include "core/service/bank.h"
#include "core/store/journal.h"

namespace kstem::sim {
namespace {

bool isFirm(ReservationStatus status) {
  return status == ReservationStatus::Accepted || status == ReservationStatus::Ready;
}

bool isNamed(store::Db& db, const ReservationId& id, const char* kinds) {
  const std::string sql =
      "SELECT 1 FROM view_attention WHERE agg = ? AND kind IN (" + std::string(kinds) + ")";
  store::Query query = db.query(sql.c_str());
  return query.bind(aggOf(id)).step();
}

/// Whether an event of it was undone, or is not counted any more since its author was put out.
bool isTakenBack(store::Db& db, const ReservationId& id) {
  store::Query query = db.query("SELECT 1 FROM ev WHERE agg = ? AND (status = 3 OR kind = ?)");
  return query.bind(aggOf(id)).bind(static_cast<std::int64_t>(Kind::Undone)).step();
}

/// Whether a clerk said no, and not a rival.
bool isRefusedByHand(store::Db& db, const ReservationId& id) {
  const History history(store::Journal(db).eventsOf(aggOf(id)));
  return std::any_of(history.live().begin(), history.live().end(), [](const JournalEvent* event) {
    const auto* refused = event->fact ? std::get_if<ReservationRefused>(&*event->fact) : nullptr;
    return refused != nullptr && !refused->lostToEvent;
  });
}

bool mayStopBeingFirm(store::Db& db, const ReservationId& id, ReservationStatus now) {
  switch (now) {
    case ReservationStatus::Accepted:
    case ReservationStatus::Ready:
    case ReservationStatus::Cancelled:
    case ReservationStatus::Expired:
    case ReservationStatus::Released: return true;
    case ReservationStatus::Refused:
      return isNamed(db, id, "'reservation.lost', 'reservation.taken'") ||
             isRefusedByHand(db, id) || isTakenBack(db, id);
    case ReservationStatus::Requested:
    case ReservationStatus::Waiting: break;
  }
  return isTakenBack(db, id);
}

bool mayBecome(store::Db& db, const ReservationId& id, ReservationStatus was,
               ReservationStatus now) {
  if (isFirm(was)) return mayStopBeingFirm(db, id, now);
  if (was != ReservationStatus::Refused || !isOpen(now)) return true;
  return isNamed(db, id, "'reservation.end-void'") || isTakenBack(db, id);
}

}  // namespace

Promises promisesOf(Bank& bank) {
  Promises all;
  store::Query query = bank.db().query("SELECT agg, status FROM view_reservation");
  while (query.step())
    all.emplace(fromAgg<ReservationId>(query.id<AggId>(0)),
                static_cast<ReservationStatus>(query.small(1)));
  return all;
}

std::set<ReservationId> flipped(Bank& bank, const Promises& before, const Promises& now) {
  std::set<ReservationId> broken;
  for (const auto& [id, was] : before)
    if (const auto is = now.find(id);
        is != now.end() && is->second != was && !mayBecome(bank.db(), id, was, is->second))
      broken.insert(id);
  return broken;
}

}  // namespace kstem::sim
