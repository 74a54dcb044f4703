#include "core/service/paper_data.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/bank.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk on Monday, 2026-09-14.
struct Desk : SmallBank {
  ClerkId clerk;
  Desk() {
    setUp();
    perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 50});
    clerk = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  }
  GroupId takeBack(const KitId& kit) { return perform(TakeBack{kit, {}}).group; }
  Code code(const KitId& id) { return kit(id).code; }
  GroupId center() { return GroupId{centerIdOf(1).bytes}; }
};

}  // namespace

TEST_CASE("a receipt tells what came back, what is missing and what is still out", "[papers]") {
  Desk desk;
  const KitId whole = desk.newKit(), thin = desk.newKit(), uncounted = desk.newKit();
  const GroupId loan =
      desk.perform(CheckOut{desk.school, desk.teacher, {whole, thin, uncounted}, day("2026-09-18")})
          .group;
  desk.lend(desk.newKit());
  desk.onDay("2026-09-21");
  std::vector<GroupId> returns{desk.takeBack(whole)};
  desk.perform(CheckIn{whole, {}});
  returns.push_back(desk.takeBack(thin));
  desk.perform(CheckIn{thin, {{2, 8, 1, "단자 휨"}, {3, 15}}, {}, "상자 모서리 파손"});
  returns.push_back(desk.takeBack(uncounted));

  const ReturnReceipt receipt = must(printReturnReceipt(*desk.bank, returns, desk.clerk));
  CHECK(receipt.head.copy == 1);
  CHECK(receipt.head.clerk == "이수민");
  CHECK(receipt.school.name == "중화중학교");
  CHECK(receipt.code.kind() == CodeKind::Loan);
  CHECK(receipt.returnedOn == day("2026-09-21"));
  CHECK(receipt.at == desk.bank->rows().linesOfLoan(loan)[2].returnedAt);
  REQUIRE(receipt.kits.size() == 3);
  CHECK(receipt.kits[0].state == ReturnedState::AllGood);
  CHECK(receipt.kits[0].daysLate == 3);
  CHECK(receipt.kits[0].partsIn == receipt.kits[0].partsOut);
  CHECK(receipt.kits[1].state == ReturnedState::Short);
  CHECK(receipt.kits[1].note == "상자 모서리 파손");
  REQUIRE(receipt.kits[1].losses.size() == 2);
  CHECK(receipt.kits[1].losses[0].part == "USB 케이블");
  CHECK(receipt.kits[1].losses[0].missing == 2);
  CHECK(receipt.kits[1].losses[0].broken == 1);
  CHECK(receipt.kits[1].losses[1].usedUp == 5);
  CHECK(receipt.kits[1].losses[1].missing == 0);
  CHECK(receipt.kits[2].state == ReturnedState::ToCheck);
  REQUIRE(receipt.claims.size() == 1);
  CHECK(receipt.claims[0].part == "USB 케이블");
  CHECK(receipt.claims[0].unitPrice == 3000);
  CHECK(receipt.claims[0].amount == 9000);
  CHECK(receipt.claims[0].way == PaperClaim::Way::Open);
  CHECK(receipt.stillOut.size() == 1);
  CHECK(receipt.heldUntil == day("2026-09-24"));
}

TEST_CASE("a receipt of a loan has everything of it that came back", "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit(), other = desk.newKit();
  const GroupId loan = desk.perform(CheckOut{desk.school, desk.teacher, {kit, other}, {}}).group;
  CHECK(makeReturnReceipt(*desk.bank, {loan}).error().code == Errc::LoanUnknown);
  desk.takeBack(kit);
  CHECK(must(makeReturnReceipt(*desk.bank, {loan})).kits.size() == 1);
  const GroupId back = desk.takeBack(other);
  CHECK(must(makeReturnReceipt(*desk.bank, {loan, back})).kits.size() == 2);
}

