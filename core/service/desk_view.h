#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/calendar.h"
#include "core/domain/code.h"
#include "core/domain/notice.h"

namespace kstem {

// What the desk page shows, as plain values: made by Desk after every action, painted by ui,
// asked about by scenarios. Nothing here needs a decision of the reader.

struct PartView {
  std::uint32_t no = 0;  ///< names the part within its model
  std::string name;
  int expected = 0;  ///< what the model says a full kit has
  int out = 0;       ///< what left (or would leave) with the borrower
  int in = 0;        ///< what came back; equal to `out` until counted
  bool consumable = false;
  bool keyPart = false;
};

enum class LineState { Ready, Short };

/// One kit of the draft.
struct DraftLineView {
  KitId kit;
  Code code;
  std::string model;
  std::string setUnit;     ///< "30인용 1박스"
  std::string homeCenter;  ///< short name of the owner, "동부"
  int partsOut = 0;        ///< pieces in the box
  int partsExpected = 0;   ///< pieces of a full box
  LineState state = LineState::Ready;
  std::vector<PartView> parts;
};

struct TeacherView {
  TeacherId id;
  Code code;
  std::string name;   ///< "(정보 없음)" when the personal data is not here
  std::string phone;  ///< may be empty
  std::string subject;
};

/// Who borrows.
struct BorrowerView {
  SchoolId school;
  Code schoolCode;
  std::string schoolName;
  std::string district;
  std::optional<TeacherView> teacher;
  std::vector<TeacherView> teachers;  ///< of this school, by name
  int kitsOut = 0;                    ///< that the school has now
  int overdue = 0;                    ///< of those, past their due day
};

struct DueView {
  Day day;
  Day raw;                       ///< before it was moved off closed days
  int days = 0;                  ///< calendar days from pick-up to `day`
  std::vector<ClosedDay> moved;  ///< the closed days that were skipped, with their reasons
  HolidayTrust trust = HolidayTrust::Official;
  bool byHand = false;
};

/// The return being checked: the newest kit taken back in this visit.
struct ReturnView {
  KitId kit;
  Code code;
  std::string model;
  std::string homeCenter;
  bool foreign = false;  ///< owned by another center
  std::string school;
  std::string teacher;
  Code loanCode;
  Day outDay;
  Day due;
  Day actual;
  int daysLate = 0;
  int place = 0;     ///< this is the n-th kit of the loan to come back
  int loanKits = 0;  ///< kits on the loan
  bool checked = false;
  std::vector<PartView> parts;
};

enum class VisitState { Lent, Returned, ToCheck, Out, Seen };

/// One kit of this visit, or one still out on the same loan.
struct VisitRow {
  Code code;
  std::string model;
  VisitState state;
  std::optional<Millis> at;  ///< when it was handled
};

/// A loan shown because its slip was scanned.
struct LoanLineView {
  KitId kit;
  Code code;
  std::string model;
  Day due;
  std::optional<Day> returned;
  int daysLate = 0;
};
struct LoanView {
  GroupId group;
  Code code;
  std::string school;
  std::string teacher;
  std::string center;
  Day outDay;
  Day due;
  std::vector<LoanLineView> lines;
};

enum class DecisionKind { TakeBackAndLend, CheckAndLend, ChooseKit };

/// A question that waits for Enter (yes) or Esc (no); later scans wait behind it.
struct DecisionView {
  DecisionKind kind;
  Code kit;
  std::string model;
  std::string school;                                 ///< who has it now, for TakeBackAndLend
  std::vector<std::pair<Code, std::string>> choices;  ///< for ChooseKit: code and model
};

enum class DeskMode { Idle, Lending, Returning, ShowingLoan };

struct ClerkView {
  ClerkId id;
  Code code;
  std::string name;
};

/// The last thing that can be undone.
struct LastAction {
  Notice notice;
  std::string subject;
  std::string name;
};

struct DayCounts {
  int lent = 0;
  int returned = 0;
  int overdue = 0;
};

/// Everything the desk page shows.
struct DeskView {
  DeskMode mode = DeskMode::Idle;
  std::string centerName;   ///< "동부 수학과학융합교육센터"
  std::string centerShort;  ///< "동부"
  std::string deskLabel;    ///< "동부0"
  Day today;
  std::optional<ClerkView> clerk;
  std::vector<ClerkView> clerks;

  std::optional<BorrowerView> borrower;
  std::optional<DueView> due;
  std::vector<DraftLineView> draft;

  std::optional<ReturnView> returning;
  std::optional<LoanView> loan;
  std::vector<VisitRow> visit;

  std::optional<DecisionView> decision;
  int scansWaiting = 0;

  std::optional<LastAction> last;
  DayCounts counts;
  std::optional<Millis> savedAt;
};

/// What one action at the desk brought.
struct DeskReply {
  std::vector<News> news;        ///< newest last; the last one is shown large
  std::optional<Error> failed;   ///< the store said no; nothing was written
  std::optional<GroupId> print;  ///< a slip to print now
};

}  // namespace kstem
