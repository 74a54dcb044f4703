#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/code.h"
#include "core/domain/reservation_fold.h"
#include "core/store/sqlite.h"

namespace kstem::store {

struct ReservationRow {
  ReservationId id;
  Code code;
  ReservationStatus status = ReservationStatus::Requested;
  SchoolId school;
  TeacherId teacher;
  CenterId center;  ///< where it is picked up
  ModelId model;
  std::optional<KitId> kit;  ///< a given one
  int quantity = 1;
  Day pickUp;
  Day due;
  CenterId askedAt;
  Day askedOn;
  std::int64_t placeInLine = 0;  ///< smaller: asked earlier
  ClerkId clerk;
  Millis at = 0;
  std::optional<int> pupils;
  std::optional<std::string> source;       ///< number of an application from outside
  std::optional<std::string> sourceTerms;  ///< days and number as it has them
  std::optional<Day> endedOn;
  std::optional<std::string> purpose, pupilsOf, endReason;
  int collected = 0;  ///< kits that went out for it

  int rest() const noexcept { return quantity > collected ? quantity - collected : 0; }
  /// Something may still be collected.
  bool isOpen() const noexcept { return kstem::isOpen(status) && rest() > 0; }
  /// Kits are kept for it.
  bool keepsKits() const noexcept { return kstem::keepsKits(status) && rest() > 0; }
};

/// Everything that is read of reservations. One statement each.
class ReservationRows final {
 public:
  explicit ReservationRows(Db& db) : m_db(db) {}

  std::optional<ReservationRow> one(const ReservationId& id);
  /// Open ones that are picked up at the center, of one model or of all, in the order of the line.
  std::vector<ReservationRow> openAt(const CenterId& center,
                                     const std::optional<ModelId>& model = {});
  /// Of the school and of those merged into it, newest first; ended ones too.
  std::vector<ReservationRow> ofSchool(const SchoolId& school);
  /// That came of this application.
  std::vector<ReservationRow> bySource(std::string_view source);
  /// All that are picked up at the center from `first` on, by pick-up day; ended ones too.
  std::vector<ReservationRow> pickedUpFrom(const CenterId& center, Day first);

 private:
  Db& m_db;
};

}  // namespace kstem::store
