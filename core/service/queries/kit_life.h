#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/facts.h"
#include "core/domain/history.h"
#include "core/service/bank.h"

namespace kstem {

/// What happened to a kit.
enum class LifeKind {
  Registered,
  AliasAdded,
  Lent,
  Returned,
  Checked,
  Seen,
  Retired,
  Lost,
  DueSet,
  PartSettled,
  PartAdded,  ///< by the center
  ConditionSet,
  ShelfSet,
  NoteAdded,
  NoteEnded,
  AttentionSettled,
  Sent,      ///< to another center
  Received,  ///< from another center
  Missed,    ///< on arrival
  StaySet,
  CodeSet,  ///< another code, on a new label
  Counted,   ///< in a stocktake
  NotFound,  ///< looked for in a stocktake
  Unknown,  ///< written by a newer program
};

/// One part at a count or settlement.
struct LifePart {
  std::string name;
  int missing = 0;
  int broken = 0;
  int usedUp = 0;
  int settled = 0;
  std::string note = {};
};

/// One event of a kit's life; what a kind does not name is empty.
struct LifeEntry {
  EventId event;
  Millis at = 0;  ///< when it was written down
  Day day;        ///< on which it happened: the day of the loan, of the return; else that of `at`
  LifeKind kind = LifeKind::Unknown;
  std::string clerk = {};   ///< who wrote it; empty when nobody is known
  std::string school = {};  ///< of Lent, Returned, DueSet
  std::string center = {};  ///< short name: where it was registered, lent, returned, seen,
                            ///< sent to, received
  std::string text = {};    ///< a shelf, an alias, a code, who repairs it, why a due day moved
  std::string note = {};    ///< a free note or a reason
  std::optional<Day> until = {};  ///< the due day of Lent and DueSet; the last day of a note; when
                                  ///< what was sent is expected
  std::optional<GroupId> loan = {};  ///< of Lent and Returned
  std::optional<Code> loanCode = {};
  int daysLate = 0;                  ///< of Returned
  std::vector<LifePart> parts = {};  ///< of Checked: those that were not complete; of PartSettled
                                     ///< and PartAdded
  std::optional<Condition> condition = {};    ///< of Checked, ConditionSet
  std::optional<Settlement> settlement = {};  ///< of PartSettled
  std::optional<int> won = {};                ///< paid, or what a repair cost
  int photos = 0;                             ///< taken at a count
};

/// The whole life of a kit, newest first; what was undone is left out. `parts` are those of its
/// model.
std::vector<LifeEntry> readKitLife(Bank& bank, const History& history,
                                   const std::vector<Part>& parts);

}  // namespace kstem
