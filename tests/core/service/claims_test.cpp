#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/kit_page.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

constexpr std::uint32_t kBoard = 1;  ///< a key part
constexpr std::uint32_t kCable = 2;

/// A kit that came back without two boards and one cable.
struct Short : SmallBank {
  KitId box;
  Short() {
    setUp();
    box = newKit();
    lend(box);
    perform(TakeBack{box, {}});
    perform(CheckIn{box, {{kBoard, 8}, {kCable, 9}}});
  }
  SettlePart part(std::uint32_t no, int count, Settlement how) {
    const auto claims = bank->rows().claimsOf(box);
    const auto it = std::find_if(claims.begin(), claims.end(),
                                 [no](const store::ClaimRow& claim) { return claim.no == no; });
    return {box, it->checked, no, count, how, std::nullopt, ""};
  }
  int open(std::uint32_t no) {
    for (const store::ClaimRow& claim : bank->rows().claimsOf(box))
      if (claim.no == no) return claim.open();
    return -1;
  }
  std::vector<Notice> settle(const SettlePart& intent) {
    std::vector<Notice> notices;
    for (const News& news : perform(intent).news) notices.push_back(news.notice);
    return notices;
  }
};

const std::vector<Notice> kSettled{Notice::PartSettled};
const std::vector<Notice> kSettledAndMended{Notice::PartSettled, Notice::KitLendableAgain};

}  // namespace

TEST_CASE("a kit in repair for its key part is lendable again when the last one arrives",
          "[claim]") {
  Short desk;
  REQUIRE(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.settle(desk.part(kBoard, 1, Settlement::Brought)) == kSettled);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.settle(desk.part(kBoard, 1, Settlement::InKind)) == kSettledAndMended);
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  CHECK(desk.bank->rows().counted(desk.box).at(kBoard) == 10);
  CHECK(desk.open(kBoard) == 0);
  CHECK(desk.open(kCable) == 1);
}

TEST_CASE("money does not put a part back into the box", "[claim]") {
  Short desk;
  SettlePart paid = desk.part(kBoard, 2, Settlement::Money);
  paid.won = 56000;
  CHECK(desk.settle(paid) == kSettled);
  CHECK(desk.open(kBoard) == 0);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.bank->rows().counted(desk.box).at(kBoard) == 8);
}

TEST_CASE("a part that is no longer asked for leaves the list, not the repair", "[claim]") {
  Short desk;
  CHECK(desk.settle(desk.part(kBoard, 2, Settlement::Waived)) == kSettled);
  CHECK(desk.open(kBoard) == 0);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
}

TEST_CASE("another part that arrives does not mend the kit", "[claim]") {
  Short desk;
  CHECK(desk.settle(desk.part(kCable, 1, Settlement::Brought)) == kSettled);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
}

TEST_CASE("a kit that was sent to repair by hand stays there when the parts are complete",
          "[claim]") {
  Short desk;
  desk.perform(SetCondition{desk.box, Condition::Repair, "한빛전자"});
  CHECK(desk.settle(desk.part(kBoard, 2, Settlement::Brought)) == kSettled);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
}

TEST_CASE("the news of a settlement names part and number", "[claim]") {
  Short desk;
  const Committed done = desk.perform(desk.part(kCable, 1, Settlement::Brought));
  CHECK(done.news.front().name == "마이크로비트 세트");
  CHECK(done.news.front().extra == "USB 케이블 1");
  CHECK(done.news.front().subject == desk.kit(desk.box).code.digits());
}

TEST_CASE("what is not owed cannot be settled", "[claim]") {
  Short desk;
  CHECK(desk.refusal(desk.part(kBoard, 3, Settlement::Brought)) == Errc::ClaimSettled);
  CHECK(desk.refusal(desk.part(kBoard, 0, Settlement::Brought)) == Errc::BadInput);
  CHECK(desk.refusal(desk.part(kBoard, 1, Settlement::Money)) == Errc::BadInput);
  SettlePart other = desk.part(kBoard, 1, Settlement::Brought);
  other.no = 3;
  CHECK(desk.refusal(other) == Errc::ClaimUnknown);
  other.kit = KitId{};
  CHECK(desk.refusal(other) == Errc::KitUnknown);
  desk.perform(desk.part(kBoard, 2, Settlement::Brought));
  CHECK(desk.refusal(desk.part(kBoard, 1, Settlement::Brought)) == Errc::ClaimSettled);
}

TEST_CASE("an undone settlement is owed again, and the kit is back in repair", "[claim]") {
  Short desk;
  const Committed done = desk.perform(desk.part(kBoard, 2, Settlement::Brought));
  REQUIRE(desk.kit(desk.box).standing == Standing::Shelf);
  desk.perform(Undo{done.group, 0});
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.open(kBoard) == 2);
}

TEST_CASE("the page of a kit proposes an amount by the age of the kit", "[claim]") {
  Short desk;
  const auto page = readKitPage(*desk.bank, desk.box);
  REQUIRE(page->claims.size() == 2);
  const KitClaim& board = page->claims.front();
  CHECK(board.part == "보드");
  CHECK(board.schoolName == "중화중학교");
  CHECK(board.open == 2);
  CHECK(board.ratePercent == 100);
  CHECK(board.proposed == 56000);
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::ClaimRateYear1, 55});
  CHECK(readKitPage(*desk.bank, desk.box)->claims.front().proposed == 30800);
}
