#include "core/domain/kit_fold.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

namespace {

constexpr std::uint32_t kBoard = 1;  ///< a key part
constexpr std::uint32_t kCable = 2;

/// One desk: whatever is later knew all that is earlier.
class OneDesk final : public Causality {
 public:
  bool before(const EventId& /*earlier*/, const EventId& /*later*/) const override { return true; }
};

/// The life of one kit, event by event.
struct Life {
  std::vector<JournalEvent> events;

  EventId add(Fact fact) {
    JournalEvent event;
    const auto n = static_cast<std::uint8_t>(events.size() + 1);
    event.id.bytes[0] = n;
    event.event.hlc = n;
    event.event.group.bytes[0] = n;
    event.event.kind = static_cast<std::uint32_t>(kindOf(fact));
    event.fact = std::move(fact);
    events.push_back(event);
    return event.id;
  }
  EventId lend(std::vector<PartOut> parts = {{kBoard, 10, 10}, {kCable, 10, 10}},
               const char* due = "2026-11-12") {
    KitCheckedOut fact;
    fact.center = centerIdOf(1);
    fact.outDay = fact.processedDay = day("2026-11-02");
    fact.dueDay = day(due);
    fact.parts = std::move(parts);
    return add(fact);
  }
  EventId takeBack(const EventId& checkout, const char* actual = "2026-11-12") {
    return add(KitReturned{checkout, centerIdOf(1), day(actual), day(actual)});
  }
  EventId count(const EventId& returned, std::vector<PartIn> parts,
                std::vector<KeyShort> keys = {}) {
    const Condition after = keys.empty() ? Condition::Good : Condition::Repair;
    return add(KitChecked{returned, std::move(parts), after, std::move(keys)});
  }
  EventId settle(const EventId& checked, std::uint32_t no, std::uint32_t parts,
                 Settlement how = Settlement::Brought) {
    return add(KitPartSettled{checked, no, parts, how, day("2026-11-20")});
  }
  EventId extend(const EventId& checkout, const char* due, std::optional<std::uint32_t> late = {}) {
    KitDueSet fact{checkout, day(due), day("2026-11-12"), DueCause::Extended, {}};
    fact.lateBefore = late;
    return add(fact);
  }
  KitState fold() const { return foldKit(History(events), OneDesk()); }
  /// As if the events had arrived in another order.
  KitState foldShuffled() const {
    auto other = events;
    std::reverse(other.begin(), other.end());
    return foldKit(History(std::move(other)), OneDesk());
  }
};

int openOf(const KitState& kit) {
  int open = 0;
  for (const PartClaim& claim : kit.claims) open += claim.missing + claim.broken - claim.settled;
  return open;
}

}  // namespace

// ---- due days ----

TEST_CASE("an extension moves the due day of its line and is counted", "[fold]") {
  Life life;
  const EventId checkout = life.lend();
  life.extend(checkout, "2026-11-19");
  const KitState kit = life.fold();
  CHECK(kit.lines[0].due == day("2026-11-19"));
  CHECK(kit.lines[0].fact.dueDay == day("2026-11-12"));
  CHECK(kit.lines[0].extensions == 1);
  CHECK(kit.lines[0].lateBefore == 0);
}

TEST_CASE("a due day moved by a closure or a correction is no extension", "[fold]") {
  for (const DueCause cause : {DueCause::Closure, DueCause::Corrected}) {
    Life life;
    const EventId checkout = life.lend();
    life.add(KitDueSet{checkout, day("2026-11-16"), day("2026-11-12"), cause, "시설 점검"});
    CHECK(life.fold().lines[0].due == day("2026-11-16"));
    CHECK(life.fold().lines[0].extensions == 0);
  }
}

TEST_CASE("of the days late before several extensions the most stay", "[fold]") {
  Life life;
  const EventId checkout = life.lend();
  life.extend(checkout, "2026-11-20", 4);
  life.extend(checkout, "2026-11-25", 2);
  CHECK(life.fold().lines[0].lateBefore == 4);
  CHECK(life.fold().lines[0].extensions == 2);
}

