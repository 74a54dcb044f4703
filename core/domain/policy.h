#pragma once

#include <array>
#include <cstdint>

namespace kstem {

/// How a due day is counted (decisions.md, Days 2). Numbers are written into events: never
/// renumber.
enum class DuePolicy : std::uint8_t {
  Days = 0,      ///< plain days, closed days included
  Datedue = 1,   ///< plain days, then on to the next open day
  Calendar = 2,  ///< open days only
  Dayweek = 3,   ///< as Datedue, but keeps the weekday when whole weeks were asked for
};

/// What finishing a loan does with its slip, writing a reservation with its confirmation. Numbers
/// are written into events.
enum class FinishPrint : std::uint8_t { Print = 0, Preview = 1, Nothing = 2 };
/// What the next scan does to a kit that was returned and not counted.
enum class NextScan : std::uint8_t { Waits = 0, Confirms = 1 };

/// The rules of one center; every number is a setting (domain.md, "Limits" and "Due dates").
struct CenterPolicy {
  DuePolicy due = DuePolicy::Datedue;
  int loanDays = 10;       ///< counted from the day after pick-up
  int maxLoanDays = 14;    ///< bound on the raw due day, checked before it is moved
  int turnaroundDays = 1;  ///< open days between due day and the next pick-up
  int maxKits = 3;         ///< that a school may have at once
  int maxReservations = 2;
  int horizonDays = 28;
  int managerLoanDays = 31;  ///< the bound that a manager may go to, from the pick-up day
  int extensionDays = 7;     ///< at most, once
  int longLateFrom = 30;     ///< days late from which the long hold applies
  int longHoldDays = 90;
  std::array<int, 5> claimRates{100, 70, 50, 30, 10};  ///< percent by year of the kit's age
  FinishPrint finishPrints = FinishPrint::Print;
  NextScan nextScan = NextScan::Confirms;
  FinishPrint bookingPrints = FinishPrint::Nothing;  ///< most are made by telephone
  int retentionMonths = 36;  ///< after which personal data that nobody needed is to go
};

}  // namespace kstem
