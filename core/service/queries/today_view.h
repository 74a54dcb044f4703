#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/domain/kit_fold.h"
#include "core/service/names.h"
#include "core/service/queries/reservation_view.h"
#include "core/service/search_hit.h"

namespace kstem {

class Bank;

// The page 오늘: what this center should look after today. Every list is counted whole and read as
// far as the page asked for.

enum class TodayList {
  Overdue,    ///< loans with kits past their due day
  Due,        ///< loans due today and until the next open day
  Handover,   ///< open loans whose teacher moved to another school
  Owed,       ///< parts that schools owe
  Restock,    ///< parts that kits have too little of
  ToCheck,    ///< kits that came back and were not counted
  Attention,  ///< records that disagree
  Unprinted,  ///< loans of today without a printed slip
  Mending,    ///< kits to inspect or in repair
  Planned,    ///< kits on the shelf whose inspection is due
  Closures,   ///< of the next 30 days
  PickUps,    ///< reservations to be collected by the next open day
};

/// How many rows of each list are wanted; kTodayRows of one that is not named.
using TodayLimits = std::map<TodayList, int>;
inline constexpr int kTodayRows = 6;

template <class Row>
struct Listed {
  int total = 0;
  std::vector<Row> rows;  ///< the first ones
};

/// A loan and whom to call about it.
struct TodayLoan {
  GroupId group;
  Code code;
  SchoolId school;
  std::string schoolName;
  TeacherId teacher;
  std::string teacherName;
  std::string phone;  ///< of the teacher, masked; may be empty
  Day outDay;
  Day due;                     ///< the earliest of the kits below
  std::vector<NamedKit> kits;  ///< that the list is about
};

struct TodayCall {
  Day day;
  Millis at = 0;
  std::string clerk;
  CallResult result = CallResult::Reached;
  std::string note;  ///< may be empty
};

struct OverdueLoan {
  TodayLoan loan;
  int daysLate = 0;                   ///< calendar days, of the latest kit
  std::optional<TodayCall> lastCall;  ///< the newest
  std::optional<Day> promised;        ///< in the newest call that brought a promise
  bool promiseBroken = false;         ///< the promised day has passed
  int letters = 0;                    ///< 연체 안내문 printed about this loan
};

struct HandoverLoan {
  TodayLoan loan;
  std::string newSchool;  ///< where the teacher is now
};

struct WaitingKit {
  NamedKit kit;
  Standing standing = Standing::ToCheck;
  std::string shelf;                  ///< may be empty
  std::optional<Millis> since;        ///< when it came back, or was sent there
  std::string school;                 ///< that brought it; may be empty
  std::vector<std::string> keyParts;  ///< that it lacks, of a kit in repair
};

struct AttentionItem {
  AttentionKind kind = AttentionKind::UnknownKind;
  AggId about;
  std::optional<HitKind> opens;  ///< as what `about` can be opened
  Code code;                     ///< of what it is about; Code() when it has none
  std::string name;              ///< of what it is about; may be empty
  Millis at = 0;
  EventId event;  ///< the later of the two that disagree
  EventId other;
};

/// What one count found missing or broken and is still owed.
struct OwedParts {
  struct Part {
    std::string name;
    int open = 0;
  };
  NamedKit kit;
  EventId checked;
  GroupId loan;
  SchoolId school;
  std::string schoolName;
  Day day;  ///< on which the kit came back
  std::vector<Part> parts;
};

struct RestockPart {
  ModelId model;
  std::uint32_t no = 0;
  std::string modelName, partName;
  int kits = 0;     ///< that have too little
  int missing = 0;  ///< pieces to fill all of those up
  int owed = 0;     ///< of those, that schools still owe
  int waiting = 0;  ///< of those kits, that can be lent again once they have it
};

/// A kit on the shelf that the plan of its model wants to see.
struct PlannedInspection {
  NamedKit kit;
  std::string shelf;  ///< may be empty
  InspectionCause cause = InspectionCause::Loans;
  SinceInspection since;
};

/// Closed days with one name, in a row.
struct TodayClosure {
  Day first;
  Day last;  ///< included
  std::string name;
  ClosedBy by = ClosedBy::Holiday;
};

struct TodayView {
  Day today;
  Day nextOpen;  ///< the next open day of the center
  Listed<OverdueLoan> overdue;
  Listed<TodayLoan> due;
  Listed<HandoverLoan> handover;
  Listed<OwedParts> owed;
  Listed<RestockPart> restock;
  Listed<WaitingKit> toCheck;
  Listed<AttentionItem> attention;
  Listed<TodayLoan> unprinted;
  Listed<WaitingKit> mending;
  Listed<PlannedInspection> planned;
  Listed<TodayClosure> closures;
  Listed<ReservationItem> pickUps;
  int waiting = 0;  ///< todayCount()
  int inDraft = 0;  ///< kits on the draft of the desk, for a picking list
};

/// What waits: overdue loans, kits to check, attention items, slips that were not printed.
int todayCount(Bank& bank);

TodayView readToday(Bank& bank, const TodayLimits& limits = {});

/// An attention item is listed for so long unless it is settled; afterwards it stands in the life
/// of its kit alone.
inline constexpr int kAttentionDays = 30;
inline constexpr int kClosureDays = 30;

}  // namespace kstem
