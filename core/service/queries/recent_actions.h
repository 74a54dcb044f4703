#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"

namespace kstem {

class Bank;

/// What an action was; of one that did several things the first of these. What the names beside it
/// mean stands in brackets: code, name, extra.
enum class ActionWhat {
  StocktakeOpened,   ///< [–, center, –]
  StocktakeClosed,   ///< so too
  StocktakeDropped,  ///< so too
  KitsCounted,       ///< count kits [the first one, model, –]
  Swapped,   ///< another kit for a faulty one [the new kit, model, school]
  Lent,      ///< count kits [loan, school, due day]
  Returned,  ///< [kit, model, school]
  DaysSet,   ///< count days closed or opened [–, reason, first day]
  Extended,  ///< count kits [loan, school, new due day]
  DueSet,    ///< as Extended, by a correction
  Reserved,  ///< [reservation, school, model], so too the kinds below
  ReservationRefused,
  ReservationCancelled,
  ReservationChanged,
  ReservationPrepared,
  ReservationReleased,
  ReservationKitNamed,
  Checked,  ///< [kit, model, –], so too the kits below
  Seen,
  Retired,
  Lost,
  SentToRepair,
  SentToInspection,
  MadeGood,             ///< back from repair or inspection
  PartSettled,          ///< [kit, model, part and how many]
  PartsPutIn,           ///< count kits [the first one, model, part]
  ReservationAccepted,  ///< as Reserved; also when a kit came back for the next in line
  ShelfSet,             ///< [kit, model, shelf]
  ShelvesKept,          ///< count shelves [the first one, name, –]
  RouteKept,            ///< [–, center, –]
  AliasAdded,           ///< [kit, model, the other number]
  KitsRegistered,       ///< count kits [the first one, model, –]
  ModelKept,            ///< [–, model, –]
  KitsSent,             ///< count kits [manifest, the other center, day of arrival]
  KitsReceived,         ///< count kits [the first one, model, –]
  KitsMissed,           ///< as KitsReceived
  StaySet,              ///< [kit, model, –]
  TransferAsked,        ///< [–, model, the other center]
  TransferEnded,        ///< so too
  TeachersMerged,       ///< [teacher, name, the other's]
  CodeGiven,            ///< [the new code, model or school, –]
  SchoolsMerged,        ///< [school, its name, the other's]
  HoldLifted,           ///< [school, name, –]
  SchoolsRegistered,    ///< count schools [the first one, name, –]
  SchoolChanged,        ///< [school, name, –]
  TeacherMoved,         ///< [teacher, name, the new school]
  TeacherRegistered,    ///< [teacher, name, school]
  TeacherChanged,       ///< [teacher, name, –]
  CallLogged,           ///< [loan, school, –]
  NoteAdded,            ///< [what it is on, its name, –]
  NoteEnded,
  ClerkRegistered,  ///< [clerk, name, –]
  ClerkLeft,
  ClerkBack,
  RuleSet,           ///< [–, center, –]
  CenterKept,        ///< [–, center, –]
  DaysCleared,       ///< count days as usual again [–, –, first day]
  AttentionSettled,  ///< [what it was about, its name, –]
};

enum class ActionState {
  Open,     ///< can be undone
  Undone,   ///< was undone
  Blocked,  ///< something later stands on it: that has to be undone first
  Fixed,    ///< of a kind that is not undone
};

struct RecentAction {
  GroupId group;
  Millis at = 0;
  std::string clerk;  ///< may be empty
  ActionWhat what = ActionWhat::Seen;
  Code code;          ///< Code() when it is about nothing that has one
  std::string name;   ///< may be empty
  std::string extra;  ///< may be empty; a day in ISO form
  int count = 1;
  ActionState state = ActionState::Open;
  std::string blockedBy;      ///< the ten digits of what something later happened to
  std::string blockedByName;  ///< may be empty
};

struct ActionList {
  std::vector<RecentAction> rows;  ///< newest first
  bool hasMore = false;            ///< there are older ones on that day
};

/// The newest `count` actions of this desk on `day`. Papers, telephone numbers that were opened and
/// undoing itself are not listed. Whether one can be undone is what Undo would answer now: of today
/// for what was done today, of any day for the whole of an earlier action.
ActionList readActions(Bank& bank, Day day, int count);

}  // namespace kstem
