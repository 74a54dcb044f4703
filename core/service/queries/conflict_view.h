#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/attention.h"
#include "core/domain/facts.h"
#include "core/domain/intent.h"
#include "core/service/search_hit.h"

namespace kstem {

class Bank;

// Records that disagree, with both sides and what can be done about them (sync.md 2.8). A screen
// needs nothing else.

/// What one line of a side is about; the keys are stable.
#define KSTEM_CONFLICT_LABELS(X)                                                                  \
  X(School, "school")                                                                             \
  X(Teacher, "teacher") X(Loan, "loan") X(Kit, "kit") X(Model, "model")                           \
      X(Reservation, "reservation") X(Center, "center") X(OutDay, "out-day") X(DueDay, "due-day") \
          X(ReturnDay, "return-day") X(PickUp, "pick-up") X(Quantity, "quantity") X(Day, "day")   \
              X(Part, "part") X(Name, "name") X(Level, "level") X(Office, "office")               \
                  X(District, "district") X(Phone, "phone") X(Email, "email")                     \
                      X(Subject, "subject") X(Shelf, "shelf") X(Code, "code") X(Rule, "rule")     \
                          X(Reason, "reason") X(Clerk, "clerk") X(Destination, "destination")     \
                              X(Manifest, "manifest")

enum class ConflictLabel {
#define KSTEM_ROW(name, key) name,
  KSTEM_CONFLICT_LABELS(KSTEM_ROW)
#undef KSTEM_ROW
};
std::string_view keyOf(ConflictLabel label) noexcept;

struct ConflictLine {
  ConflictLabel label = ConflictLabel::Name;
  std::string value;  ///< a day in ISO form, the ten digits of a code, a name; of a part its name
                      ///< and number; a masked telephone number
  friend bool operator==(const ConflictLine&, const ConflictLine&) = default;
};

/// One of the two events.
struct ConflictSide {
  EventId event;
  std::optional<Kind> kind;  ///< what it was; nothing when this program does not understand it
  CenterId center;           ///< of the desk that wrote it; none when its chain does not say
  std::string centerName;    ///< "동부"; may be empty
  std::string clerk;         ///< may be empty
  Millis at = 0;             ///< by the clock of that desk
  std::vector<ConflictLine> lines;  ///< what it says otherwise than the other side
};

enum class Decision {
  Seen,         ///< nothing has to be done
  TakeOther,    ///< the value that lost, of a field that was written twice
  TakeCount,    ///< one of two counts, as it was written
  BookAgain,    ///< other days, or another center, for a reservation that lost
  CancelAgain,  ///< what was cancelled while kits went out: the rest of it
  GiveCode,     ///< a new code and label
  Merge,        ///< two that are one person
  TakeBack,     ///< a kit that was seen while it was out: it is back
  WaiveClaim,   ///< a part claimed from the school is asked for no longer
};
std::string_view keyOf(Decision what) noexcept;

/// Something that the clerk may do about it: one intent, undoable as any other.
struct ConflictDecision {
  Decision what = Decision::Seen;
  Intent intent;
  std::string detail = {};  ///< the value, the part, the center to book at; may be empty
};

struct Conflict {
  AggId id;  ///< the same at every desk
  AttentionKind kind = AttentionKind::UnknownKind;
  Severity severity = Severity::Yellow;
  AggId about;
  std::optional<HitKind> opens;  ///< as what `about` can be opened
  Code code;                     ///< of `about`; Code() when it has none
  std::string name;              ///< of `about`; may be empty
  ConflictSide later;
  ConflictSide earlier;                     ///< what it disagrees with
  std::vector<ConflictDecision> decisions;  ///< Seen first
};

/// Every open conflict stands in one of the two lists, the loudest first, then the newest.
struct ConflictList {
  std::vector<Conflict> here;       ///< one of its sides was written at this center, or what it is
                                    ///< about is or belongs here
  std::vector<Conflict> elsewhere;  ///< for other centers to decide
};
ConflictList readConflicts(Bank& bank);

}  // namespace kstem