TEST_CASE("an extension touches no other loan of the kit", "[fold]") {
  Life life;
  const EventId first = life.lend();
  life.count(life.takeBack(first), {});
  const EventId second = life.lend();
  life.extend(second, "2026-11-30");
  const KitState kit = life.fold();
  CHECK(kit.lines[0].due == day("2026-11-12"));
  CHECK(kit.lines[1].due == day("2026-11-30"));
}

TEST_CASE("an undone extension leaves the due day before it", "[fold]") {
  Life life;
  const EventId checkout = life.lend();
  life.extend(checkout, "2026-11-16");
  life.add(Undone{life.extend(checkout, "2026-11-19", 3)});
  CHECK(life.fold().lines[0].due == day("2026-11-16"));
  CHECK(life.fold().lines[0].extensions == 1);
  CHECK(life.fold().lines[0].lateBefore == 0);
}

TEST_CASE("an extension of a loan that was undone changes nothing", "[fold]") {
  Life life;
  const EventId checkout = life.lend();
  life.extend(checkout, "2026-11-19");
  life.add(Undone{checkout});
  CHECK(life.fold().lines.empty());
  CHECK(life.fold().standing() == Standing::Shelf);
}

// ---- what went out ----

TEST_CASE("what was counted out is known from then on, and no longer when that is undone",
          "[fold]") {
  Life life;
  const EventId checkout = life.lend({{kBoard, 10, 10}, {kCable, 10, 8}});
  CHECK(life.fold().counts == std::map<std::uint32_t, std::uint32_t>{{kCable, 8}});
  life.add(Undone{checkout});
  CHECK(life.fold().counts.empty());
}

TEST_CASE("a box filled up at the desk is full from then on", "[fold]") {
  Life life;
  const EventId first = life.lend();
  life.count(life.takeBack(first), {{kCable, 6}});
  CHECK(life.fold().counts.at(kCable) == 6);
  life.lend({{kBoard, 10, 10}, {kCable, 10, 10}});
  CHECK(life.fold().counts.at(kCable) == 10);
}

TEST_CASE("a swapped kit belongs to the loan of the one it replaces", "[fold]") {
  Life life;
  GroupId loan;
  loan.bytes[3] = 7;
  KitCheckedOut fact;
  fact.dueDay = day("2026-11-12");
  fact.loanGroup = loan;
  life.add(fact);
  CHECK(life.fold().lines[0].loan == loan);
}

// ---- claims ----

TEST_CASE("missing and broken parts are owed, used up ones are not", "[fold]") {
  Life life;
  PartIn cables{kCable, 8};
  cables.broken = 3;
  PartIn boards{kBoard, 4};
  boards.usedUp = 6;
  life.count(life.takeBack(life.lend()), {cables, boards});
  const KitState kit = life.fold();
  REQUIRE(kit.claims.size() == 1);
  CHECK(kit.claims[0].no == kCable);
  CHECK(kit.claims[0].missing == 2);
  CHECK(kit.claims[0].broken == 3);
  CHECK(kit.claims[0].day == day("2026-11-12"));
  CHECK(kit.counts.at(kCable) == 5);  // broken ones are not in the box
  CHECK(kit.counts.at(kBoard) == 4);
}

TEST_CASE("what left short is not owed again", "[fold]") {
  Life life;
  life.count(life.takeBack(life.lend({{kBoard, 10, 9}, {kCable, 10, 10}})), {{kBoard, 9}});
  CHECK(life.fold().claims.empty());
}

TEST_CASE("a count on the shelf owes nobody anything", "[fold]") {
  Life life;
  life.add(KitChecked{{}, {{kBoard, 8}}, Condition::Repair, {{kBoard, 10}}});
  CHECK(life.fold().claims.empty());
  CHECK(life.fold().standing() == Standing::Repair);
}

