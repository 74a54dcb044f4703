#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/availability.h"
#include "core/domain/calendar.h"

namespace kstem {

class Bank;

// What the page 예약 shows of a center: numbers by model and day, the kits of one model, and why a
// number is what it is. Everything comes from core/domain/availability.

/// One day of the head of the table.
struct AvailabilityDay {
  Day day;
  std::optional<ClosedDay> closed;
};

/// One model on the days of the table.
struct AvailabilityRow {
  ModelId model;
  std::string name;
  std::string setUnit;
  int kits = 0;                ///< that the center has, those out included; not lost or retired ones
  std::vector<DayCount> days;  ///< one for each day of the head
};

struct AvailabilityCenter {
  CenterId id;
  std::string shortName;
  bool ours = false;
  std::optional<Millis> knownUntil;  ///< CenterNews
};

struct AvailabilityView {
  Day today;
  CenterId center;
  std::vector<AvailabilityCenter> centers;  ///< by number
  std::vector<AvailabilityDay> head;
  std::vector<AvailabilityRow> rows;  ///< models of which the center has kits or reservations
};

struct AvailabilityAsk {
  std::optional<CenterId> center = {};  ///< our own when absent
  Day first;
  int days = 21;
};
AvailabilityView readAvailability(Bank& bank, const AvailabilityAsk& ask);

/// A stretch of days of one kit, as a bar.
struct KitBar {
  Busy why = Busy::OnLoan;
  DayRange days;       ///< `end` may be kNever
  Code about;          ///< of the loan or reservation; Code() else
  std::string school;  ///< may be empty
  std::string teacher;  ///< may be empty
  Day due = {};
};
struct KitLane {
  KitId kit;
  Code code;
  std::string shelf;
  std::vector<KitBar> bars;  ///< by first day
};
/// A reservation by model, which no kit is named for.
struct PromiseLane {
  ReservationId id;
  Code code;
  std::string school;
  std::string teacher;
  int quantity = 0;
  DayRange days;
  Day due = {};
  bool waiting = false;  ///< in line
  bool asked = false;    ///< not yet seen by the pick-up center
  int place = 0;         ///< in line, from 1; 0 when it does not wait
};
struct ModelLanes {
  ModelId model;
  std::vector<KitLane> kits;         ///< by code
  std::vector<PromiseLane> promises;  ///< kept ones by pick-up day, then those in line
};
ModelLanes readLanes(Bank& bank, const ModelId& model, const CenterId& center);

/// Why a number is what it is.
struct WhyLine {
  Busy why = Busy::OnLoan;
  bool byModel = false;  ///< a reservation that no kit is named for
  Code kit;              ///< Code() for a reservation by model
  Code about;            ///< of the loan or reservation; Code() else
  std::string school;    ///< may be empty
  int quantity = 1;
  Day first, last;  ///< both included; `last` is kNever when nobody knows
};
struct WhyView {
  Day day;
  std::string model;
  int kits = 0;  ///< of the model at the center, gone ones too
  DayCount count;
  std::optional<ClosedDay> closed;
  std::vector<WhyLine> lines;
};
WhyView readWhy(Bank& bank, const ModelId& model, const CenterId& center, Day day);

}  // namespace kstem
