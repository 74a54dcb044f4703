#include <catch2/catch_test_macros.hpp>

#include "core/service/bank.h"
#include "core/service/paper_data.h"
#include "core/service/queries/reservation_view.h"
#include "core/store/reservation_rows.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A center with two kits on shelf A-1, on Mon 2026-11-02.
struct Desk : SmallBank {
  std::vector<KitId> kits;
  ClerkId clerk;

  Desk() {
    onDay("2026-11-02");
    setUp();
    perform(SetPolicy{centerIdOf(1), PolicyKey::MaxReservations, 20});
    clerk = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
    for (int i = 0; i < 2; ++i) kits.push_back(newKit());
  }
  Reserve wish(const char* pickUp, int quantity = 1) {
    Reserve made{school, teacher, model, quantity, day(pickUp)};
    made.ifFull = IfFull::Wait;
    return made;
  }
  ReservationId reserve(const Reserve& made) {
    return fromAgg<ReservationId>(perform(made).made.front());
  }
  ReservationId reserve(const char* pickUp, int quantity = 1) {
    return reserve(wish(pickUp, quantity));
  }
  store::ReservationRow row(const ReservationId& id) {
    return store::ReservationRows(bank->db()).one(id).value();
  }
};

}  // namespace

TEST_CASE("a confirmation says what is reserved, when, where and until when it is kept",
          "[papers][reservations]") {
  Desk desk;
  Reserve wish = desk.wish("2026-11-05", 2);
  wish.purpose = "과학의 날", wish.pupilsOf = "2학년 3반", wish.pupils = 28;
  const ReservationId id = desk.reserve(wish);
  const ReservationConfirmation paper =
      must(printReservationConfirmation(*desk.bank, id, desk.clerk));
  CHECK(paper.head.copy == 1);
  CHECK(paper.head.clerk == "이수민");
  CHECK(paper.school.name == "중화중학교");
  CHECK(paper.school.teacher == "김하늘");
  CHECK(paper.kits.reservation == desk.row(id).code);
  CHECK(paper.kits.model == "마이크로비트 세트");
  CHECK(paper.kits.quantity == 2);
  CHECK(paper.kits.pickUp == day("2026-11-05"));
  CHECK(paper.kits.due == desk.row(id).due);
  CHECK(paper.kits.collectUntil == day("2026-11-10"));  // Thu, then Fri, Mon, Tue
  CHECK(paper.kits.center.name == "동부 수학과학융합교육센터");
  CHECK(paper.state == ReservedAs::Kept);
  CHECK(paper.askedOn == day("2026-11-02"));
  CHECK(paper.purpose == "과학의 날");
  CHECK(paper.pupilsOf == "2학년 3반");
  CHECK(paper.pupils == 28);
}

TEST_CASE("a confirmation of somebody in line says the place", "[papers][reservations]") {
  Desk desk;
  desk.reserve("2026-11-05", 2);
  desk.reserve("2026-11-05");
  const ReservationId third = desk.reserve("2026-11-05");
  const ReservationConfirmation paper = must(makeReservationConfirmation(*desk.bank, third));
  CHECK(paper.state == ReservedAs::Waiting);
  CHECK(paper.placeInLine == 2);
}

TEST_CASE("a confirmation printed again is a copy, and the reservation stays what it was",
          "[papers][reservations]") {
  Desk desk;
  const ReservationId id = desk.reserve("2026-11-05"), other = desk.reserve("2026-11-05");
  CHECK(must(printReservationConfirmation(*desk.bank, id, desk.clerk)).head.copy == 1);
  CHECK(must(printReservationConfirmation(*desk.bank, id, desk.clerk)).head.copy == 2);
  CHECK(must(printReservationConfirmation(*desk.bank, other, desk.clerk)).head.copy == 1);
  CHECK(desk.row(id).status == ReservationStatus::Accepted);
  const Hash32 before = desk.digest();
  store::Projection(desk.bank->db()).rebuild();
  CHECK(desk.digest() == before);
}

