#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/booking_offers.h"
#include "core/domain/intent.h"
#include "core/domain/issue.h"
#include "core/domain/reservation_fold.h"
#include "core/service/names.h"

namespace kstem {

/// How a reservation is shown: its status with what was collected of it.
enum class ReservationStage {
  Requested,
  Accepted,
  Waiting,
  Ready,
  PartlyCollected,
  Collected,
  Refused,
  Expired,
  Cancelled,
  Released,
};

/// Whether something may still be collected of it.
constexpr bool isOpen(ReservationStage stage) noexcept {
  return stage <= ReservationStage::PartlyCollected;
}

/// One reservation as people know it.
struct ReservationItem {
  ReservationId id;
  Code code;
  ReservationStage stage = ReservationStage::Accepted;
  SchoolId school;
  std::string schoolName;
  TeacherId teacher;
  std::string teacherName;  ///< kNoInformation when it is not here
  std::string phone;        ///< masked; may be empty
  CenterId center;
  std::string centerName;  ///< short name of the pick-up center
  ModelId model;
  std::string modelName;
  int quantity = 0;
  int collected = 0;
  Day pickUp;
  Day due;
  Day askedOn;
  std::string askedAt;  ///< short name of the center that wrote it down
  std::string purpose, pupilsOf;
  std::optional<int> pupils;
  std::optional<Code> namedKit;
  int placeInLine = 0;  ///< from 1 for those that wait; 0 else
  bool atRisk = false;  ///< kept, but on some day there are fewer kits than were promised
  std::optional<Day> endedOn;
  std::string endReason;
  std::string source;
  int letters = 0;  ///< 인수 안내문 printed about it
};

/// Which reservations a list shows, at this desk's center unless said otherwise.
enum class ReservationSet { Open, PickUpsDue, Waiting, Requested, Ended, All };

struct ReservationListView {
  Day today;
  std::vector<ReservationItem> rows;  ///< by pick-up day; those in line by their place
  int pickUpsThisWeek = 0;            ///< kits, from today to Sunday
  int returnsThisWeek = 0;
  int waiting = 0;  ///< reservations in line
};
ReservationListView readReservations(Bank& bank, ReservationSet set,
                                     const std::optional<CenterId>& center = {});
/// Of one school and those merged into it, newest first.
std::vector<ReservationItem> readReservationsOf(Bank& bank, const SchoolId& school);
/// Nothing when there is no such reservation.
std::optional<ReservationItem> readReservation(Bank& bank, const ReservationId& id);

/// What the form shows while a reservation is being typed; nothing is written.
struct BookingPreview {
  std::optional<Errc> refused;  ///< of the days: PickUpTooSoon, PickUpClosed, DueTooFar, …
  std::string refusedDetail;    ///< a day in ISO form
  Day pickUp, due;
  int free = 0;  ///< kits that are free on every open day of the period; never below 0
  bool fits = false;
  int turnaround = 0;           ///< open days after the return that are kept free
  std::vector<Issue> issues;    ///< to be approved
  std::vector<Offer> offers;    ///< where it does not fit: the nearest that would
  Day firstPickUp, lastPickUp;  ///< that may be booked without a decision
};
/// `asked.school` and `asked.teacher` may be none yet.
BookingPreview previewBooking(Bank& bank, const Reserve& asked);

/// What changing a reservation asks about, to be approved first; nothing where the bank would
/// refuse the change in any case.
std::vector<Issue> readChangeIssues(Bank& bank, const ChangeReservation& change);

}  // namespace kstem
