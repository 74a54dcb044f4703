#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/desk.h"
#include "core/service/queries/availability_view.h"
#include "core/service/queries/reservation_view.h"
#include "core/service/stock_book.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A center with two kits, on Mon 2026-11-02.
struct Booking2 : SmallBank {
  std::vector<KitId> kits;

  Booking2() {
    onDay("2026-11-02");
    setUp();
    for (int i = 0; i < 2; ++i) kits.push_back(newKit());
  }
  Reserve wish(const char* pickUp, int quantity = 1) {
    Reserve made;
    made.school = school;
    made.teacher = teacher;
    made.model = model;
    made.quantity = quantity;
    made.pickUp = day(pickUp);
    made.approval = Approval{"연구 수업", {}};
    return made;
  }
  ReservationId reserve(const char* pickUp, int quantity = 1, IfFull full = IfFull::Refuse) {
    Reserve made = wish(pickUp, quantity);
    made.ifFull = full;
    return fromAgg<ReservationId>(perform(made).made.front());
  }
  store::ReservationRow row(const ReservationId& id) {
    return store::ReservationRows(bank->db()).one(id).value();
  }
  ReservationStatus status(const ReservationId& id) { return row(id).status; }
  int available(const char* iso) {
    StockBook book(bank->db(), centerIdOf(1), bank->today());
    return countDays(book.of(model), {book.calendar(), {day(iso), day(iso) + 1}})
        .front()
        .available();
  }
  GroupId collect(const ReservationId& id, std::vector<KitId> which, RestOf rest = RestOf::Kept) {
    CheckOut out{school, teacher, std::move(which), {}};
    out.reservation = id;
    out.rest = rest;
    return perform(out).group;
  }
  void giveBack(const KitId& id) {
    perform(TakeBack{id, {}});
    perform(CheckIn{id, {}});
  }
};

}  // namespace

TEST_CASE("a reservation keeps its kits from the pick-up day through the turnaround",
          "[reservations]") {
  Booking2 bank;
  bank.reserve("2026-11-09");  // due Thu 19, free on Fri 20
  CHECK(bank.available("2026-11-06") == 2);
  CHECK(bank.available("2026-11-09") == 1);
  CHECK(bank.available("2026-11-19") == 1);
  CHECK(bank.available("2026-11-20") == 2);
}

TEST_CASE("more than is free is refused with the number that is, or put in line",
          "[reservations]") {
  Booking2 bank;
  bank.reserve("2026-11-09");
  CHECK(bank.refusal(bank.wish("2026-11-10", 2)) == Errc::ReservationFull);
  const auto waiting = bank.reserve("2026-11-10", 2, IfFull::Wait);
  CHECK(bank.status(waiting) == ReservationStatus::Waiting);
  CHECK(bank.available("2026-11-10") == 1);
}

TEST_CASE("today is a loan, a closed day is none, and the horizon asks", "[reservations]") {
  Booking2 bank;
  CHECK(bank.refusal(bank.wish("2026-11-02")) == Errc::PickUpTooSoon);
  CHECK(bank.refusal(bank.wish("2026-11-07")) == Errc::PickUpClosed);
  Reserve far = bank.wish("2026-12-01");
  far.approval.reset();
  CHECK(bank.refusal(far) == Errc::DecisionNeeded);
  far.pickUp = day("2026-11-30");
  bank.perform(far);
}

TEST_CASE("a part may be collected; the rest stays or is let go", "[reservations]") {
  Booking2 bank;
  const auto id = bank.reserve("2026-11-09", 2);
  bank.onDay("2026-11-09");
  const GroupId loan = bank.collect(id, {bank.kits[0]});
  CHECK(bank.row(id).collected == 1);
  CHECK(bank.available("2026-11-09") == 0);
  bank.perform(Undo{loan});
  CHECK(bank.row(id).collected == 0);
  const GroupId again = bank.collect(id, {bank.kits[0]}, RestOf::Released);
  CHECK(bank.status(id) == ReservationStatus::Released);
  CHECK(bank.available("2026-11-09") == 1);
  bank.perform(Undo{again});
  CHECK(bank.status(id) == ReservationStatus::Accepted);
  CHECK(bank.row(id).collected == 0);
}

