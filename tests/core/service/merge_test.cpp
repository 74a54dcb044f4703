#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/store/blobs.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::copyAll;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

template <class T>
void shuffle(std::vector<T>& items, SeededRandom& random) {
  for (std::size_t i = items.size(); i > 1; --i)
    std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
}

/// One random action; refusals are part of life.
void actRandomly(SmallBank& desk, const std::vector<KitId>& kits, SeededRandom& random) {
  const KitId kit = kits[random.below(static_cast<std::uint32_t>(kits.size()))];
  const std::string word = std::to_string(random.below(1000));
  desk.clock.advance(60'000 * static_cast<Millis>(random.below(600)));
  switch (random.below(9)) {
    case 0:
    case 1: (void)desk.bank->perform(CheckOut{desk.school, desk.teacher, {kit}, {}}); break;
    case 2:
    case 3: (void)desk.bank->perform(TakeBack{kit, {}}); break;
    case 4: (void)desk.bank->perform(CheckIn{kit, {{2, static_cast<int>(random.below(11))}}}); break;
    case 5: (void)desk.bank->perform(ReportLost{kit}); break;
    case 6: (void)desk.bank->perform(SeeKit{kit}); break;
    case 7:
      (void)desk.bank->perform(SetSchoolField{desk.school, SchoolField::Name, "학교" + word});
      break;
    default:
      if (const auto undo = desk.bank->newestUndoable()) (void)desk.bank->perform(*undo);
  }
}

/// Three desks that worked apart, met now and then, and never saw everything.
struct ThreeDesks {
  SmallBank a{1, 0, 11}, b{2, 0, 22}, c{3, 0, 33};
  std::vector<KitId> kits;

  explicit ThreeDesks(std::uint64_t seed) {
    a.setUp();
    for (int i = 0; i < 3; ++i) kits.push_back(a.newKit());
    for (SmallBank* other : {&b, &c}) {
      copyAll(a, *other);
      other->model = a.model, other->school = a.school, other->teacher = a.teacher;
      other->clock.set(a.bank->today(), 10, 0);
    }
    SeededRandom random(seed);
    SmallBank* desks[] = {&a, &b, &c};
    for (int i = 0; i < 45; ++i) {
      actRandomly(*desks[random.below(3)], kits, random);
      if (random.below(4) == 0) copyAll(*desks[random.below(3)], *desks[random.below(3)]);
    }
  }
  void exchange() {
    for (SmallBank* from : {&a, &b, &c})
      for (SmallBank* to : {&a, &b, &c})
        if (from != to) copyAll(*from, *to);
    copyAll(c, a), copyAll(c, b);
  }
};

}  // namespace

TEST_CASE("desks that saw the same events show the same rows", "[merge]") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    INFO("seed " << seed);
    ThreeDesks desks(seed);
    desks.exchange();
    CHECK(desks.a.digest() == desks.b.digest());
    CHECK(desks.b.digest() == desks.c.digest());
  }
}

TEST_CASE("a thousand orders of arrival give every row the same", "[merge]") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    INFO("seed " << seed);
    ThreeDesks desks(seed);
    desks.exchange();
    auto events = desks.a.events();
    const Hash32 expected = desks.a.digest();
    SeededRandom random(seed * 1000);
    for (int order = 0; order < 250; ++order) {
      shuffle(events, random);
      SmallBank fresh(4, 0, 99);
      const auto cut =
          static_cast<std::ptrdiff_t>(random.below(static_cast<std::uint32_t>(events.size())));
      must(fresh.bank->absorb(std::vector<Bytes>(events.begin(), events.begin() + cut)));
      must(fresh.bank->absorb(std::vector<Bytes>(events.begin() + cut, events.end())));
      REQUIRE(fresh.digest() == expected);
      REQUIRE(store::Journal(fresh.bank->db()).parkedCount() == 0);
    }
  }
}

TEST_CASE("one event at a time gives what a rebuild gives", "[merge]") {
  ThreeDesks desks(5);
  desks.exchange();
  auto events = desks.a.events();
  SeededRandom random(5);
  shuffle(events, random);
  SmallBank fresh(4, 0, 99);
  for (const Bytes& event : events) {
    must(fresh.bank->absorb(std::vector<Bytes>{event}));
    const Hash32 incremental = fresh.digest();
    REQUIRE(fresh.bank->rebuild());
    REQUIRE(fresh.digest() == incremental);
  }
}

TEST_CASE("the same events again change nothing", "[merge]") {
  ThreeDesks desks(6);
  desks.exchange();
  const Hash32 before = desks.a.digest();
  const auto again = must(desks.a.bank->absorb(desks.b.events()));
  CHECK(again.added == 0);
  CHECK(again.parked == 0);
  CHECK(desks.a.digest() == before);
}

