#pragma once

#include <string>
#include <variant>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"

namespace kstem {

/// The keys of the desk; a command card scans as the same thing (decisions.md, "Command codes").
enum class DeskKey { Finish, Cancel, Print, NextPerson, Undo, AllGood, Confirm };

/// A code or whatever else stood in the scan line.
struct Scan {
  std::string typed;
};
struct Press {
  DeskKey key;
};
/// The borrower found by name instead of by card.
struct ChooseSchool {
  SchoolId school;
};
struct ChooseTeacher {
  TeacherId teacher;
};
/// A teacher who is not listed, registered in place for the school of the draft.
struct AddTeacher {
  std::string name;
  std::string phone;
  std::string subject;
};
/// A due day chosen by hand; it is rolled off closed days. Kept for this visit.
struct SetDueDay {
  Day day;
};
struct RemoveLine {
  KitId kit;
};
/// The answer to DecisionKind::ChooseKit.
struct ChooseKit {
  Code kit;
};
/// What was counted of one part of the kit being checked.
struct CountPart {
  std::size_t part;
  int in;
};
struct ActAsClerk {
  ClerkId clerk;
};

/// Nothing is done; the page is read again (midnight has passed).
struct LookAgain {};

/// Everything that a clerk can do at the desk. A new request is a struct here and one handler.
using DeskAction = std::variant<Scan, Press, ChooseSchool, ChooseTeacher, AddTeacher, SetDueDay,
                                RemoveLine, ChooseKit, CountPart, ActAsClerk, LookAgain>;

}  // namespace kstem
