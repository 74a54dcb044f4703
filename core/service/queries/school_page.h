#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/service/desk_view.h"
#include "core/service/names.h"
#include "core/service/queries/reservation_view.h"
#include "core/service/queries/school_standing.h"

namespace kstem {

// The page of one school; the schools merged into it are counted with it.

/// A kit that the school has or had.
struct SchoolLoan {
  NamedKit kit;
  GroupId loan;
  Code loanCode;
  std::string teacher;
  std::string center;  ///< that lent it, "동부"
  std::optional<Millis> centerKnownUntil = {};  ///< CenterNews; of what is still out
  Day outDay;
  Day due;                      ///< as of now
  std::optional<Day> returned;  ///< the day on which it was given back
  int daysLate = 0;             ///< at the return, or by today
  int extensions = 0;
  bool unconfirmed = false;  ///< lent again before its return was seen
};

struct SchoolTeacher {
  TeacherId id;
  Code code;
  std::string name;  ///< kNoInformation where it is not known
  std::string subject;
  std::string phone;  ///< masked; empty when there is none
  std::string email;
  int kitsOut = 0;  ///< of this school, in this teacher's name
};

/// A kit that is out in the name of a teacher who is at another school now.
struct SchoolHandover {
  SchoolLoan loan;
  std::string nowAt;
};

/// Why the school may not borrow.
struct HoldReason {
  NamedKit kit;
  Day due;
  std::optional<Day> returned;  ///< nothing: it is still out
  int daysLate = 0;
  std::optional<Day> until;  ///< last day of its hold; nothing while it is out
};

/// A part that the school owes or owed.
struct SchoolClaim {
  NamedKit kit;
  EventId checked;  ///< the count that opened the claim
  std::uint32_t no = 0;
  std::string part;
  GroupId loan;
  Code loanCode;
  Day day;  ///< on which the kit came back
  int missing = 0;
  int broken = 0;
  int open = 0;         ///< of both, not settled yet
  int unitPrice = 0;    ///< won
  int ratePercent = 0;  ///< of it, by the age of the kit (claim_rate.h)
  std::string note;
};

struct SchoolNote {
  EventId id;
  std::string text;
  std::string clerk;
  Day day;                   ///< on which it was written
  std::optional<Day> until;  ///< the last day on which it is shown
  NotePaper paper = NotePaper::ScreenOnly;
};

struct MergedSchool {
  SchoolId id;
  Code code;
  std::string name;
};

struct SchoolPageView {
  SchoolId id;
  Code code;
  std::string name, level, office, district;
  std::vector<std::string> aliases;  ///< numbers from elsewhere
  SchoolStanding standing;
  bool held = false;  ///< today
  std::vector<HoldReason> reasons;
  std::vector<SchoolTeacher> teachers;  ///< by name
  std::vector<SchoolLoan> out;          ///< what is due first comes first
  std::vector<SchoolHandover> handover;
  int back = 0;                     ///< readSchoolPast() has them
  std::vector<SchoolClaim> claims;  ///< open ones first, then newest first
  std::vector<SchoolNote> notes;    ///< that stand today, newest first
  std::vector<MergedSchool> merged;
  std::vector<ReservationItem> reservations;  ///< newest first, ended ones too
  std::vector<ClerkView> clerks;  ///< of this center
  Day today;
};

/// Nothing when there is no such school. A merged one is shown as the one that it was merged into.
std::optional<SchoolPageView> readSchoolPage(Bank& bank, const SchoolId& school);

/// What the school had, newest first: rows [first, first + count).
std::vector<SchoolLoan> readSchoolPast(Bank& bank, const SchoolId& school, int first, int count);

/// The school of a teacher, as merged by now; nothing when there is no such teacher.
std::optional<SchoolId> schoolOfTeacher(Bank& bank, const TeacherId& teacher);

}  // namespace kstem
