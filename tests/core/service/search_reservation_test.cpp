#include <catch2/catch_test_macros.hpp>

#include "core/store/reservation_rows.h"
#include "tests/support/days.h"
#include "tests/support/search_desk.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// The search desk with one open reservation of 중화중학교.
struct Desk : SearchDesk {
  ReservationId id;
  Code code;

  Desk() {
    const Reserve wish{desk.school, desk.teacher, desk.model, 1, day("2026-09-16")};
    id = fromAgg<ReservationId>(perform(wish).made.front());
    code = store::ReservationRows(desk.bank->db()).one(id)->code;
  }
};

}  // namespace

TEST_CASE("a reservation is found by its code", "[search][reservations]") {
  Desk desk;
  const auto hits = desk.find(desk.code.digits());
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].kind == HitKind::Reservation);
  CHECK(hits[0].id == aggOf(desk.id));
  CHECK(hits[0].title == desk.code.shown());
  CHECK(hits[0].sub == "중화중학교 · 김하늘 · 마이크로비트 세트");
  CHECK(desk.finds(desk.code.shown(), desk.id));
}

TEST_CASE("a reservation is found by its school, its teacher, its model, 초성 and several words",
          "[search][reservations]") {
  Desk desk;
  for (const char* typed : {"중화중", "ㅈㅎㅈ", "김하늘", "마이크로", "ㅁㅇㅋㄹ", "중화 마이크로"})
    CHECK(desk.finds(typed, desk.id));
  CHECK_FALSE(desk.finds("서울과학", desk.id));
  CHECK_FALSE(desk.finds("중화 레고", desk.id));
}

TEST_CASE("the school stands before its reservations", "[search][reservations]") {
  Desk desk;
  const auto hits = desk.find("중화중학교");
  REQUIRE(hits.size() >= 2);
  CHECK(hits.front().kind == HitKind::School);
}

TEST_CASE("a reservation that has ended is found no longer", "[search][reservations]") {
  Desk desk;
  desk.perform(CancelReservation{desk.id});
  CHECK_FALSE(desk.finds("중화중", desk.id));
  CHECK_FALSE(desk.finds(desk.code.digits(), desk.id));
}