TEST_CASE("an undone count owes nothing, and the kit waits for its count", "[fold]") {
  Life life;
  life.add(Undone{life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}})});
  const KitState kit = life.fold();
  CHECK(kit.claims.empty());
  CHECK(kit.counts.empty());
  CHECK(kit.standing() == Standing::ToCheck);
}

TEST_CASE("a part that arrives is in the box again; money and waivers put nothing there",
          "[fold]") {
  for (const Settlement how :
       {Settlement::Brought, Settlement::InKind, Settlement::Money, Settlement::Waived}) {
    Life life;
    const EventId checked = life.count(life.takeBack(life.lend()), {{kCable, 7}});
    life.settle(checked, kCable, 2, how);
    const bool arrives = how == Settlement::Brought || how == Settlement::InKind;
    CHECK(life.fold().counts.at(kCable) == (arrives ? 9 : 7));
    CHECK(openOf(life.fold()) == 1);
  }
}

TEST_CASE("the last key part that arrives mends a kit that nothing else keeps", "[fold]") {
  Life life;
  const EventId checked =
      life.count(life.takeBack(life.lend()), {{kBoard, 8}, {kCable, 9}}, {{kBoard, 10}});
  life.settle(checked, kCable, 1);
  CHECK(life.fold().standing() == Standing::Repair);
  life.settle(checked, kBoard, 1);
  CHECK(life.fold().standing() == Standing::Repair);
  CHECK(life.fold().keys.size() == 1);
  life.settle(checked, kBoard, 1, Settlement::InKind);
  CHECK(life.fold().standing() == Standing::Shelf);
  CHECK(life.fold().keys.empty());
  CHECK(openOf(life.fold()) == 0);
}

TEST_CASE("with two key parts missing both have to arrive", "[fold]") {
  Life life;
  const EventId checked = life.count(life.takeBack(life.lend()), {{kBoard, 9}, {kCable, 9}},
                                     {{kBoard, 10}, {kCable, 10}});
  life.settle(checked, kBoard, 1);
  CHECK(life.fold().standing() == Standing::Repair);
  life.settle(checked, kCable, 1);
  CHECK(life.fold().standing() == Standing::Shelf);
}

TEST_CASE("a kit sent to repair or inspection by hand stays there when its parts are complete",
          "[fold]") {
  for (const Condition sent : {Condition::Repair, Condition::ToInspect}) {
    Life life;
    const EventId checked = life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}});
    life.add(KitConditionSet{sent, day("2026-11-13")});
    life.settle(checked, kBoard, 2);
    CHECK(life.fold().keys.empty());
    CHECK(life.fold().condition == sent);
  }
}

TEST_CASE("the fold owes an undone settlement again", "[fold]") {
  Life life;
  const EventId checked = life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}});
  life.add(Undone{life.settle(checked, kBoard, 2)});
  CHECK(life.fold().standing() == Standing::Repair);
  CHECK(life.fold().counts.at(kBoard) == 8);
  CHECK(openOf(life.fold()) == 2);
}

TEST_CASE("a new count says anew what is missing; what a school owed before stays owed", "[fold]") {
  Life life;
  life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}});
  life.add(KitChecked{{}, {{kBoard, 10}}, Condition::Good});
  CHECK(life.fold().standing() == Standing::Shelf);
  CHECK(life.fold().keys.empty());
  CHECK(openOf(life.fold()) == 2);
}

TEST_CASE("a settlement of a count that another desk took back puts no part anywhere", "[fold]") {
  Life life;
  const EventId checked = life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}});
  life.settle(checked, kBoard, 1);
  life.add(Undone{checked});
  CHECK(life.fold().claims.empty());
  CHECK_FALSE(life.fold().counts.contains(kBoard));  // never counted: complete
}

TEST_CASE("two desks that settle the same part settle it once", "[fold]") {
  Life life;
  const EventId checked = life.count(life.takeBack(life.lend()), {{kBoard, 8}}, {{kBoard, 10}});
  life.settle(checked, kBoard, 2);
  life.settle(checked, kBoard, 2);
  CHECK(openOf(life.fold()) == 0);
  CHECK(life.fold().counts.at(kBoard) == 10);
}

