#include "core/sync/records.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/base/hash.h"
#include "core/domain/event.h"
#include "core/domain/wire.h"
#include "tests/support/sync_desks.h"

using namespace kstem;
using namespace kstem::sync;

namespace {

Bytes written(const std::vector<Record>& records) {
  RecordWriter writer;
  for (const Record& record : records) REQUIRE(writer.add(record.type, record.bytes));
  return writer.finish();
}

std::optional<Errc> refusal(Bytes bytes) {
  const auto read = Records::parse(std::move(bytes));
  if (read) return std::nullopt;
  return read.error().code;
}

/// `before`, closed by an end record that says what it is told to say.
Bytes closed(Bytes before, std::uint64_t count) {
  Bytes end;
  wire::putVarint(end, count);
  append(end, blake2b256({before}));
  wire::putVarint(before, 127);
  wire::putVarint(before, end.size());
  append(before, end);
  return before;
}

}  // namespace

TEST_CASE("records come back in their order, whatever their number", "[sync][records]") {
  for (const std::size_t events : {0, 1, 300}) {
    const Content content = contentOf(events);
    const auto read = Records::parse(written(content.records()));
    REQUIRE(read);
    CHECK(sameRecords(read->all(), content.records()));
  }
  const auto none = Records::parse(written({}));
  REQUIRE(none);
  CHECK(none->all().empty());
}

TEST_CASE("the bytes of records never change", "[sync][records]") {
  const Bytes manifest{0xAA, 0xBB};
  const Bytes event{0x01};
  const Bytes bytes = written({{RecordType::Manifest, manifest}, {RecordType::Event, event}});
  CHECK(toHex(bytes) ==
        "0102aabb"
        "030101"
        "7f21"
        "02"
        "4543677d5a0ac2910d6c08995eaeb45c384774be5546b93ca8f2f25f4a814d6d");
}

TEST_CASE("records of a type that is not known yet are kept", "[sync][records]") {
  const Bytes strange = noise(500);
  const auto newer = static_cast<RecordType>(77'777);
  const auto read = Records::parse(written({{newer, strange}, {RecordType::Seal, strange}}));
  REQUIRE(read);
  CHECK(sameRecords(read->all(), {{newer, strange}, {RecordType::Seal, strange}}));
  CHECK_FALSE(isKnown(read->all()[0].type));
  CHECK(isKnown(read->all()[1].type));
  CHECK(isKnown(RecordType::Photo));
}

TEST_CASE("records stay readable when they are moved", "[sync][records]") {
  const Content content = contentOf(5);
  auto read = Records::parse(written(content.records()));
  REQUIRE(read);
  const Records moved = *std::move(read);
  CHECK(sameRecords(moved.all(), content.records()));
}

TEST_CASE("the longest event of a journal fits into a record, a longer one does not",
          "[sync][records]") {
  Event event;
  event.seq = ~std::uint64_t{0};
  event.prev = EventId{};
  event.kind = event.version = ~std::uint32_t{0};
  wire::putVarint(event.body, 1);
  wire::putVarint(event.body, 64U * 1024U - 4);
  event.body.resize(64U * 1024U);
  event.commitments.resize(64);
  const Bytes longest = encode(event);
  REQUIRE(decode(longest));
  RecordWriter writer;
  CHECK(writer.add(RecordType::Event, longest));
  const Bytes longer(kMaxEventBytes + 1);
  CHECK(writer.add(RecordType::Event, longer).error().code == Errc::BundleTooLarge);
  CHECK(writer.add(RecordType::GapReport, longer));
  const Bytes huge(kMaxRecordBytes + 1);
  CHECK(writer.add(RecordType::GapReport, huge).error().code == Errc::BundleTooLarge);
  CHECK_FALSE(refusal(writer.finish()));
}

TEST_CASE("a record that claims to be too long is refused before it is looked for",
          "[sync][records]") {
  Bytes event;
  wire::putVarint(event, 3);
  wire::putVarint(event, kMaxEventBytes + 1);
  CHECK(refusal(event) == Errc::BundleTooLarge);
  Bytes strange;
  wire::putVarint(strange, 1000);
  wire::putVarint(strange, ~std::uint64_t{0});
  CHECK(refusal(strange) == Errc::BundleTooLarge);
}

TEST_CASE("five million records are read, one more is refused", "[sync][records]") {
  Bytes most;
  for (std::uint64_t i = 0; i < kMaxRecords; ++i) most.insert(most.end(), {9, 0});
  Bytes more = most;
  more.insert(more.end(), {9, 0});
  CHECK_FALSE(refusal(closed(std::move(most), kMaxRecords)));
  CHECK(refusal(closed(std::move(more), kMaxRecords + 1)) == Errc::BundleTooLarge);
}

TEST_CASE("records without their right end are damaged", "[sync][records]") {
  const Content content = contentOf(2);
  const Bytes whole = written(content.records());
  CHECK(refusal({}) == Errc::BundleDamaged);
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(refusal({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}) ==
          Errc::BundleDamaged);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    Bytes changed = whole;
    changed[at] ^= 0x01U;
    CHECK(refusal(changed));
  }
  Bytes behind = whole;
  behind.push_back(0);
  CHECK(refusal(behind) == Errc::BundleDamaged);
}

TEST_CASE("the end counts the records and hashes them", "[sync][records]") {
  const Bytes one{9, 0};
  CHECK_FALSE(refusal(closed(one, 1)));
  CHECK(refusal(closed(one, 2)) == Errc::BundleDamaged);
  CHECK(refusal(closed(one, 0)) == Errc::BundleDamaged);
  Bytes other = closed(one, 1);
  other[0] = 8;
  CHECK(refusal(other) == Errc::BundleDamaged);
}

TEST_CASE("a record whose numbers are longer than needed is damaged", "[sync][records]") {
  CHECK(refusal(closed({0x89, 0x00, 0x00}, 1)) == Errc::BundleDamaged);
  CHECK(refusal(closed({0x09, 0x80, 0x00}, 1)) == Errc::BundleDamaged);
}
