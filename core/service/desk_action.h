#pragma once

#include <string>
#include <variant>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/domain/intent.h"

namespace kstem {

/// The keys of the desk; a command card scans as the same thing (decisions.md, "Command codes").
enum class DeskKey {
  Finish,
  Cancel,
  Print,
  NextPerson,
  Undo,
  AllGood,
  Confirm,
  Inspect,  ///< the kit that came back goes to inspection
  Receipt,  ///< 반납 확인서 of this visit
};

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
/// A due day chosen by hand. It is rolled off closed days; the same closed day chosen once more is
/// kept, if that is approved. With a loan on the page: its extension.
struct SetDueDay {
  Day day;
};
/// The answer to DecisionKind::Approve.
struct Approve {
  std::string reason;
  ClerkId manager = {};
};
/// From now on kits come out of the drop box: they were given back on this day. Nothing: today.
struct SetDropBox {
  std::optional<Day> actual;
};
/// From now on loans are entered that were written on paper on this day. Nothing: today.
struct SetPaperLoan {
  std::optional<Day> out;
};
/// Who takes it, when not the teacher, and how it travels.
struct SetReceiver {
  std::string receiver, carrier, tracking;
};
/// What is in the box of a kit of the draft.
struct CountOut {
  KitId kit;
  std::uint32_t no = 0;
  int out = 0;
};
/// What is wrong with a part of the kit being checked.
struct DescribePart {
  std::size_t part;
  int broken = 0;
  std::string note;
};
/// A picture of the kit being checked, as the bytes of a small JPEG.
struct AddPhoto {
  Bytes jpeg;
};
struct ShowLoan {
  GroupId loan;
};
/// A faulty kit that is out will be replaced by the next one scanned.
struct StartSwap {
  KitId faulty;
};
/// One action picked from the list instead of the newest. A reason makes it a 정정 of any day.
struct UndoGroup {
  GroupId group;
  std::string reason = {};
};
struct RemoveLine {
  KitId kit;
};
/// The answer to DecisionKind::ChooseKit.
struct ChooseKit {
  Code kit;
};
/// What was counted of one part of the kit being checked; broken ones included.
struct CountPart {
  std::size_t part;
  int in;
};
struct ActAsClerk {
  ClerkId clerk;
};

/// Anything else that a page asks of the bank, in the name of the acting clerk.
struct Do {
  Intent intent;
};

/// A reservation to be collected, picked from a list instead of scanned.
struct ShowReservation {
  ReservationId reservation;
};
/// What becomes of the part of the reservation that is not collected with this draft.
struct SetRest {
  RestOf rest = RestOf::Kept;
};

/// Nothing is done; the page is read again (midnight has passed).
struct LookAgain {};

/// Everything that a clerk can do at the desk. A new request is a struct here and one handler.
using DeskAction =
    std::variant<Scan, Press, ChooseSchool, ChooseTeacher, AddTeacher, SetDueDay, RemoveLine,
                 ChooseKit, CountPart, ActAsClerk, LookAgain, Do, Approve, SetDropBox, SetPaperLoan,
                 SetReceiver, CountOut, DescribePart, AddPhoto, ShowLoan, StartSwap, UndoGroup,
                 ShowReservation, SetRest>;

}  // namespace kstem
