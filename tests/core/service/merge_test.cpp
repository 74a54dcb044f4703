#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <set>
#include <string>

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

/// Whom and what the desks have to do with.
struct Cast {
  std::vector<KitId> kits;
  SchoolId otherSchool;
  ClerkId manager;
};

/// One desk that does something random; refusals are part of life.
class Walk final {
 public:
  Walk(SmallBank& desk, const Cast& cast, SeededRandom& random)
      : m_desk(desk), m_cast(cast), m_random(random), m_kit(anyKit()) {}

  void step() {
    m_desk.clock.advance(60'000 * static_cast<Millis>(below(600)));
    switch (below(12)) {
      case 0:
      case 1:
      case 2: return lend();
      case 3:
      case 4: return act(TakeBack{m_kit, {}});
      case 5:
      case 6: return count();
      case 7: return changeLoan();
      case 8: return changeKit();
      case 9: return note();
      case 10: return changePeople();
      default: return undo();
    }
  }

 private:
  int below(int bound) {
    return static_cast<int>(m_random.below(static_cast<std::uint32_t>(bound)));
  }
  const KitId& anyKit() {
    return m_cast.kits[m_random.below(static_cast<std::uint32_t>(m_cast.kits.size()))];
  }
  void act(const Intent& intent) { (void)m_desk.bank->perform(intent); }
  Approval approval() const { return {"까닭", m_cast.manager}; }
  Day today() const { return m_desk.bank->today(); }
  store::Rows rows() { return m_desk.bank->rows(); }
  std::optional<store::LineRow> lastLine() {
    const auto lines = rows().linesOfKit(m_kit);
    return lines.empty() ? std::nullopt : std::optional(lines.back());
  }

  void lend() {
    CheckOut intent{m_desk.school, m_desk.teacher, {m_kit}, {}};
    if (below(3) != 0) intent.approval = approval();
    if (below(3) == 0) intent.outDay = today() - below(14);
    if (below(3) == 0) intent.counts = {{m_kit, 2, below(11)}};
    if (below(4) == 0) intent.receiver = "박지후", intent.carrier = "우체국";
    act(intent);
  }

  void count() {
    if (below(3) == 0) return settle();
    CheckIn intent{m_kit, {}};
    const int in = below(11);
    intent.parts.push_back({static_cast<std::uint32_t>(1 + below(3)), in, below(in + 1), {}});
    if (below(4) == 0) intent.condition = Condition::ToInspect;
    act(intent);
  }

  void settle() {
    const auto claims = rows().claimsOf(m_kit);
    if (claims.empty()) return;
    const auto& claim = claims[static_cast<std::size_t>(below(static_cast<int>(claims.size())))];
    SettlePart intent{m_kit, claim.checked, claim.no, 1 + below(3),
                      static_cast<Settlement>(below(4))};
    intent.won = 1000;
    act(intent);
  }

  void changeLoan() {
    const auto line = lastLine();
    if (!line) return;
    switch (below(3)) {
      case 0: return act(Extend{line->loan, today() + 1 + below(20), approval()});
      case 1: return act(SwapKit{m_kit, anyKit()});
      default:
        return act(DeclareClosure{
            {}, line->dueDay, line->dueDay + 1, "시설 점검", {{line->checkout, line->dueDay + 2}}});
    }
  }

  void changeKit() {
    switch (below(4)) {
      case 0: return act(ReportLost{m_kit});
      case 1: return act(SeeKit{m_kit});
      case 2: return act(SetCondition{m_kit, static_cast<Condition>(below(3))});
      default: return act(SetShelf{m_kit, "A-" + std::to_string(below(9))});
    }
  }

  void note() {
    const auto notes = rows().notesOf(aggOf(m_kit), today());
    if (!notes.empty() && below(2) == 0) return act(EndNote{aggOf(m_kit), notes.front().id});
    act(AddNote{aggOf(m_kit), "메모 " + std::to_string(below(100))});
  }

  void changePeople() {
    const auto line = lastLine();
    switch (below(6)) {
      case 0: return act(MergeSchools{m_cast.otherSchool, m_desk.school});
      case 1: return act(LiftHold{m_desk.school, "사정", m_cast.manager});
      case 2:
        if (line) act(LogCall{line->loan, CallResult::NoAnswer});
        return;
      case 3: return act(MoveTeacher{m_desk.teacher, m_cast.otherSchool});
      case 4: return act(MoveTeacher{m_desk.teacher, m_desk.school});
      default:
        return act(
            SetSchoolField{m_desk.school, SchoolField::Name, "학교" + std::to_string(below(1000))});
    }
  }

  /// The newest of today, or any action of this desk as a correction.
  void undo() {
    if (below(2) == 0) {
      if (const auto newest = m_desk.bank->newestUndoable()) act(*newest);
      return;
    }
    const auto groups = store::Journal(m_desk.bank->db()).recentGroups(0);
    if (groups.empty()) return;
    const int any = below(static_cast<int>(std::min<std::size_t>(groups.size(), 6)));
    act(Undo{groups[static_cast<std::size_t>(any)], 0, "잘못 적음"});
  }

  SmallBank& m_desk;
  const Cast& m_cast;
  SeededRandom& m_random;
  KitId m_kit;
};

/// Three desks that worked apart, met now and then, and never saw everything.
struct ThreeDesks {
  SmallBank a{1, 0, 11}, b{2, 0, 22}, c{3, 0, 33};
  Cast cast;

  explicit ThreeDesks(std::uint64_t seed) {
    a.setUp();
    for (int i = 0; i < 3; ++i) cast.kits.push_back(a.newKit());
    cast.otherSchool =
        fromAgg<SchoolId>(a.perform(RegisterSchool{"중화중", "", "", "", ""}).made.front());
    cast.manager = fromAgg<ClerkId>(a.perform(RegisterClerk{centerIdOf(1), "정하은"}).made.front());
    for (SmallBank* other : {&b, &c}) {
      copyAll(a, *other);
      other->model = a.model, other->school = a.school, other->teacher = a.teacher;
      other->clock.set(a.bank->today(), 10, 0);
    }
    SeededRandom random(seed);
    SmallBank* desks[] = {&a, &b, &c};
    for (int i = 0; i < 60; ++i) {
      Walk(*desks[random.below(3)], cast, random).step();
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

TEST_CASE("the walk reaches every kind of the desk's day", "[merge]") {
  std::set<std::uint32_t> kinds;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    ThreeDesks desks(seed);
    desks.exchange();
    for (const Bytes& bytes : desks.a.events()) kinds.insert(decode(bytes)->kind);
  }
  for (const Kind kind :
       {Kind::Undone, Kind::CenterDaySet, Kind::KitCheckedOut, Kind::KitReturned, Kind::KitChecked,
        Kind::KitSeen, Kind::KitLost, Kind::KitDueSet, Kind::KitPartSettled, Kind::SchoolFieldSet,
        Kind::SchoolMerged, Kind::KitConditionSet, Kind::KitShelfSet, Kind::NoteAdded,
        Kind::NoteEnded, Kind::CallLogged}) {
    INFO("kind " << static_cast<int>(kind));
    CHECK(kinds.contains(static_cast<std::uint32_t>(kind)));
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
