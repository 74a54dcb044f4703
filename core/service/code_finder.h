#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "core/service/bank.h"
#include "core/service/desk_action.h"

namespace kstem {

/// A thing found by its code; `alias` is the text of the alias that found it, empty for its own
/// code.
template <class IdType>
struct FoundThing {
  IdType id;
  std::string alias;
};
using FoundKit = FoundThing<KitId>;
using FoundSchool = FoundThing<SchoolId>;
using FoundTeacher = FoundThing<TeacherId>;
using FoundClerk = FoundThing<ClerkId>;
using FoundReservation = FoundThing<ReservationId>;
/// A part card.
struct FoundPart {
  ModelId model;
  std::uint32_t no = 0;
};
struct FoundLoan {
  GroupId loan;
};
/// The paper of kits on the way, whether or not a file has told of it.
struct FoundManifest {
  Code manifest;
};
/// A shelf, of whatever center.
struct FoundShelf {
  ShelfId shelf;
};
/// One alias that stands on several kits.
struct FoundSeveral {
  std::vector<KitId> kits;
};
struct FoundMisread {};
struct FoundNothing {};

using Found =
    std::variant<FoundNothing, FoundMisread, FoundKit, FoundSchool, FoundTeacher, FoundClerk,
                 FoundReservation, FoundLoan, FoundManifest, FoundPart, FoundShelf, FoundSeveral, DeskKey>;

/// Looks up what was scanned or typed: own code exact, alias exact, alias after normalising
/// (decisions.md, "Look-up order").
Found findCode(Bank& bank, std::string_view typed);

/// The command card of a key. Keys without a card (Confirm) give nothing.
std::optional<Code> commandCode(DeskKey key);

}  // namespace kstem
