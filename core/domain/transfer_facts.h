#pragma once

#include <optional>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/domain/fact_kinds.h"

namespace kstem {

// Kits between centers. As for every fact, tags are part of the format.

/// A kit left for another center. All kits of one manifest have its code and one group.
struct KitSent {
  static constexpr Kind kKind = Kind::KitSent;
  Code manifest;
  CenterId from;
  CenterId to;
  Day day;
  Day arrives;                                    ///< expected; counts at `to` from then on
  std::optional<TransferRequestId> request = {};  ///< that it answers
  Personal reason = {};                           ///< why, although it was promised
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.manifest), visit(2, self.from), visit(3, self.to), visit(4, self.day);
    visit(5, self.arrives), visit(6, self.request), visit(7, self.reason);
  }
};

/// A kit came from another center, whether or not anybody here knows of its sending.
struct KitReceived {
  static constexpr Kind kKind = Kind::KitReceived;
  CenterId center;
  Day day;
  std::optional<Code> manifest = {};  ///< the paper that came with it
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.day), visit(3, self.manifest);
  }
};

/// The others of its manifest came, it did not. It stays on the way until somebody has it in hand.
struct KitMissed {
  static constexpr Kind kKind = Kind::KitMissed;
  EventId sent;
  CenterId center;  ///< that looked for it
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.sent), visit(2, self.center), visit(3, self.day);
  }
};

enum class Stay : std::uint8_t {
  GoesHome = 0,  ///< it is on the next manifest home
  Stays = 1,     ///< until it leaves the center once
};

/// Whether a kit that belongs to another center waits for the next manifest home. One that was sent
/// here stays until somebody decides otherwise; one that came by itself goes home.
struct KitStaySet {
  static constexpr Kind kKind = Kind::KitStaySet;
  CenterId center;
  Stay stay = Stay::Stays;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.stay);
  }
};

/// One center asks another for kits of a model.
struct TransferRequested {
  static constexpr Kind kKind = Kind::TransferRequested;
  CenterId from;  ///< that is to send
  CenterId to;    ///< that asks
  ModelId model;
  std::uint32_t quantity = 1;
  Day needed;  ///< by then at `to`
  Day asked;
  std::optional<ReservationId> reservation = {};  ///< for which they are
  Personal note = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.from), visit(2, self.to), visit(3, self.model), visit(4, self.quantity);
    visit(5, self.needed), visit(6, self.asked), visit(7, self.reservation), visit(8, self.note);
  }
};

enum class RequestEnd : std::uint8_t {
  Cancelled = 0,  ///< by the center that asked
  Refused = 1,    ///< by the other one
};

struct TransferRequestEnded {
  static constexpr Kind kKind = Kind::TransferRequestEnded;
  RequestEnd how = RequestEnd::Cancelled;
  Day day;
  Personal reason = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.how), visit(2, self.day), visit(3, self.reason);
  }
};

}  // namespace kstem
