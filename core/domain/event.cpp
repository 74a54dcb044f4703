#include "core/domain/event.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/domain/wire.h"

namespace kstem {
namespace {

constexpr std::uint8_t kFormat = 1;
constexpr std::uint64_t kMaxBody = 64U * 1024U;
constexpr std::uint64_t kMaxCommitments = 64;
constexpr std::string_view kHashDomain{"ksb-ev-1\0", 9};

std::uint32_t takeSmall(wire::Cursor& cursor) {
  const std::uint64_t value = cursor.varint();
  if (value > 0xFFFFFFFFU) cursor.fail();
  return static_cast<std::uint32_t>(value);
}

/// Body fields stand as (tag, length, value) with tags going up.
bool hasFieldShape(BytesView body) {
  wire::Cursor cursor(body);
  std::uint64_t last = 0;
  while (cursor.ok() && !cursor.atEnd()) {
    const std::uint64_t tag = cursor.varint();
    cursor.take(cursor.varint());
    if (tag <= last) return false;
    last = tag;
  }
  return cursor.ok();
}

Bytes takeBody(wire::Cursor& cursor) {
  const std::uint64_t size = cursor.varint();
  if (size > kMaxBody) cursor.fail();
  const BytesView body = cursor.take(size);
  if (!hasFieldShape(body)) cursor.fail();
  return {body.begin(), body.end()};
}

std::vector<Commitment> takeCommitments(wire::Cursor& cursor) {
  const std::uint64_t count = cursor.varint();
  if (count > kMaxCommitments) cursor.fail();
  std::vector<Commitment> all;
  for (std::uint64_t i = 0; i < count && cursor.ok(); ++i)
    all.push_back(wire::takeArray<32>(cursor));
  return all;
}

void takeChain(wire::Cursor& cursor, Event& event) {
  event.inc.bytes = wire::takeArray<16>(cursor);
  event.seq = cursor.varint();
  if (event.seq == 0) cursor.fail();
  if (event.seq > 1) event.prev = EventId{wire::takeArray<32>(cursor)};
}

void takeWhen(wire::Cursor& cursor, Event& event) {
  event.hlc = cursor.big64();
  event.wall = static_cast<Millis>(cursor.big64());
  if (event.hlc >> 63U) cursor.fail();  // SQLite integers are signed
}

}  // namespace

Commitment commitmentOf(const Hash32& salt, const Raw16& subject, std::string_view data) {
  return blake2b256({salt, subject, asBytes(data)});
}

Blob makeBlob(const Raw16& subject, std::string_view data, Random& random) {
  Blob blob;
  blob.subject = subject;
  blob.data = data;
  random.fill(blob.salt);
  blob.commitment = commitmentOf(blob.salt, subject, data);
  return blob;
}

Bytes encode(const Event& event) {
  Bytes out;
  out.reserve(160 + event.body.size() + 32 * event.commitments.size());
  out.push_back(kFormat);
  append(out, event.inc.view());
  wire::putVarint(out, event.seq);
  if (event.prev) append(out, event.prev->view());
  wire::putBig64(out, event.hlc);
  wire::putBig64(out, static_cast<std::uint64_t>(event.wall));
  wire::putVarint(out, event.kind);
  wire::putVarint(out, event.version);
  append(out, event.agg.view());
  append(out, event.clerk.view());
  append(out, event.group.view());
  wire::putVarint(out, event.body.size());
  append(out, event.body);
  wire::putVarint(out, event.commitments.size());
  for (const Commitment& commitment : event.commitments) append(out, commitment);
  return out;
}

Result<Event> decode(BytesView bytes) {
  wire::Cursor cursor(bytes);
  Event event;
  const BytesView format = cursor.take(1);
  if (!cursor.ok() || format[0] != kFormat) return Error{Errc::EventDamaged, "format"};
  takeChain(cursor, event);
  takeWhen(cursor, event);
  event.kind = takeSmall(cursor);
  event.version = takeSmall(cursor);
  event.agg.bytes = wire::takeArray<16>(cursor);
  event.clerk.bytes = wire::takeArray<16>(cursor);
  event.group.bytes = wire::takeArray<16>(cursor);
  event.body = takeBody(cursor);
  event.commitments = takeCommitments(cursor);
  if (!cursor.finished()) return Error{Errc::EventDamaged, toHex(eventIdOf(bytes).view())};
  return event;
}

EventId eventIdOf(BytesView bytes) { return EventId{blake2b256({asBytes(kHashDomain), bytes})}; }

}  // namespace kstem