TEST_CASE("an event waits until its predecessor arrives", "[merge]") {
  SmallBank desk;
  desk.setUp();
  auto events = desk.events();
  SmallBank other(2, 0, 2);
  std::reverse(events.begin(), events.end());
  const auto last = must(other.bank->absorb(std::vector(events.begin(), events.end() - 1)));
  CHECK(last.added == 0);
  CHECK(last.parked == static_cast<int>(events.size()) - 1);
  must(other.bank->absorb(std::vector<Bytes>{events.back()}));
  CHECK(store::Journal(other.bank->db()).parkedCount() == 0);
  CHECK(other.bank->rows().school(desk.school)->name == "중화중학교");
}

TEST_CASE("one damaged event refuses the whole delivery", "[merge]") {
  SmallBank desk;
  desk.setUp();
  auto events = desk.events();
  events.back().pop_back();
  SmallBank other(2, 0, 2);
  const Hash32 before = other.digest();
  const auto result = other.bank->absorb(events);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == Errc::EventDamaged);
  CHECK(other.digest() == before);
  CHECK(store::Journal(other.bank->db()).count() == 1);
}

TEST_CASE("personal data may come before, after or without its events", "[merge]") {
  SmallBank desk;
  desk.setUp();
  const auto blobs = store::Blobs(desk.bank->db()).all();
  REQUIRE(blobs.size() == 2);
  const auto nameAt = [&](SmallBank& other) {
    return other.bank->rows().teacher(desk.teacher)->name;
  };

  SmallBank before(2, 0, 2), after(2, 0, 3), without(2, 0, 4);
  must(before.bank->absorb({}, blobs));
  must(before.bank->absorb(desk.events()));
  must(after.bank->absorb(desk.events()));
  CHECK_FALSE(nameAt(after));
  must(after.bank->absorb({}, blobs));
  must(without.bank->absorb(desk.events()));

  CHECK(nameAt(before) == "김하늘");
  CHECK(nameAt(after) == "김하늘");
  CHECK_FALSE(nameAt(without));
  CHECK(before.digest() == without.digest());
}

TEST_CASE("personal data that does not fit its commitment is refused", "[merge]") {
  SmallBank desk;
  desk.setUp();
  auto blobs = store::Blobs(desk.bank->db()).all();
  blobs.front().data += "x";
  SmallBank other(2, 0, 2);
  const auto result = other.bank->absorb(desk.events(), blobs);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == Errc::BlobDamaged);
  CHECK(store::Journal(other.bank->db()).count() == 1);
}

TEST_CASE("no personal data stands in the bytes of an event", "[merge]") {
  SmallBank desk;
  desk.setUp();
  for (const Bytes& event : desk.events()) {
    CHECK(asText(event).find("김하늘") == std::string_view::npos);
    CHECK(asText(event).find("490-1234") == std::string_view::npos);
  }
}

TEST_CASE("an event of a newer program is kept, passed on and shown", "[merge]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  Event newer = *decode(desk.events().back());
  const EventId prev = eventIdOf(desk.events().back());
  newer.seq += 1;
  newer.prev = prev;
  newer.hlc += 1;
  newer.kind = 4711;
  SmallBank other(2, 0, 2);
  must(other.bank->absorb(desk.events()));
  must(other.bank->absorb(std::vector<Bytes>{encode(newer)}));
  CHECK(other.events().back() == encode(newer));
  CHECK(other.bank->rows().attentionOf(aggOf(kit)) ==
        std::vector<std::string>{"event.unknown-kind"});
  CHECK(other.kit(kit).standing == Standing::Shelf);
}

TEST_CASE("both events stay when one chain grew two ends", "[merge]") {
  SmallBank desk;
  desk.setUp();
  const KitId kit = desk.newKit();
  const Event last = *decode(desk.events().back());
  const auto after = [&](const char* alias) {
    Event event = last;
    event.seq += 1;
    event.prev = eventIdOf(desk.events().back());
    event.hlc += 1;
    event.kind = static_cast<std::uint32_t>(Kind::KitAliasAdded);
    event.body = encodeBody(KitAliasAdded{alias});
    return encode(event);
  };
  SmallBank other(2, 0, 2);
  must(other.bank->absorb(desk.events()));
  must(other.bank->absorb(std::vector<Bytes>{after("A-1"), after("B-2")}));
  CHECK(other.bank->rows().codesByText("A-1").size() == 1);
  CHECK(other.bank->rows().codesByText("B-2").size() == 1);
  CHECK(kit == other.kit(kit).id);
}
