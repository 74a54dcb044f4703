#include <catch2/catch_test_macros.hpp>

#include "core/service/stock_book.h"
#include "core/service/transferring.h"
#include "core/store/transfer_rows.h"
#include "tests/support/days.h"
#include "tests/support/permutations.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// Two centers of which the first has a kit.
struct Sending : TwoCenters {
  KitId kit = newKit();

  Code send(std::vector<KitId> kits) {
    return east.perform(SendKits{centerIdOf(2), std::move(kits)}).issued.front();
  }
};

std::vector<Notice> noticesOf(const Committed& done) {
  std::vector<Notice> notices;
  for (const News& news : done.news) notices.push_back(news.notice);
  return notices;
}

int freeAt(SmallBank& desk, int center, const char* iso) {
  StockBook book(desk.bank->db(), centerIdOf(center), desk.bank->today());
  return freeThroughout(book.of(desk.model), {book.calendar(), {day(iso), day(iso) + 1}});
}

store::ReservationRow reserved(SmallBank& desk, const char* pickUp) {
  Reserve wish;
  wish.school = desk.school;
  wish.teacher = desk.teacher;
  wish.model = desk.model;
  wish.pickUp = day(pickUp);
  wish.center = centerIdOf(1);
  const auto id = fromAgg<ReservationId>(desk.perform(wish).made.front());
  return store::ReservationRows(desk.bank->db()).one(id).value();
}

}  // namespace

TEST_CASE("kits that leave together have one manifest with a code of its own", "[transfers]") {
  Sending centers;
  const KitId other = centers.newKit();
  const Code manifest = centers.send({centers.kit, other});
  CHECK(manifest.kind() == CodeKind::Transfer);
  CHECK(store::TransferRows(centers.east.bank->db()).ofManifest(manifest).size() == 2);
}

TEST_CASE("a kit that is out, lost, retired or on the way cannot be sent", "[transfers]") {
  Sending centers;
  const SendKits wish{centerIdOf(2), {centers.kit}};
  SECTION("out") {
    centers.east.lend(centers.kit);
    CHECK(centers.east.refusal(wish) == Errc::KitAlreadyOut);
  }
  SECTION("lost") {
    centers.east.perform(ReportLost{centers.kit});
    CHECK(centers.east.refusal(wish) == Errc::KitLost);
  }
  SECTION("retired") {
    centers.east.perform(RetireKit{centers.kit, "낡음"});
    CHECK(centers.east.refusal(wish) == Errc::KitRetired);
  }
  SECTION("on the way") {
    centers.east.perform(wish);
    CHECK(centers.east.refusal(wish) == Errc::KitOnTheWay);
  }
}

TEST_CASE("kits are sent to another center that exists", "[transfers]") {
  Sending centers;
  CHECK(centers.east.refusal(SendKits{centerIdOf(1), {centers.kit}}) == Errc::NotThisCenter);
  CHECK(centers.east.refusal(SendKits{centerIdOf(8), {centers.kit}}) == Errc::CenterUnknown);
  CHECK(centers.east.refusal(SendKits{centerIdOf(2), {}}) == Errc::TransferEmpty);
}

TEST_CASE("a kit that is promised here leaves only with a reason", "[transfers]") {
  Sending centers;
  reserved(centers.east, "2026-11-05");
  SendKits wish{centerIdOf(2), {centers.kit}};
  CHECK(centers.east.refusal(wish) == Errc::DecisionNeeded);
  wish.approval = Approval{"학교와 통화함", {}};
  centers.east.perform(wish);
  CHECK(centers.east.kit(centers.kit).standing == Standing::OnTheWay);
}

TEST_CASE("a kit on the way counts nowhere, then at its destination once it was looked through",
          "[transfers][availability]") {
  Sending centers;  // 2026-11-02, a Monday
  REQUIRE(freeAt(centers.east, 1, "2026-11-03") == 1);
  centers.send({centers.kit});
  CHECK(usualArrival(centers.east.bank->rows(), centerIdOf(2), day("2026-11-02")) ==
        day("2026-11-04"));
  for (const char* iso : {"2026-11-03", "2026-11-06"}) CHECK(freeAt(centers.east, 1, iso) == 0);
  for (const char* iso : {"2026-11-03", "2026-11-04"}) CHECK(freeAt(centers.east, 2, iso) == 0);
  CHECK(freeAt(centers.east, 2, "2026-11-05") == 1);
}

