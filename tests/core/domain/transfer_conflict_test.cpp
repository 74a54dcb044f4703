#include <catch2/catch_test_macros.hpp>

#include "core/store/transfer_rows.h"
#include "tests/support/days.h"
#include "tests/support/permutations.h"

using namespace kstem;
using namespace kstem::test;

// Kits on the way, rows C9–C12 of the conflict table of sync.md 2.8, each in eight orders of
// arrival.

namespace {

constexpr int kSouth = 3;

/// East, west and a third center to send to.
struct Road : TwoCenters {
  Road() {
    CenterRegistered about;
    about.no = kSouth;
    about.name = "북부 수학과학융합교육센터";
    about.shortName = "북부";
    east.perform(RegisterCenter{about});
    meet();
  }
  GroupId send(SmallBank& from, const KitId& kit, int to) {
    return from.perform(SendKits{centerIdOf(to), {kit}}).group;
  }
  void receive(SmallBank& at, const KitId& kit) { at.perform(ReceiveKits{{kit}}); }
};

ShipmentEnd endOf(SmallBank& desk, const KitId& kit, std::size_t i = 0) {
  return store::TransferRows(desk.bank->db()).ofKit(kit).at(i).end;
}

}  // namespace

TEST_CASE("a kit that was sent is nowhere until it is received", "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::OnTheWay);
    CHECK(desk.kit(kit).sentTo == centerIdOf(2));
  });
  road.meet();
  road.receive(road.west, kit);
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::Shelf);
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(endOf(desk, kit) == ShipmentEnd::Arrived);
  });
}

TEST_CASE("C9: a kit that was lent at the sender while it was sent never left",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  SECTION("lent first") {
    road.eastToo.lend(kit);
    road.later();
    road.send(road.east, kit, 2);
  }
  SECTION("sent first") {
    road.send(road.east, kit, 2);
    road.later();
    road.eastToo.lend(kit);
  }
  inEveryOrder(road, {"transfer.lent"}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::OnLoan);
    CHECK(endOf(desk, kit) == ShipmentEnd::Lent);
  });
}

TEST_CASE("C10: of two sendings the later holds, and both are listed until it is there",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.later();
  road.send(road.eastToo, kit, kSouth);
  inEveryOrder(road, {"transfer.two-sends"}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).sentTo == centerIdOf(kSouth));
    CHECK(endOf(desk, kit, 0) == ShipmentEnd::SentAgain);
    CHECK(endOf(desk, kit, 1) == ShipmentEnd::OnTheWay);
  });
  road.meet();
  road.receive(road.west, kit);
  inEveryOrder(road, {"transfer.elsewhere"}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(endOf(desk, kit, 1) == ShipmentEnd::Elsewhere);
  });
}

TEST_CASE("C10: a second sending of a kit that had arrived meanwhile is listed until it is seen",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.later();
  road.receive(road.west, kit);
  road.later();
  road.send(road.eastToo, kit, kSouth);
  inEveryOrder(road, {"transfer.two-sends"}, [&](SmallBank& desk) {
    CHECK(endOf(desk, kit, 0) == ShipmentEnd::Arrived);
    CHECK(desk.kit(kit).sentTo == centerIdOf(kSouth));
  });
  road.meet();
  road.west.perform(SeeKit{kit});
  inEveryOrder(road, {"transfer.elsewhere"},
               [&](SmallBank& desk) { CHECK(desk.kit(kit).place == centerIdOf(2)); });
}

TEST_CASE("C11: a kit that comes without having been sent is where it came",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.receive(road.west, kit);
  inEveryOrder(road, {"transfer.unsent"},
               [&](SmallBank& desk) { CHECK(desk.kit(kit).place == centerIdOf(2)); });
}

TEST_CASE("C11: the file that tells of the sending comes weeks after the kit",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  SECTION("and was written before") {
    road.send(road.east, kit, 2);
    road.later();
    road.receive(road.west, kit);
  }
  SECTION("by a clock that is ahead") {
    road.receive(road.west, kit);
    road.later();
    road.send(road.east, kit, 2);
  }
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(desk.kit(kit).standing == Standing::Shelf);
    CHECK(endOf(desk, kit) == ShipmentEnd::Arrived);
  });
}

TEST_CASE("C11: a sending that is written down late is of the kit that is there already",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  Standing standing = Standing::Shelf;
  SECTION("and was only seen") { road.west.perform(SeeKit{kit}); }
  SECTION("and was lent at once") {
    road.west.lend(kit);
    standing = Standing::OnLoan;
  }
  SECTION("and was received and lent") {
    road.receive(road.west, kit);
    road.west.lend(kit);
    standing = Standing::OnLoan;
  }
  road.later();
  road.send(road.east, kit, 2);
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(desk.kit(kit).standing == standing);
    CHECK(endOf(desk, kit) == ShipmentEnd::Arrived);
  });
}

TEST_CASE("C11: a kit that is received at another center is there, and its way is told",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, kSouth);
  road.meet();
  road.receive(road.west, kit);
  inEveryOrder(road, {"transfer.elsewhere"}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(endOf(desk, kit) == ShipmentEnd::Elsewhere);
  });
}

TEST_CASE("a kit on the way that is lent by whoever has it has arrived there",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.meet();
  road.west.lend(kit);
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::OnLoan);
    CHECK(endOf(desk, kit) == ShipmentEnd::Arrived);
  });
}

TEST_CASE("a kit that the sender takes out of the box again has come back",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.receive(road.east, kit);
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(1));
    CHECK(endOf(desk, kit) == ShipmentEnd::Back);
  });
}

TEST_CASE("what did not come with its manifest is listed until somebody has it in hand",
          "[transfers][conflicts]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.meet();
  const auto row = store::TransferRows(road.west.bank->db()).openOf(kit).value();
  road.west.perform(MissKits{row.manifest, {kit}});
  inEveryOrder(road, {"transfer.missed"},
               [&](SmallBank& desk) { CHECK(desk.kit(kit).standing == Standing::OnTheWay); });
  road.meet();
  road.east.perform(SeeKit{kit});
  inEveryOrder(road, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::Shelf);
    CHECK(endOf(desk, kit) == ShipmentEnd::Back);
  });
}

TEST_CASE("every center has shelves of its own: a kit that comes home stands where it stood",
          "[transfers]") {
  Road road;
  const KitId kit = road.newKit();
  road.send(road.east, kit, 2);
  road.meet();
  road.receive(road.west, kit);
  CHECK(road.west.kit(kit).shelf.empty());
  road.west.perform(SetShelf{kit, "W-7"});
  CHECK(road.west.kit(kit).shelf == "W-7");
  road.send(road.west, kit, 1);
  road.meet();
  road.receive(road.east, kit);
  inEveryOrder(road, {}, [&](SmallBank& desk) { CHECK(desk.kit(kit).shelf == "A-1"); });
}