// ---- condition, order ----

TEST_CASE("a kit sent to repair is good again when somebody says so", "[fold]") {
  Life life;
  const EventId sent = life.add(KitConditionSet{Condition::Repair, day("2026-11-13")});
  CHECK(life.fold().standing() == Standing::Repair);
  life.add(KitConditionSet{Condition::Good, day("2026-11-16")});
  CHECK(life.fold().standing() == Standing::Shelf);
  life.add(Undone{life.events.back().id});
  CHECK(life.fold().standing() == Standing::Repair);
  life.add(Undone{sent});
  CHECK(life.fold().standing() == Standing::Shelf);
}

TEST_CASE("the order in which events arrive does not matter", "[fold]") {
  Life life;
  const EventId checkout = life.lend();
  life.extend(checkout, "2026-11-19", 4);
  const EventId checked = life.count(life.takeBack(checkout), {{kBoard, 8}}, {{kBoard, 10}});
  life.settle(checked, kBoard, 1);
  life.add(KitShelfSet{"A-2"});
  const KitState there = life.fold();
  const KitState back = life.foldShuffled();
  CHECK(back.lines[0].due == there.lines[0].due);
  CHECK(back.lines[0].lateBefore == there.lines[0].lateBefore);
  CHECK(back.counts == there.counts);
  CHECK(back.standing() == there.standing());
  CHECK(back.shelf == "A-2");
  CHECK(openOf(back) == openOf(there));
}

// ---- inspections ----

TEST_CASE("every return counts for the next inspection, the same loan once", "[kit][inspection]") {
  Life life;
  const EventId first = life.lend();
  life.takeBack(first);
  life.takeBack(first);  // two desks took it back
  life.takeBack(life.lend());
  CHECK(life.fold().loansSince == 2);
  CHECK(life.foldShuffled().loansSince == 2);
}

TEST_CASE("an inspection begins the count anew, a count after a return does not",
          "[kit][inspection]") {
  Life life;
  const EventId returned = life.takeBack(life.lend());
  life.count(returned, {});
  CHECK(life.fold().loansSince == 1);
  WHEN("somebody says that it is good") {
    life.add(KitConditionSet{Condition::Good, day("2026-11-20")});
    CHECK(life.fold().loansSince == 0);
  }
  WHEN("a count on the shelf finds nothing wrong with a kit that was to be inspected") {
    life.add(KitConditionSet{Condition::ToInspect, day("2026-11-20")});
    CHECK(life.fold().loansSince == 1);
    life.add(KitChecked{});
    CHECK(life.fold().loansSince == 0);
  }
  WHEN("a good kit is counted on the shelf") {
    life.add(KitChecked{});
    CHECK(life.fold().loansSince == 1);
  }
}

// ---- parts put in by the center ----

TEST_CASE("with its last key part a kit is good again, and no box is filled twice",
          "[kit][restock]") {
  Life life;
  const EventId returned = life.takeBack(life.lend());
  life.count(returned, {{kBoard, 8}}, {{kBoard, 10}});
  CHECK(life.fold().awaitsKeys);
  life.add(KitPartAdded{kBoard, 1, 10, day("2026-11-20")});
  CHECK(life.fold().condition == Condition::Repair);
  life.add(KitPartAdded{kBoard, 1, 10, day("2026-11-20")});
  CHECK(life.fold().condition == Condition::Good);
  CHECK_FALSE(life.fold().awaitsKeys);
  life.add(KitPartAdded{kBoard, 5, 10, day("2026-11-20")});
  CHECK(life.fold().counts.at(kBoard) == 10);
}

TEST_CASE("a box that nobody counted is full", "[kit][restock]") {
  Life life;
  life.add(KitPartAdded{kBoard, 5, 10, day("2026-11-20")});
  CHECK_FALSE(life.fold().counts.contains(kBoard));
}