TEST_CASE("a reservation can be undone after its confirmation was printed",
          "[papers][reservations]") {
  Desk desk;
  const GroupId made = desk.perform(desk.wish("2026-11-05")).group;
  const ReservationId id = readReservations(*desk.bank, ReservationSet::Open).rows.front().id;
  must(printReservationConfirmation(*desk.bank, id, desk.clerk));
  desk.perform(Undo{made});
  CHECK(readReservations(*desk.bank, ReservationSet::Open).rows.empty());
}

TEST_CASE("what has ended is confirmed no longer", "[papers][reservations]") {
  Desk desk;
  const ReservationId id = desk.reserve("2026-11-05");
  desk.perform(CancelReservation{id});
  CHECK(printReservationConfirmation(*desk.bank, id, {}).error().code == Errc::ReservationEnded);
  CHECK(printPickUpLetter(*desk.bank, id, {}).error().code == Errc::ReservationEnded);
  CHECK(printPickUpLetter(*desk.bank, ReservationId(), {}).error().code ==
        Errc::ReservationUnknown);
}

TEST_CASE("the next in line gets a letter once the turn has come", "[papers][reservations]") {
  Desk desk;
  const ReservationId first = desk.reserve("2026-11-05", 2);
  const ReservationId next = desk.reserve("2026-11-05");
  CHECK(printPickUpLetter(*desk.bank, next, {}).error().code == Errc::ReservationFull);
  desk.onDay("2026-11-03");
  desk.perform(CancelReservation{first});
  const PickUpLetter letter = must(printPickUpLetter(*desk.bank, next, desk.clerk));
  CHECK(letter.inLineSince == day("2026-11-02"));
  CHECK(letter.head.printedOn == day("2026-11-03"));
  CHECK(letter.kits.collectUntil == day("2026-11-10"));
  CHECK(must(printPickUpLetter(*desk.bank, next, desk.clerk)).head.copy == 1);
}

TEST_CASE("a letter about kits that were free at once says nothing of a line",
          "[papers][reservations]") {
  Desk desk;
  const ReservationId id = desk.reserve("2026-11-05");
  CHECK_FALSE(must(makePickUpLetter(*desk.bank, id)).inLineSince);
}

TEST_CASE("the list of pick-ups names each kit once, until the next open day",
          "[papers][reservations]") {
  Desk desk;
  desk.perform(SetShelf{desk.kits[1], "A-10"});
  const ReservationId two = desk.reserve("2026-11-03", 2);
  desk.reserve("2026-11-18");
  const PickingList list = must(printPickUpList(*desk.bank, desk.clerk));
  CHECK(list.pickUp == day("2026-11-02"));
  CHECK(list.last == day("2026-11-03"));
  REQUIRE(list.lines.size() == 2);
  CHECK(list.lines[0].shelf == "A-1");
  CHECK(list.lines[1].shelf == "A-10");
  CHECK(list.lines[0].code != list.lines[1].code);
  CHECK(list.lines[0].kit == PickingKit::Like);
  CHECK(list.lines[0].school == "중화중학교");
  CHECK(list.lines[0].reservation == desk.row(two).code);
  CHECK(list.lines[0].pickUp == day("2026-11-03"));
}

TEST_CASE("the list of pick-ups knows a given kit, and one that is not here",
          "[papers][reservations]") {
  Desk desk;
  const ReservationId id = desk.reserve("2026-11-03");
  desk.perform(NameKit{id, desk.kits[1]});
  const PickingList given = makePickUpList(*desk.bank);
  REQUIRE(given.lines.size() == 1);
  CHECK(given.lines[0].kit == PickingKit::This);
  CHECK(given.lines[0].code == desk.kit(desk.kits[1]).code);

  desk.perform(UnnameKit{id});
  for (const KitId& kit : desk.kits) desk.perform(SetCondition{kit, Condition::Repair});
  const PickingList away = makePickUpList(*desk.bank);
  REQUIRE(away.lines.size() == 1);
  CHECK(away.lines[0].kit == PickingKit::Away);
  CHECK(away.lines[0].code == Code());
  CHECK(away.lines[0].model == "마이크로비트 세트");
}

TEST_CASE("what stands ready is not prepared again", "[papers][reservations]") {
  Desk desk;
  const ReservationId id = desk.reserve("2026-11-03");
  desk.reserve("2026-11-03");
  desk.perform(PrepareReservation{id});
  CHECK(makePickUpList(*desk.bank).lines.size() == 1);
}
