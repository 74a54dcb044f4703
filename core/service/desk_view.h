#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/calendar.h"
#include "core/domain/code.h"
#include "core/domain/issue.h"
#include "core/domain/notice.h"
#include "core/domain/policy.h"

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
  int broken = 0;         ///< of those that came back
  std::string note = {};  ///< what is wrong with them
  int claimWon = 0;       ///< what the missing and broken ones cost the school
  bool ticked = false;    ///< its part card was scanned
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
  std::string checkText = {};  ///< asked at the scan: "충전했습니까"
  int boxes = 1;               ///< that make one kit
  bool mayTravel = true;       ///< by parcel
  std::vector<std::string> notes = {};
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
  std::optional<Day> heldUntil = {};  ///< held back for having been late; the last such day
  int partsOwed = 0;
  std::vector<std::string> notes = {};
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
  bool toInspect = false;  ///< sent to inspection by hand
  int photos = 0;
  int boxes = 1;
  std::string checkText = {};
  std::vector<std::string> notes = {};
};

/// Where the kit on the page goes from here.
enum class NextWay { Shelf, Home, Inspection, Repair };
struct NextWayView {
  NextWay way = NextWay::Shelf;
  std::string place;      ///< the shelf, or the short name of the home center; may be empty
  bool lendable = false;  ///< may be lent here at once all the same
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
  Day firstDue = {};
  int extensions = 0;
  std::optional<Day> extendTo = {};  ///< what an extension would offer; none when nothing is out
};

enum class DecisionKind {
  TakeBackAndLend,
  CheckAndLend,
  ChooseKit,
  Approve,         ///< rules ask: one panel, one reason (Approve answers)
  ChecklistFirst,  ///< the kit before has to be counted first
  SwapWith,        ///< the next kit scanned takes the place of this one
  CheckAndSwap,    ///< the kit that was scanned for it has to be checked first
};

/// A question that waits for Enter (yes) or Esc (no); later scans wait behind it.
struct DecisionView {
  DecisionKind kind;
  Code kit;
  std::string model;
  std::string school;                                 ///< who has it now, for TakeBackAndLend
  std::vector<std::pair<Code, std::string>> choices;  ///< for ChooseKit: code and model
  std::vector<Issue> issues = {};                     ///< for Approve
  bool needsManager = false;
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
  std::string extra = {};
};

struct DayCounts {
  int lent = 0;
  int returned = 0;
  int overdue = 0;
};

/// The reservation that is being collected.
struct PickUpView {
  ReservationId id;
  Code code;
  std::string model;
  int quantity = 0;
  int collected = 0;  ///< before this draft
  int inDraft = 0;    ///< kits of the draft that go with it
  Day pickUp = {};
  Day due = {};
  std::string purpose = {};        ///< may be empty
  std::string shelf = {};          ///< where kits of it stand; may be empty
  std::optional<Code> named = {};  ///< the kit that is kept for it
  bool releasesRest = false;
  int rest() const noexcept { return quantity - collected - inDraft; }
};

/// Whose turn came when the kit on the page was counted.
struct TurnView {
  ReservationId id;
  Code code;
  std::string school, teacher, phone;
  int quantity = 0;
  Day pickUp;
};

/// Everything the desk page shows.
struct DeskView {
  DeskMode mode = DeskMode::Idle;
  std::string centerName;   ///< "동부 수학과학융합교육센터"
  std::string centerShort;  ///< "동부"
  std::string deskLabel;    ///< "동부0"
  Day today;
  bool practice = false;  ///< a bank for trying things out: 연습용 stands on screen and paper
  std::optional<ClerkView> clerk;
  std::vector<ClerkView> clerks;

  std::optional<BorrowerView> borrower;
  std::optional<DueView> due;
  std::vector<DraftLineView> draft;
  std::optional<PickUpView> pickUp;
  std::vector<TurnView> turns;  ///< who may come now, in order; call them

  std::optional<ReturnView> returning;
  std::optional<LoanView> loan;
  std::vector<VisitRow> visit;

  std::optional<NextWayView> next;  ///< of the kit that came back
  std::optional<std::string> putAway;  ///< kits that are scanned are put on this shelf
  std::optional<Day> dropBox;       ///< kits come out of the drop box: given back on this day
  std::optional<Day> paperDay;      ///< loans of this day are entered from paper
  std::string receiver, carrier, tracking;
  std::vector<std::string> notes;  ///< of the center, for today
  Day lastOpenDay;                 ///< before today: what a drop box or a paper loan proposes
  FinishPrint finishPrints = FinishPrint::Print;
  FinishPrint bookingPrints = FinishPrint::Nothing;

  std::optional<DecisionView> decision;
  int scansWaiting = 0;

  std::optional<LastAction> last;
  DayCounts counts;
  std::optional<Millis> savedAt;
};

/// What one action at the desk brought.
struct DeskReply {
  std::vector<News> news;         ///< newest last; the last one is shown large
  std::optional<Error> failed;    ///< the store said no; nothing was written
  std::optional<GroupId> print;   ///< a slip to print now
  std::vector<GroupId> receipts;  ///< returns whose 반납 확인서 is to be printed now
  std::vector<AggId> made;        ///< new things that a Do made, in order
  std::optional<GroupId> done;    ///< the action that a Do became
};

}  // namespace kstem
