#include "core/domain/event.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/random.h"
#include "core/domain/facts.h"

using namespace kstem;

namespace {

Event sample() {
  SeededRandom random(7);
  Event event;
  random.fill(event.inc.bytes);
  event.seq = 300;
  event.prev = EventId{};
  random.fill(event.prev->bytes);
  event.hlc = hlcFromMillis(1'790'000'000'000) + 3;
  event.wall = 1'790'000'000'000;
  event.kind = static_cast<std::uint32_t>(Kind::KitSeen);
  random.fill(event.agg.bytes);
  random.fill(event.clerk.bytes);
  random.fill(event.group.bytes);
  event.body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-09-14")});
  event.commitments.resize(2);
  random.fill(event.commitments[1]);
  return event;
}

Bytes rebuilt(const Bytes& bytes) {
  const auto event = decode(bytes);
  return event ? encode(*event) : Bytes();
}

}  // namespace

TEST_CASE("an event comes back byte for byte", "[event]") {
  const Bytes bytes = encode(sample());
  CHECK(rebuilt(bytes) == bytes);
}

TEST_CASE("the first event of a chain names no predecessor", "[event]") {
  Event first = sample();
  first.seq = 1;
  first.prev.reset();
  const auto back = decode(encode(first));
  REQUIRE(back);
  CHECK_FALSE(back->prev);
}

TEST_CASE("every truncation of an event is refused", "[event]") {
  const Bytes bytes = encode(sample());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    INFO("kept " << size);
    const auto cut = decode(BytesView(bytes).first(size));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == Errc::EventDamaged);
  }
}

TEST_CASE("bytes after the end of an event are refused", "[event]") {
  Bytes bytes = encode(sample());
  bytes.push_back(0);
  CHECK_FALSE(decode(bytes));
}

TEST_CASE("no flipped bit gives the same identity", "[event]") {
  const Bytes bytes = encode(sample());
  const EventId id = eventIdOf(bytes);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    Bytes flipped = bytes;
    flipped[i] ^= 1U;
    CHECK(eventIdOf(flipped) != id);
    if (const auto event = decode(flipped)) CHECK(encode(*event) == flipped);
  }
}

TEST_CASE("a number that is not in its shortest form is refused", "[event]") {
  Event first = sample();
  first.seq = 1;
  first.prev.reset();
  Bytes bytes = encode(first);
  REQUIRE(bytes[17] == 1);  // the varint of seq stands behind format and incarnation
  bytes[17] = 0x81;
  bytes.insert(bytes.begin() + 18, 0x00);
  CHECK_FALSE(decode(bytes));
}

TEST_CASE("body fields out of order or twice are refused", "[event]") {
  Event event = sample();
  event.body = {2, 0, 1, 0};
  CHECK_FALSE(decode(encode(event)));
  event.body = {1, 0, 1, 0};
  CHECK_FALSE(decode(encode(event)));
}

TEST_CASE("an unknown kind is kept as it is", "[event]") {
  Event event = sample();
  event.kind = 9999;
  const Bytes bytes = encode(event);
  CHECK(rebuilt(bytes) == bytes);
  CHECK_FALSE(isKnown(9999));
  CHECK_FALSE(decodeBody(9999, event.body));
}

TEST_CASE("an unknown field is skipped and stays in the bytes", "[event]") {
  Event event = sample();
  event.body.insert(event.body.end(), {90, 2, 7, 7});
  const auto back = decode(encode(event));
  REQUIRE(back);
  CHECK(back->body == event.body);
  const auto fact = decodeBody(back->kind, back->body);
  REQUIRE(fact);
  CHECK(std::get<KitSeen>(*fact).day.iso() == "2026-09-14");
}

TEST_CASE("a day that does not exist makes a body invalid", "[event]") {
  Bytes body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-02-28")});
  // 20260230 in the place of 20260228: the varints have the same length.
  const std::uint64_t wrong = 20260230;
  for (std::size_t i = 0; i < 4; ++i)
    body[body.size() - 4 + i] =
        static_cast<std::uint8_t>((wrong >> (7 * i) & 0x7FU) | (i < 3 ? 0x80U : 0U));
  CHECK_FALSE(decodeBody(static_cast<std::uint32_t>(Kind::KitSeen), body));
}

TEST_CASE("text that is not composed or not UTF-8 makes a body invalid", "[event]") {
  const auto kind = static_cast<std::uint32_t>(Kind::KitAliasAdded);
  CHECK(decodeBody(kind, Bytes{1, 3, 0xEA, 0xB0, 0x80}));                          // 가
  CHECK_FALSE(decodeBody(kind, Bytes{1, 6, 0xE1, 0x84, 0x80, 0xE1, 0x85, 0xA1}));  // ㄱ + ㅏ
  CHECK_FALSE(decodeBody(kind, Bytes{1, 2, 0xC3, 0x28}));
}

TEST_CASE("the identity of an event is fixed by the format", "[event]") {
  // Written down once: a change of this value is a change of the file format.
  Event event;
  event.kind = 35;
  event.body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-09-14")});
  CHECK(toHex(centerIdOf(1).view()) == "fc91236e5f255733baddfdd61825548b");
  CHECK(toHex(eventIdOf(encode(event)).view()) ==
        "42322a80c9ace75d41976c67f438895d0a3a65c2278c5fdda269ada4479f8e46");
}