TEST_CASE("a receipt printed again is a copy, one of loans of one visit opens the school",
          "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit(), other = desk.newKit();
  desk.lend(kit), desk.lend(other);
  const std::vector<GroupId> returns{desk.takeBack(kit), desk.takeBack(other)};
  CHECK(must(printReturnReceipt(*desk.bank, returns, desk.clerk)).head.copy == 1);
  const ReturnReceipt again = must(printReturnReceipt(*desk.bank, returns, desk.clerk));
  CHECK(again.head.copy == 2);
  CHECK(again.code.kind() == CodeKind::School);
}

TEST_CASE("a damage report adds up what is to be made good", "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit();
  const GroupId loan = desk.lend(kit);
  CHECK(makeDamageReport(*desk.bank, loan).error().code == Errc::ClaimUnknown);
  desk.takeBack(kit);
  desk.perform(CheckIn{kit, {{1, 9}, {2, 8}}});
  const DamageReport report = must(printDamageReport(*desk.bank, loan, desk.clerk));
  CHECK(report.claims.size() == 2);
  CHECK(report.total == 28000 + 6000);
  CHECK(report.found == desk.bank->today());
  CHECK(report.school.teacher == "김하늘");
  CHECK(must(makeDamageReport(*desk.bank, kit)).claims.size() == 2);
  CHECK(must(makeDamageReport(*desk.bank, desk.school)).total == report.total);

  const EventId count = desk.bank->rows().claimsOf(kit).front().checked;
  desk.perform(SettlePart{kit, count, 1, 1, Settlement::Money, 20000});
  desk.perform(SettlePart{kit, count, 2, 2, Settlement::Waived});
  const DamageReport settled = must(makeDamageReport(*desk.bank, loan));
  CHECK(settled.claims[0].way == PaperClaim::Way::Money);
  CHECK(settled.claims[0].amount == 20000);
  CHECK(settled.claims[1].way == PaperClaim::Way::Waived);
  CHECK(settled.total == 20000);
  CHECK(makeDamageReport(*desk.bank, kit).error().code == Errc::ClaimUnknown);
}

TEST_CASE("a letter names what is overdue and what that costs", "[papers]") {
  Desk desk;
  CHECK(makeOverdueLetter(*desk.bank, desk.school).error().code == Errc::KitNotOut);
  const KitId kit = desk.newKit();
  const GroupId late =
      desk.perform(CheckOut{desk.school, desk.teacher, {kit}, day("2026-09-18")}).group;
  desk.perform(CheckOut{desk.school, desk.teacher, {desk.newKit()}, day("2026-09-23")});
  desk.onDay("2026-09-21");
  const OverdueLetter letter = must(printOverdueLetter(*desk.bank, desk.school, desk.clerk));
  REQUIRE(letter.kits.size() == 1);
  CHECK(letter.kits[0].code == desk.code(kit));
  CHECK(letter.kits[0].daysLate == 3);
  CHECK(letter.school.teacher == "김하늘");
  CHECK(letter.longLate == 30);
  CHECK(letter.heldIfToday == day("2026-09-24"));
  CHECK(letter.centers == std::vector<std::string>{"동부"});
  CHECK(must(printOverdueLetter(*desk.bank, desk.school, desk.clerk)).head.copy == 1);
  CHECK(desk.bank->rows().copies(late, Form::OverdueNotice) == 2);
}

TEST_CASE("boxes are picked in the order of the shelves", "[papers]") {
  Desk desk;
  std::vector<KitId> kits;
  for (const char* shelf : {"A-10", "", "A-2", "B-1"}) {
    const auto made = desk.perform(RegisterKits{desk.model, centerIdOf(1), 1, shelf}).made;
    kits.push_back(fromAgg<KitId>(made.front()));
  }
  const PickingList list =
      must(printPickingList(*desk.bank, {kits, day("2026-09-15"), desk.school}, desk.clerk));
  REQUIRE(list.lines.size() == 4);
  CHECK(list.pickUp == day("2026-09-15"));
  CHECK(list.lines[0].shelf == "A-2");
  CHECK(list.lines[0].code == desk.code(kits[2]));
  CHECK(list.lines[0].school == "중화중학교");
  CHECK(list.lines[1].shelf == "A-10");
  CHECK(list.lines[2].shelf == "B-1");
  CHECK(list.lines[3].shelf.empty());
}

