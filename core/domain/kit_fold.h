#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/attention.h"
#include "core/domain/facts.h"
#include "core/domain/history.h"
#include "core/domain/shipment_fold.h"
#include "core/domain/standing.h"

namespace kstem {

enum class LineStatus : std::uint8_t { Open = 0, Returned = 1, Unconfirmed = 2 };

struct LineReturn {
  EventId event;
  GroupId group;
  Millis at = 0;
  KitReturned fact;
  std::optional<EventId> checkedBy;
  KitChecked check;  ///< meaningful once checkedBy is there
};

/// One kit of one loan.
struct LoanLine {
  EventId checkout;
  GroupId loan;
  ClerkId clerk;
  Millis at = 0;
  KitCheckedOut fact;
  LineStatus status = LineStatus::Open;
  std::optional<LineReturn> back;
  Day due;  ///< as of now; the checkout's until it is extended or moved
  int extensions = 0;
  int lateBefore = 0;  ///< days late by the time of an extension: they stay recorded
  std::optional<Commitment> receiver;  ///< who took it, when not the teacher
};

/// A part that a school owes: missing or broken at a count.
struct PartClaim {
  EventId checked;   ///< the count that found it
  EventId checkout;  ///< of the line that it was counted against
  std::uint32_t no = 0;
  int missing = 0;
  int broken = 0;
  int settled = 0;  ///< of both together
  Day day;          ///< on which the kit came back
  std::optional<Commitment> note;
};

/// Everything known about one kit.
struct KitState {
  std::optional<KitRegistered> registered;  ///< with the code as of now
  EventId coded;                            ///< what gave it that code
  std::vector<std::string> aliases;
  CenterId place;
  std::vector<LoanLine> lines;
  std::optional<std::size_t> open;                ///< index of the open line: at most one
  std::map<std::uint32_t, std::uint32_t> counts;  ///< parts as last counted, by number
  std::vector<PartClaim> claims;
  std::vector<Shipment> shipments;
  std::optional<std::size_t> onTheWay;  ///< index of the open shipment
  Stay stay = Stay::GoesHome;           ///< meaningful away from home
  std::vector<KeyShort> keys;           ///< key parts that keep it in repair
  bool awaitsKeys = false;              ///< in repair, and nothing but those keeps it there
  Condition condition = Condition::Good;
  int loansSince = 0;      ///< that it came back from since it was inspected
  Millis inspectedAt = 0;  ///< when it was, or was registered
  std::string shelf;  ///< at `place`: every center has shelves of its own
  Millis registeredAt = 0;
  bool toCheck = false;
  bool lost = false;
  bool retired = false;
  std::vector<Attention> attention;

  Standing standing() const noexcept;
};

/// State of one kit. Pure; the order in which events arrived does not matter.
KitState foldKit(const History& history, const Causality& causality);

}  // namespace kstem
