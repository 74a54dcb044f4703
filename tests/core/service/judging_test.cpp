#include <catch2/catch_test_macros.hpp>

#include "core/store/reservation_rows.h"
#include "tests/support/days.h"
#include "tests/support/permutations.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// The eastern center has kits on Mon 2026-11-02; the western one and a second eastern desk book.
struct Booked : TwoCenters {
  SchoolId otherSchool;
  TeacherId otherTeacher;

  explicit Booked(int count = 1) {
    for (int i = 0; i < count; ++i) kits.push_back(east.newKit());
    otherSchool = fromAgg<SchoolId>(
        east.perform(RegisterSchool{"면목고등학교", "고등학교", "동부", "중랑구", ""}).made.front());
    otherTeacher = fromAgg<TeacherId>(
        east.perform(RegisterTeacher{otherSchool, "박서준", "", "", "물리"}).made.front());
    meet();
  }
  Reserve wish(const char* pickUp, const char* due) {
    Reserve made;
    made.school = east.school;
    made.teacher = east.teacher;
    made.model = east.model;
    made.pickUp = day(pickUp);
    made.due = day(due);
    made.center = centerIdOf(1);
    made.approval = Approval{"수업", {}};
    return made;
  }
  ReservationId reserve(SmallBank& desk, const char* pickUp = "2026-11-09",
                        const char* due = "2026-11-12") {
    const auto made = fromAgg<ReservationId>(desk.perform(wish(pickUp, due)).made.front());
    later();
    return made;
  }
  GroupId lendToOther(SmallBank& desk, const char* due) {
    CheckOut out{otherSchool, otherTeacher, {kits[0]}, day(due)};
    out.approval = Approval{"급함", {}};
    const GroupId loan = desk.perform(out).group;
    later();
    return loan;
  }
  void beginDays() {
    for (int round = 0; round < 2; ++round) {
      east.perform(BeginDay{}), eastToo.perform(BeginDay{}), west.perform(BeginDay{});
      meet();
    }
  }
  ReservationStatus status(const ReservationId& id) {
    return store::ReservationRows(west.bank->db()).one(id)->status;
  }
  std::vector<KitId> kits;
};

}  // namespace

TEST_CASE("C1: a request that lost to a reservation of the pick-up center is refused with it",
          "[conflicts]") {
  Booked centers;
  const auto asked = centers.reserve(centers.west);  // first by the clock, but not seen yet
  const auto firm = centers.reserve(centers.east);
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(firm) == ReservationStatus::Accepted);
  CHECK(centers.status(asked) == ReservationStatus::Refused);
  inEveryOrder(centers, {"reservation.lost"});
}

TEST_CASE("C1: of two requests the one that asked first is accepted, the other refused with it",
          "[conflicts]") {
  Booked centers;
  const auto first = centers.reserve(centers.west);
  SmallBank north(3, 0, 5);
  north.onDay("2026-11-02");
  north.clock.advance(7'200'000);
  copyAll(centers.east, north);
  north.perform(BeginDay{});
  const auto second =
      fromAgg<ReservationId>(north.perform(centers.wish("2026-11-10", "2026-11-13")).made.front());
  copyAll(north, centers.east);
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(first) == ReservationStatus::Accepted);
  CHECK(centers.status(second) == ReservationStatus::Refused);
}

TEST_CASE("C1: of two reservations of two desks of one center the earlier stands", "[conflicts]") {
  Booked centers;
  const auto first = centers.reserve(centers.east);
  const auto second = centers.reserve(centers.eastToo);
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(first) == ReservationStatus::Accepted);
  CHECK(centers.status(second) == ReservationStatus::Refused);
  inEveryOrder(centers, {"reservation.lost"});
}

TEST_CASE("C1: what lost is never promoted, although kits come free", "[conflicts]") {
  Booked centers;
  const auto first = centers.reserve(centers.east);
  const auto second = centers.reserve(centers.eastToo);
  centers.meet();
  centers.beginDays();
  centers.east.perform(CancelReservation{first, {}});
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(second) == ReservationStatus::Refused);
  CHECK(centers.east.refusal(AcceptReservation{second}) == Errc::ReservationEnded);
}

TEST_CASE("C1: two promises that both can be kept are no conflict", "[conflicts]") {
  Booked centers(2);
  const auto first = centers.reserve(centers.east);
  const auto second = centers.reserve(centers.west);
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(first) == ReservationStatus::Accepted);
  CHECK(centers.status(second) == ReservationStatus::Accepted);
  inEveryOrder(centers, {});
}