TEST_CASE("the restock list asks for money for what no school owes", "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.takeBack(kit);
  desk.perform(CheckIn{kit, {{1, 9}}});
  desk.perform(CheckIn{desk.newKit(), {{1, 8}}});
  const RestockList list = must(printRestockList(*desk.bank, desk.clerk));
  CHECK(list.head.clerk == "이수민");
  REQUIRE(list.lines.size() == 1);
  CHECK(list.lines[0].missing == 3);
  CHECK(list.lines[0].owed == 1);
  CHECK(list.lines[0].waiting == 2);
  CHECK(list.lines[0].amount == std::int64_t{2} * list.lines[0].unitPrice);
  CHECK(list.lines[0].unitPrice > 0);
}

TEST_CASE("the register of a period has a line a kit", "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.perform(CheckOut{desk.school, desk.teacher, {kit, desk.newKit()}, day("2026-09-18")});
  desk.onDay("2026-09-21");
  desk.takeBack(kit);
  desk.perform(CheckIn{kit, {{2, 9}}});
  desk.perform(CheckOut{.school = desk.school,
                        .teacher = desk.teacher,
                        .kits = {desk.newKit()},
                        .due = {},
                        .approval = Approval{"급함"}});
  const DayRange september{day("2026-09-01"), day("2026-10-01")};
  const LoanRegister loans = must(printLoanRegister(*desk.bank, september, desk.clerk));
  CHECK(loans.last == day("2026-09-30"));
  REQUIRE(loans.lines.size() == 3);
  CHECK(loans.lines[0].kit == desk.code(kit));
  CHECK(loans.lines[0].returned == day("2026-09-21"));
  CHECK(loans.lines[0].daysLate == 3);
  CHECK(loans.lines[0].note == "USB 케이블 1");
  CHECK(loans.lines[1].daysLate == 3);
  CHECK_FALSE(loans.lines[1].returned);
  CHECK(loans.lines[2].outDay == day("2026-09-21"));
  CHECK(makeLoanRegister(*desk.bank, {day("2026-09-15"), day("2026-09-21")}).lines.empty());
}

TEST_CASE("the cards are the commands of the desk and the clerks of the center", "[papers]") {
  Desk desk;
  const CommandCards cards = must(printCommandCards(*desk.bank, desk.clerk));
  CHECK(cards.commands.size() == 6);
  CHECK(cards.commands[0].code.digits().substr(0, 4) == "9000");
  REQUIRE(cards.clerks.size() == 1);
  CHECK(cards.clerks[0].name == "이수민");
}

TEST_CASE("an application knows the rules of the center and what is asked for", "[papers]") {
  Desk desk;
  const LoanApplication blank = must(printLoanApplication(*desk.bank, {}, desk.clerk));
  CHECK(blank.school.name.empty());
  CHECK(blank.loanDays == 10);
  CHECK(blank.kitsAtOnce == 50);
  const LoanApplication filled =
      makeLoanApplication(*desk.bank, {desk.school, desk.teacher, {desk.newKit(), desk.newKit()}});
  CHECK(filled.school.teacher == "김하늘");
  REQUIRE(filled.kits.size() == 1);
  CHECK(filled.kits[0].sets == 2);
}

TEST_CASE("each paper is written down for what it is about", "[papers]") {
  Desk desk;
  const KitId kit = desk.newKit();
  const GroupId loan = desk.lend(kit);
  const GroupId back = desk.takeBack(kit);
  const auto refused = [&](const GroupId& group, Form form) {
    return desk.refusal(RecordPrint{group, form}) == Errc::LoanUnknown;
  };
  CHECK(refused(back, Form::LoanSlip));
  CHECK(refused(desk.center(), Form::ReturnReceipt));
  CHECK(refused(loan, Form::CommandCard));
  desk.perform(RecordPrint{back, Form::ReturnReceipt});
  desk.perform(RecordPrint{desk.center(), Form::LoanRegister});
  CHECK(desk.bank->rows().copies(back, Form::ReturnReceipt) == 1);
  CHECK(desk.bank->rows().center(centerIdOf(1))->shortName == "동부");
  desk.perform(Undo{back});
  CHECK(refused(back, Form::ReturnReceipt));
}
