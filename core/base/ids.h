#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>

#include "core/base/bytes.h"

namespace kstem {

using Raw16 = std::array<std::uint8_t, 16>;

/// 16 bytes that name one thing everywhere; one tag per kind, so that ids cannot be swapped.
/// All zero means "none" where a format has no room for an absent id (FORMAT.md 1.1).
template <class Tag>
struct Id {
  Raw16 bytes{};

  bool isNone() const noexcept { return bytes == Raw16{}; }
  BytesView view() const noexcept { return bytes; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using KitId = Id<struct KitTag>;
using ModelId = Id<struct ModelTag>;
using SchoolId = Id<struct SchoolTag>;
using TeacherId = Id<struct TeacherTag>;
using CenterId = Id<struct CenterTag>;
using DeskId = Id<struct DeskTag>;
using ClerkId = Id<struct ClerkTag>;
using ReservationId = Id<struct ReservationTag>;
using TransferRequestId = Id<struct TransferRequestTag>;
using StocktakeId = Id<struct StocktakeTag>;
using ShelfId = Id<struct ShelfTag>;
using GroupId = Id<struct GroupTag>;  ///< what one action did: a slip, a receipt, a manifest
using IncId = Id<struct IncTag>;      ///< one life of one database file on one PC
using AggId = Id<struct AggTag>;      ///< the thing that an event belongs to

/// Identity of an event: BLAKE2b-256 of its bytes.
struct EventId {
  Hash32 bytes{};
  BytesView view() const noexcept { return bytes; }
  friend constexpr auto operator<=>(const EventId&, const EventId&) = default;
};

/// A picture: BLAKE2b-256 of its bytes.
struct PhotoId {
  Hash32 bytes{};
  BytesView view() const noexcept { return bytes; }
  friend constexpr auto operator<=>(const PhotoId&, const PhotoId&) = default;
};

/// A kit, school, … seen as the thing its events belong to.
template <class Tag>
AggId aggOf(const Id<Tag>& id) noexcept {
  return AggId{id.bytes};
}
template <class IdType>
IdType fromAgg(const AggId& agg) noexcept {
  return IdType{agg.bytes};
}

class Clock;
class Random;

/// A new UUIDv7: time-ordered, unique at every desk without asking anybody.
Raw16 newUuid7(const Clock& clock, Random& random);

template <class IdType>
IdType newId(const Clock& clock, Random& random) {
  return IdType{newUuid7(clock, random)};
}

/// The id of center `no` (1–99): the same at every desk.
CenterId centerIdOf(int no);
/// The id of desk `digit` (0–9) of a center: the same at every desk.
DeskId deskIdOf(const CenterId& center, int digit);

}  // namespace kstem