TEST_CASE("a kit of the model for the same school is collected for its reservation by itself",
          "[reservations]") {
  Booking2 bank;
  const auto id = bank.reserve("2026-11-09");
  bank.onDay("2026-11-10");
  bank.lend(bank.kits[1]);
  CHECK(bank.row(id).collected == 1);
}

TEST_CASE("not collected within three open days, it expires once, whenever a desk opens",
          "[reservations]") {
  Booking2 bank;
  bank.onDay("2026-09-14");
  const auto id = bank.reserve("2026-09-23");  // the days after are 추석
  bank.onDay("2026-09-30");
  bank.perform(BeginDay{});
  CHECK(bank.status(id) == ReservationStatus::Accepted);
  bank.onDay("2026-10-08");  // the program was off for a week
  CHECK(bank.perform(BeginDay{}).events.size() == 1);
  CHECK(bank.status(id) == ReservationStatus::Expired);
  CHECK(bank.row(id).endedOn == day("2026-10-01"));
  CHECK(bank.perform(BeginDay{}).events.empty());
}

TEST_CASE("when a kit is back and counted the next in line moves up, and undo takes it back",
          "[reservations]") {
  Booking2 bank;
  bank.perform(CheckOut{bank.school, bank.teacher, bank.kits, {}});
  bank.onDay("2026-11-16");  // overdue since the 13th
  const auto id = bank.reserve("2026-11-18", 1, IfFull::Wait);
  CHECK(bank.status(id) == ReservationStatus::Waiting);
  const auto back = bank.perform(TakeBack{bank.kits[0], {}});
  CHECK(bank.status(id) == ReservationStatus::Waiting);
  const auto checked = bank.perform(CheckIn{bank.kits[0], {}});
  CHECK(bank.status(id) == ReservationStatus::Accepted);
  CHECK(std::any_of(checked.news.begin(), checked.news.end(), [](const News& news) {
    return news.notice == Notice::ReservationTurn;
  }));
  bank.perform(Undo{back.group});
  CHECK(bank.status(id) == ReservationStatus::Waiting);
}

TEST_CASE("an extension is refused while it would take a promised kit or somebody waits",
          "[reservations]") {
  Booking2 bank;
  const GroupId loan = bank.perform(CheckOut{bank.school, bank.teacher, bank.kits, {}}).group;
  bank.reserve("2026-11-16");  // due was Thu 12, free Fri 13
  CHECK(bank.refusal(Extend{loan, day("2026-11-19"), {}}) == Errc::ExtensionWaited);
  Booking2 other;
  const GroupId second = other.perform(CheckOut{other.school, other.teacher, other.kits, {}}).group;
  other.reserve("2026-11-12", 1, IfFull::Wait);
  CHECK(other.refusal(Extend{second, day("2026-11-19"), {}}) == Errc::ExtensionWaited);
}

TEST_CASE("lending a promised kit to somebody else is a decision that names the school",
          "[reservations]") {
  Booking2 bank;
  const auto other = fromAgg<SchoolId>(
      bank.perform(RegisterSchool{"면목고등학교", "고등학교", "동부", "중랑구", ""}).made.front());
  const auto visitor = fromAgg<TeacherId>(
      bank.perform(RegisterTeacher{other, "박서준", "", "", "물리"}).made.front());
  bank.reserve("2026-11-09", 2);
  CheckOut out{other, visitor, {bank.kits[0]}, {}};
  CHECK(bank.refusal(out) == Errc::DecisionNeeded);
  out.due = day("2026-11-05");  // back and looked through before the ninth
  bank.perform(out);
}

TEST_CASE("a given kit stays for its reservation; naming takes the one that is free longest",
          "[reservations]") {
  Booking2 bank;
  const auto first = bank.reserve("2026-11-16");
  bank.perform(NameKit{first, bank.kits[0]});
  const auto second = bank.reserve("2026-11-09");
  bank.perform(NameKit{second, {}});
  CHECK(bank.row(second).kit == bank.kits[1]);
  CHECK(bank.refusal(NameKit{second, bank.kits[0]}) == Errc::KitNotFree);
}