TEST_CASE("a kit that should have arrived is expected on the next open day",
          "[transfers][availability]") {
  Sending centers;
  centers.send({centers.kit});
  centers.east.onDay("2026-11-11");
  CHECK(freeAt(centers.east, 2, "2026-11-12") == 0);
  CHECK(freeAt(centers.east, 2, "2026-11-13") == 1);
}

TEST_CASE("a kit that did not come is counted on nowhere until somebody has it in hand",
          "[transfers][availability]") {
  Sending centers;
  const Code manifest = centers.send({centers.kit});
  centers.meet();
  centers.west.perform(MissKits{manifest, {centers.kit}});
  CHECK(freeAt(centers.west, 2, "2026-11-12") == 0);
  centers.west.perform(ReceiveKits{{centers.kit}});
  CHECK(freeAt(centers.west, 2, "2026-11-12") == 1);
}

TEST_CASE("a kit that is sent to be mended is not counted on where it goes",
          "[transfers][availability]") {
  Sending centers;
  centers.east.perform(SetCondition{centers.kit, Condition::Repair, {}});
  centers.send({centers.kit});
  CHECK(freeAt(centers.east, 2, "2026-11-12") == 0);
}

TEST_CASE("a kit that is named twice is in the box once", "[transfers]") {
  Sending centers;
  const Code manifest = centers.send({centers.kit, centers.kit});
  CHECK(store::TransferRows(centers.east.bank->db()).ofManifest(manifest).size() == 1);
  centers.meet();
  CHECK(noticesOf(centers.west.perform(ReceiveKits{{centers.kit, centers.kit}})) ==
        std::vector{Notice::TransferReceived, Notice::TransferComplete});
}

TEST_CASE("a kit that came home although it was to go elsewhere waits for the next manifest there",
          "[transfers]") {
  Sending centers;
  CenterRegistered about;
  about.no = 3;
  about.name = about.shortName = "북부";
  centers.east.perform(RegisterCenter{about});
  centers.send({centers.kit});
  centers.meet();
  centers.west.perform(ReceiveKits{{centers.kit}});
  centers.west.perform(SendKits{centerIdOf(3), {centers.kit}});
  centers.meet();
  centers.east.perform(ReceiveKits{{centers.kit}});
  const auto waiting = store::TransferRows(centers.east.bank->db()).foreignAt(centerIdOf(1));
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].meantFor == centerIdOf(3));
}

TEST_CASE("the last kit of a manifest says that all of it is here", "[transfers]") {
  Sending centers;
  const KitId other = centers.newKit();
  centers.send({centers.kit, other});
  centers.meet();
  CHECK(noticesOf(centers.west.perform(ReceiveKits{{centers.kit}})) ==
        std::vector{Notice::TransferReceived});
  CHECK(noticesOf(centers.west.perform(ReceiveKits{{other}})) ==
        std::vector{Notice::TransferReceived, Notice::TransferComplete});
}

TEST_CASE("receiving a kit twice changes nothing", "[transfers]") {
  Sending centers;
  centers.send({centers.kit});
  centers.meet();
  centers.west.perform(ReceiveKits{{centers.kit}});
  const auto again = centers.west.perform(ReceiveKits{{centers.kit}});
  CHECK(again.events.empty());
  CHECK(noticesOf(again) == std::vector{Notice::AlreadyHandled});
}

TEST_CASE("a kit that is out is taken back, not received", "[transfers]") {
  Sending centers;
  centers.east.lend(centers.kit);
  CHECK(centers.east.refusal(ReceiveKits{{centers.kit}}) == Errc::KitAlreadyOut);
}