TEST_CASE("C1: a kit that breaks later ends no promise", "[conflicts]") {
  Booked centers(2);
  const auto first = centers.reserve(centers.east);
  const auto second = centers.reserve(centers.eastToo);
  centers.meet();
  centers.east.perform(SetCondition{centers.kits[0], Condition::Repair});
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(first) == ReservationStatus::Accepted);
  CHECK(centers.status(second) == ReservationStatus::Accepted);
}

TEST_CASE("C2: a checkout to somebody else stands, the reservation that did not know is refused",
          "[conflicts]") {
  Booked centers;
  ReservationId id;
  SECTION("asked for elsewhere") {
    id = centers.reserve(centers.west);
    centers.lendToOther(centers.east, "2026-11-16");
  }
  SECTION("promised at another desk of the center") {
    centers.lendToOther(centers.east, "2026-11-16");
    id = centers.reserve(centers.eastToo);
  }
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(id) == ReservationStatus::Refused);
  CHECK(centers.west.kit(centers.kits[0]).standing == Standing::OnLoan);
  inEveryOrder(centers, {"reservation.taken"});
}

TEST_CASE("C2: a kit of the center that another center lent stands in the way of what it promised",
          "[conflicts]") {
  Booked centers;
  SECTION("unknown to whoever promised") {
    const auto id = centers.reserve(centers.east);
    centers.lendToOther(centers.west, "2026-11-16");
    centers.meet();
    centers.beginDays();
    CHECK(centers.status(id) == ReservationStatus::Refused);
    inEveryOrder(centers, {"reservation.taken"});
  }
  SECTION("not what was promised with kits that are still there") {
    centers.kits.push_back(centers.newKit());
    const auto id = centers.reserve(centers.east);
    centers.lendToOther(centers.west, "2026-11-16");
    centers.meet();
    centers.beginDays();
    CHECK(centers.status(id) == ReservationStatus::Accepted);
    inEveryOrder(centers, {});
  }
  SECTION("not when it had gone there before, and was not counted on") {
    centers.newKit();
    centers.west.perform(SeeKit{centers.kits[0]});
    centers.meet();
    const auto id = centers.reserve(centers.east);
    centers.lendToOther(centers.west, "2026-11-16");
    centers.meet();
    centers.beginDays();
    CHECK(centers.status(id) == ReservationStatus::Accepted);
    inEveryOrder(centers, {});
  }
}

TEST_CASE("C2: lending a promised kit knowingly leaves the promise at risk", "[conflicts]") {
  Booked centers;
  const auto id = centers.reserve(centers.east);
  centers.lendToOther(centers.east, "2026-11-16");
  centers.meet();
  centers.beginDays();
  CHECK(centers.status(id) == ReservationStatus::Accepted);
  inEveryOrder(centers, {});
}

TEST_CASE("C15: an extension gives way to a promise that it did not know of", "[conflicts]") {
  Booked centers;
  const GroupId loan = centers.lendToOther(centers.east, "2026-11-05");
  centers.meet();
  centers.reserve(centers.eastToo, "2026-11-11", "2026-11-13");
  centers.east.perform(Extend{loan, day("2026-11-12"), {}});
  centers.meet();
  const auto due = [&](SmallBank& desk) {
    return desk.bank->rows().linesOfLoan(loan).front().dueDay;
  };
  CHECK(due(centers.east) == day("2026-11-12"));
  centers.beginDays();
  CHECK(due(centers.east) == day("2026-11-10"));  // free again on the day of the pick-up
  inEveryOrder(centers, {"loan.renewal-shortened"},
               [&](SmallBank& desk) { CHECK(due(desk) == day("2026-11-10")); });
}

TEST_CASE("C15: never before the day that stood on the slip", "[conflicts]") {
  Booked centers;
  const GroupId loan = centers.lendToOther(centers.east, "2026-11-09");
  centers.meet();
  centers.reserve(centers.eastToo, "2026-11-11", "2026-11-13");
  centers.east.perform(Extend{loan, day("2026-11-16"), {}});
  centers.meet();
  centers.beginDays();
  const auto line = centers.west.bank->rows().linesOfLoan(loan).front();
  CHECK(line.dueDay >= day("2026-11-09"));
  CHECK(line.dueDay <= day("2026-11-10"));
}

TEST_CASE("what was judged once is judged the same again", "[conflicts]") {
  Booked centers;
  centers.reserve(centers.east);
  centers.reserve(centers.eastToo);
  centers.reserve(centers.west, "2026-11-10", "2026-11-13");
  centers.meet();
  centers.beginDays();
  for (SmallBank* desk : centers.all()) CHECK(desk->perform(BeginDay{}).events.empty());
}
