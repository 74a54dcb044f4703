#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/service/bank.h"
#include "core/sheets/application_columns.h"

namespace kstem {

/// What would come of a row.
enum class ApplicationOutcome { Accepted, Changed, Known, Refused };

/// One row of the sheet as it was read.
struct ApplicationRow {
  int line = 0;  ///< of the sheet, the header is line 1
  std::string number, school, teacher, model, quantity, pickUp, due;  ///< as they stand there
  ApplicationOutcome outcome = ApplicationOutcome::Refused;
  std::optional<Error> refused = {};     ///< why it is refused
  std::optional<Application> means = {};  ///< what it stands for; nothing where it cannot be read
};

/// What an import would do; nothing is written yet.
struct ApplicationPlan {
  ApplicationColumns columns;
  std::vector<std::string> headings;        ///< of the sheet
  std::vector<ApplicationField> missing;    ///< needed columns that were not found; no rows then
  std::vector<ApplicationRow> rows;         ///< in the order of the sheet, blank ones left out
  std::optional<Approval> approval = {};

  int count(ApplicationOutcome outcome) const;
  bool writesNothing() const;
  /// Refused rows that a reason (or a manager) would let in.
  int countUndecided() const;
};

/// How the sheet is to be read.
struct ApplicationReading {
  ApplicationColumns columns = {};  ///< go before what is remembered
  std::optional<Approval> approval = {};  ///< for rows that ask for a decision
};

/// Reads applications that were approved outside and says of each what would come of it, given
/// those above it: a new reservation, a changed one, nothing new, or a refusal with its reason.
/// Only applications for this center are taken. A row is refused with CellMissing, SchoolUnknown,
/// ModelUnknown, NameAmbiguous, DayMalformed, BadInput (a number), ApplicationTwice, NotApproved,
/// NotThisCenter, or what TakeApplications refuses.
/// Errors: SheetUnreadable, and those of the store.
Result<ApplicationPlan> planApplications(Bank& bank, std::string_view utf8Csv,
                                         const ApplicationReading& reading = {});

/// What a plan asks of the bank; without rows where it writes nothing.
TakeApplications intentOf(const ApplicationPlan& plan);

/// The columns of this plan are those of the next sheet. Errors: those of the store.
Result<void> rememberColumns(Bank& bank, const ApplicationPlan& plan);

/// Writes a plan as one action, all of it or nothing, and remembers its columns. A plan that writes
/// nothing only remembers. Errors: those of Bank::perform.
Result<void> takeApplications(Bank& bank, const ApplicationPlan& plan, const ClerkId& clerk = {});

}  // namespace kstem