TEST_CASE("a sending can be undone until the kit was received", "[transfers][undo]") {
  Sending centers;
  const auto sent = centers.east.perform(SendKits{centerIdOf(2), {centers.kit}});
  SECTION("at once") {
    centers.east.perform(Undo{sent.group, 0});
    CHECK(centers.east.kit(centers.kit).standing == Standing::Shelf);
    CHECK_FALSE(centers.east.kit(centers.kit).sentTo);
  }
  SECTION("not when it is there") {
    centers.meet();
    centers.west.perform(ReceiveKits{{centers.kit}});
    centers.meet();
    CHECK(centers.east.refusal(Undo{sent.group, 0}) == Errc::UndoBlocked);
  }
}

TEST_CASE(
    "a kit that comes back at another center waits for the next manifest home, unless it stays",
    "[transfers]") {
  Sending centers;
  centers.east.lend(centers.kit);
  centers.meet();
  centers.west.perform(TakeBack{centers.kit, {}});
  store::TransferRows west(centers.west.bank->db());
  REQUIRE(west.foreignAt(centerIdOf(2)).size() == 1);
  CHECK(west.foreignAt(centerIdOf(2))[0].stay == Stay::GoesHome);
  centers.west.perform(SetStay{centers.kit, Stay::Stays});
  CHECK(west.foreignAt(centerIdOf(2))[0].stay == Stay::Stays);
  centers.west.perform(SendKits{centerIdOf(1), {centers.kit}});
  CHECK(west.foreignAt(centerIdOf(2)).empty());
}

TEST_CASE("a kit that was sent to another center stays there until somebody sends it back",
          "[transfers]") {
  Sending centers;
  centers.send({centers.kit});
  centers.meet();
  centers.west.perform(ReceiveKits{{centers.kit}});
  store::TransferRows west(centers.west.bank->db());
  REQUIRE(west.foreignAt(centerIdOf(2)).size() == 1);
  CHECK(west.foreignAt(centerIdOf(2))[0].stay == Stay::Stays);
}

TEST_CASE("what came to the wrong center is known to be meant for another", "[transfers]") {
  Sending centers;
  CenterRegistered about;
  about.no = 3;
  about.name = about.shortName = "북부";
  centers.east.perform(RegisterCenter{about});
  centers.east.perform(SendKits{centerIdOf(3), {centers.kit}});
  centers.meet();
  centers.west.perform(ReceiveKits{{centers.kit}});
  const auto foreign = store::TransferRows(centers.west.bank->db()).foreignAt(centerIdOf(2));
  REQUIRE(foreign.size() == 1);
  CHECK(foreign[0].meantFor == centerIdOf(3));
}

TEST_CASE("a request stands until as many kits left for it", "[transfers]") {
  Sending centers;
  RequestTransfer wish;
  wish.from = centerIdOf(1);
  wish.model = centers.west.model;
  wish.needed = day("2026-11-20");
  const auto id = fromAgg<TransferRequestId>(centers.west.perform(wish).made.front());
  centers.meet();
  store::TransferRows east(centers.east.bank->db());
  REQUIRE(east.openRequests(centerIdOf(1)).size() == 1);
  centers.east.perform(SendKits{centerIdOf(2), {centers.kit}, {}, id});
  CHECK(east.openRequests(centerIdOf(1)).empty());
}

TEST_CASE("the center that asked takes a request back, the other one refuses it with a reason",
          "[transfers]") {
  Sending centers;
  RequestTransfer wish;
  wish.from = centerIdOf(1);
  wish.model = centers.west.model;
  wish.needed = day("2026-11-20");
  const auto id = fromAgg<TransferRequestId>(centers.west.perform(wish).made.front());
  centers.meet();
  SECTION("taken back") {
    centers.west.perform(EndTransferRequest{id});
    CHECK(store::TransferRows(centers.west.bank->db()).request(id)->ended == RequestEnd::Cancelled);
  }
  SECTION("refused") {
    CHECK(centers.east.refusal(EndTransferRequest{id}) == Errc::ReasonNeeded);
    centers.east.perform(EndTransferRequest{id, "수업에 씁니다"});
    CHECK(store::TransferRows(centers.east.bank->db()).request(id)->ended == RequestEnd::Refused);
    CHECK(centers.east.refusal(EndTransferRequest{id, "또"}) == Errc::TransferUnknown);
  }
}