TEST_CASE("a request from another center is accepted when its own day begins", "[reservations]") {
  Booking2 east;
  SmallBank west(2, 0, 7);
  west.onDay("2026-11-02");
  copyAll(east, west);
  Reserve wish = east.wish("2026-11-09", 2);
  wish.center = centerIdOf(1);
  const auto id = fromAgg<ReservationId>(west.perform(wish).made.front());
  const auto late = fromAgg<ReservationId>([&] {
    Reserve more = wish;
    more.ifFull = IfFull::Wait;
    return west.perform(more).made.front();
  }());
  copyAll(west, east);
  CHECK(east.status(id) == ReservationStatus::Requested);
  east.perform(BeginDay{});
  CHECK(east.status(id) == ReservationStatus::Accepted);
  CHECK(east.status(late) == ReservationStatus::Waiting);
  copyAll(east, west);
  CHECK(east.digest() == west.digest());
}

TEST_CASE("a cancelled or refused reservation frees its kits for the next in line",
          "[reservations]") {
  Booking2 bank;
  const auto first = bank.reserve("2026-11-09", 2);
  const auto next = bank.reserve("2026-11-09", 1, IfFull::Wait);
  bank.perform(CancelReservation{first, "행사 취소"});
  CHECK(bank.status(next) == ReservationStatus::Accepted);
  CHECK(bank.row(first).endReason == "행사 취소");
  CHECK(bank.refusal(CancelReservation{first, {}}) == Errc::ReservationEnded);
  CHECK(bank.refusal(RefuseReservation{next, " "}) == Errc::ReasonNeeded);
}

TEST_CASE("a short reservation keeps its kit until it can no longer be collected",
          "[reservations]") {
  Booking2 bank;
  Reserve wish = bank.wish("2026-11-09");
  wish.due = day("2026-11-10");
  bank.perform(wish);
  CHECK(bank.available("2026-11-12") == 1);  // the last day on which it can be collected
  CHECK(bank.available("2026-11-13") == 2);
}

TEST_CASE("new kits serve those in line at once", "[reservations]") {
  Booking2 bank;
  const auto waiting = bank.reserve("2026-11-09", 3, IfFull::Wait);
  bank.newKit();
  CHECK(bank.status(waiting) == ReservationStatus::Accepted);
}

TEST_CASE("a changed reservation fits or stays as it was", "[reservations]") {
  Booking2 bank;
  const auto id = bank.reserve("2026-11-09");
  bank.reserve("2026-11-09");
  ChangeReservation change{id};
  change.quantity = 2;
  change.approval = Approval{"수업 확대", {}};
  CHECK(bank.refusal(change) == Errc::ReservationFull);
  change.quantity.reset();
  change.pickUp = day("2026-11-23");
  bank.perform(change);
  CHECK(bank.row(id).pickUp == day("2026-11-23"));
}

TEST_CASE("scanning a reservation opens its pick-up and says how much is collected",
          "[reservations]") {
  Booking2 bank;
  const auto id = bank.reserve("2026-11-03", 2);
  const std::string code = bank.row(id).code.digits();
  bank.onDay("2026-11-03");
  Desk desk(*bank.bank);
  desk.open();
  desk.act(Scan{code});
  REQUIRE(desk.view().pickUp);
  CHECK(desk.view().borrower->school == bank.school);
  desk.act(Scan{bank.kit(bank.kits[0]).code.digits()});
  CHECK(desk.view().pickUp->inDraft == 1);
  CHECK(desk.view().pickUp->rest() == 1);
  desk.act(Press{DeskKey::Finish});
  CHECK(bank.row(id).collected == 1);
  CHECK_FALSE(desk.view().pickUp);
}

TEST_CASE("every number answers why", "[reservations]") {
  Booking2 bank;
  bank.reserve("2026-11-09");
  bank.lend(bank.kits[0]);
  const WhyView why = readWhy(*bank.bank, bank.model, centerIdOf(1), day("2026-11-10"));
  CHECK(why.kits == 2);
  CHECK(why.count.available() == 0);
  REQUIRE(why.lines.size() == 2);
  CHECK(why.lines[0].why == Busy::OnLoan);
  CHECK(why.lines[1].byModel);
  const auto preview = previewBooking(*bank.bank, bank.wish("2026-11-10"));
  CHECK_FALSE(preview.fits);
  CHECK_FALSE(preview.offers.empty());
}
