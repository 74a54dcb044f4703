#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/service/bank.h"
#include "core/service/desk_view.h"
#include "core/store/drafts.h"

namespace kstem {

/// A kit that came back in this visit and waits for its count.
struct PendingCheck {
  KitId kit;
  std::optional<EventId> checkout = {};  ///< of the line it came back from; none for a found kit
  std::map<std::uint32_t, PartCount> counted = {};  ///< parts typed differently from what went out
  std::set<std::uint32_t> ticked = {};              ///< by their part cards
  bool toInspect = false;
  std::vector<PhotoId> photos = {};
};

/// What an approval lets happen.
struct PendingExtension {
  GroupId loan;
  Day due;
};

struct PendingDecision {
  DecisionKind kind;
  KitId kit;
  std::vector<KitId> choices = {};
  std::vector<Issue> issues = {};
  std::optional<PendingExtension> extension = {};  ///< else the draft is finished
  KitId faulty = {};                               ///< whose place `kit` takes once it is checked
};

struct VisitEntry {
  KitId kit;
  VisitState state;
  Millis at = 0;
};

/// Where a visit stands. Only `draft` outlives the program; it is kept in the file.
struct DeskState {
  ClerkId clerk;
  store::Draft draft;
  std::optional<store::Draft> cancelled;  ///< given up with Esc; Ctrl+Z brings it back
  std::optional<PendingCheck> check;
  std::optional<PendingCheck> lastChecked;  ///< stays on the page after its count
  std::optional<PendingDecision> decision;
  std::deque<std::string> waiting;  ///< scans behind the decision
  std::vector<VisitEntry> visit;
  std::vector<GroupId> returns;  ///< of this visit
  std::optional<Day> dropBox;
  std::optional<std::string> putAway;  ///< the shelf on which kits that are scanned are put
  std::optional<Day> paperDay;
  std::set<KitId> handled;
  std::optional<GroupId> shownLoan;
  std::optional<GroupId> printable;  ///< the slip that Ctrl+P prints
  std::vector<ReservationId> turns;  ///< whose turn came in this visit
  bool finished = false;             ///< F9 was pressed: the next person may come
  std::optional<LastAction> last;
  std::optional<Millis> savedAt;
};

/// What finishing the draft would lend; whoever is not chosen yet is none.
CheckOut checkOutOf(const store::Draft& draft);

/// Reads everything the page shows.
DeskView makeDeskView(Bank& bank, const DeskState& state);

}  // namespace kstem
