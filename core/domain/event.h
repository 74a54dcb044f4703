#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

namespace kstem {

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. Greater than the clock of
/// everything that its desk had seen (sync.md 2.4).
using Hlc = std::uint64_t;
constexpr Hlc hlcFromMillis(Millis ms) noexcept { return static_cast<Hlc>(ms) << 16U; }

/// Where the hash of a piece of personal data stands in an event; the data itself is a Blob.
using Commitment = Hash32;

/// No event is longer: a body of 64 KiB, 64 commitments and the envelope (FORMAT.md, 1.1).
constexpr std::size_t kMaxEventBytes = std::size_t{68} * 1024;

/// One line of the journal: the envelope that all kinds share (core/sync/FORMAT.md, 1.1).
struct Event {
  IncId inc;
  std::uint64_t seq = 1;        ///< position in its chain, from 1
  std::optional<EventId> prev;  ///< absent exactly when seq is 1
  Hlc hlc = 0;
  Millis wall = 0;  ///< raw PC clock, kept even when the HLC ran ahead
  std::uint32_t kind = 0;
  std::uint32_t version = 1;
  AggId agg;
  ClerkId clerk;  ///< none: nobody acted (a desk starting)
  GroupId group;  ///< none: belongs to no action
  Bytes body;
  std::vector<Commitment> commitments;
};

/// A piece of personal data, carried beside the events and erasable without breaking them.
struct Blob {
  Commitment commitment{};
  Raw16 subject{};  ///< the teacher or clerk it is about
  Hash32 salt{};
  std::string data;
};

/// BLAKE2b-256(salt ‖ subject ‖ data), what an event holds instead of the data.
Commitment commitmentOf(const Hash32& salt, const Raw16& subject, std::string_view data);
/// A blob with a fresh salt.
Blob makeBlob(const Raw16& subject, std::string_view data, Random& random);

/// Canonical bytes of one event: hashed, stored and sent on verbatim.
Bytes encode(const Event& event);
/// Errors: EventDamaged (short, trailing bytes, a number not in its shortest form, body fields out
/// of order). Unknown kinds and unknown body fields are not errors: they are kept.
Result<Event> decode(BytesView bytes);
/// BLAKE2b-256 over "ksb-ev-1", a zero byte and the bytes.
EventId eventIdOf(BytesView bytes);

}  // namespace kstem
