#include "fake_papers.h"

#include "fake_views.h"
#include "ui/documents/papers.h"
#include "ui/documents/slip_document.h"

namespace kstem::test {
namespace {

constexpr int kMany = 40;

Day dayOf(int month, int day) { return *Day::of(2026, month, day); }

PaperHead headOf(Fullness fullness) {
  PaperHead head;
  head.centerName = "동부 수학과학융합교육센터";
  head.printedOn = dayOf(11, 30);
  if (fullness == Fullness::Empty) return head;
  head.centerAddress = "서울 중랑구 신내로 1";
  head.centerPhone = "02-000-0000";
  head.centerHours = "평일 09:00–17:00";
  head.clerk = "이수민";
  if (fullness == Fullness::Ordinary) return head;
  head.centerName = "서울특별시교육청동부수학과학융합교육센터";
  head.centerAddress = "서울특별시 중랑구 신내로 1길 234, 동부교육문화체험관 별관 지하 2층 217호";
  head.clerk = kLongPerson;
  head.copy = 2;
  head.practice = true;
  return head;
}

PaperSchool schoolOf(Fullness fullness) {
  if (fullness == Fullness::Maximal)
    return {kLongSchool, "동대문구", kLongPerson, "통합과학·인공지능 수학", "02-490-1234"};
  return {"중화중학교", "중랑구", "김하늘", "수학", "02-490-1234"};
}

Code loanCode() { return codeOf(CodeKind::Loan, 924); }
Code kitCode(int n) { return codeOf(CodeKind::Kit, 230 + n); }

std::string modelName(Fullness fullness, int n) {
  if (fullness == Fullness::Maximal) return kLongModel;
  return n % 2 == 0 ? "MBL 온도·빛 센서 키트" : "마이크로비트 V2 스타터 세트";
}

ReturnedKit returnedKit(Fullness fullness, int n) {
  ReturnedKit kit;
  kit.code = kitCode(n);
  kit.model = modelName(fullness, n);
  kit.setUnit = n % 2 == 0 ? "6모둠" : "10인용";
  kit.due = dayOf(11, 27);
  kit.returned = dayOf(11, 30);
  kit.daysLate = 3;
  kit.partsOut = kit.partsIn = 62;
  return kit;
}

void makeShort(ReturnedKit& kit) {
  kit.state = ReturnedState::Short;
  kit.partsIn = 58;
  kit.losses = {{"USB 케이블 (1 m)", 2, 0, 0}, {"확장 보드", 0, 1, 0}, {"건전지", 0, 0, 1}};
}

PaperClaim claimOf(Fullness fullness, int n) {
  PaperClaim claim;
  claim.kit = kitCode(n);
  claim.model = modelName(fullness, n);
  claim.part = fullness == Fullness::Maximal ? kLongModel : "USB 케이블 (1 m)";
  claim.missing = 2;
  claim.unitPrice = 3000;
  claim.ratePercent = 100;
  claim.amount = 6000;
  claim.way = PaperClaim::Way::InKind;
  return claim;
}

PaperClaim brokenBoard(Fullness fullness) {
  PaperClaim claim = claimOf(fullness, 2);
  claim.part = "확장 보드";
  claim.missing = 0;
  claim.broken = 1;
  claim.unitPrice = 1'234'000;
  claim.ratePercent = 70;
  claim.amount = 863'800;
  claim.way = PaperClaim::Way::Money;
  claim.note = "떨어뜨려 깨짐";
  return claim;
}

KitStillOut stillOut(Fullness fullness, int n) {
  return {kitCode(100 + n), modelName(fullness, n), "24핀", dayOf(11, 20), dayOf(11, 27), n % 4};
}

int rowsOf(Fullness fullness, int ordinary) {
  if (fullness == Fullness::Empty) return 0;
  return fullness == Fullness::Maximal ? kMany : ordinary;
}

}  // namespace

Slip fullSlip() {
  Slip slip = slipOf(20);
  slip.school = kLongSchool;
  slip.teacher = kLongPerson;
  slip.receiver = kLongPerson;
  slip.carrier = "한국교육물류택배";
  slip.tracking = "6543-2109-8765-4321";
  slip.copy = 2;
  slip.printedOn = dayOf(11, 30);
  slip.dueNow = slip.due + 4;
  slip.practice = true;
  for (SlipLine& line : slip.lines) line.model = kLongModel;
  slip.lines[0].boxes = 2;
  slip.lines[2].boxes = 3;
  slip.notes = {
      "배터리는 반납하기 전날에 모두 충전해 주십시오.",
      "화면 보호 필름이 붙은 태블릿은 필름을 떼지 않습니다. 흠집이 있는 것은 상자 안 점검표에 "
      "적어 두었으니 받으실 때 함께 확인해 주십시오. 점검표는 상자에 그대로 넣어 반납합니다."};
  return slip;
}

ReturnReceipt returnReceipt(Fullness fullness) {
  ReturnReceipt receipt;
  receipt.head = headOf(fullness);
  receipt.school = schoolOf(fullness);
  receipt.code = loanCode();
  receipt.returnedOn = dayOf(11, 30);
  receipt.kits = {returnedKit(fullness, 1)};
  if (fullness == Fullness::Empty) return receipt;
  receipt.at = Millis{1'796'001'240'000};
  for (int n = 2; n <= rowsOf(fullness, 3); ++n) receipt.kits.push_back(returnedKit(fullness, n));
  makeShort(receipt.kits[1]);
  receipt.kits[2].state = ReturnedState::ToCheck;
  receipt.kits[2].returned = dayOf(11, 28);
  receipt.claims = {claimOf(fullness, 2), brokenBoard(fullness)};
  for (int n = 0; n < rowsOf(fullness, 2); ++n) receipt.stillOut.push_back(stillOut(fullness, n));
  receipt.heldUntil = dayOf(12, 3);
  receipt.notes = {"다음 방문 때 빠진 케이블을 가져오기로 하였습니다."};
  return receipt;
}

LoanApplication loanApplication(Fullness fullness) {
  LoanApplication application;
  application.head = headOf(fullness);
  if (fullness == Fullness::Empty) return application;
  application.school = schoolOf(fullness);
  application.reservation = codeOf(CodeKind::Reservation, 37);
  application.email = "haneul.kim@example.org";
  application.purpose = "2학년 수학 탐구 수업(통계 단원)과 교내 융합 동아리 활동";
  application.pickUp = dayOf(12, 7);
  application.giveBack = dayOf(12, 17);
  application.appliedOn = dayOf(11, 30);
  application.delivery = Delivery::Visit;
  application.loanDays = 10;
  application.kitsAtOnce = 3;
  application.extensionDays = 7;
  for (int n = 1; n <= rowsOf(fullness, 2); ++n)
    application.kits.push_back({modelName(fullness, n), "10인용", n % 3 + 1, ""});
  application.kits[0].note = "충전해서 받고 싶음";
  return application;
}

DamageReport damageReport(Fullness fullness) {
  DamageReport report;
  report.head = headOf(fullness);
  report.school = schoolOf(fullness);
  report.loan = loanCode();
  report.outDay = dayOf(11, 17);
  report.found = dayOf(11, 30);
  report.claims = {claimOf(fullness, 1)};
  report.total = 6000;
  if (fullness == Fullness::Empty) return report;
  report.returned = dayOf(11, 30);
  report.claims.push_back(brokenBoard(fullness));
  for (int n = 3; n <= rowsOf(fullness, 2); ++n) report.claims.push_back(claimOf(fullness, n));
  report.claims[0].broken = fullness == Fullness::Maximal ? 1 : 0;
  report.total = 869'800;
  report.account =
      "실험 중 학생이 책상에서 떨어뜨려 확장 보드의 단자가 부러졌고, 정리할 때 케이블 두 "
      "개가 없는 것을 확인하였습니다.";
  report.measures =
      "케이블은 같은 물품으로 12월 4일까지 가져오고, 확장 보드는 금액으로 변상합니다.";
  return report;
}

OverdueLetter overdueLetter(Fullness fullness) {
  OverdueLetter letter;
  letter.head = headOf(fullness);
  letter.school = schoolOf(fullness);
  letter.schoolCode = codeOf(CodeKind::School, 1);
  for (int n = 1; n <= std::max(1, rowsOf(fullness, 2)); ++n) {
    letter.kits.push_back(
        {kitCode(n), modelName(fullness, n), "10인용", dayOf(11, 10), dayOf(11, 20), 10});
  }
  if (fullness == Fullness::Empty) return letter;
  letter.longLate = 30;
  letter.longHold = 90;
  letter.heldIfToday = dayOf(12, 10);
  letter.centers = {"동부", "서부", "북부", "동작관악"};
  return letter;
}

PickingList pickingList(Fullness fullness) {
  PickingList list;
  list.head = headOf(fullness);
  list.pickUp = dayOf(12, 1);
  for (int n = 1; n <= rowsOf(fullness, 6); ++n) {
    PickingLine line;
    line.shelf = "A-" + std::to_string(n / 8 + 1) + "-" + std::to_string(n % 8 + 1);
    line.code = kitCode((n + 1) / 2);
    line.model = modelName(fullness, (n + 1) / 2);
    line.setUnit = "10인용";
    line.box = 2 - n % 2;
    line.boxes = 2;
    line.school = schoolOf(fullness).name;
    list.lines.push_back(line);
  }
  if (list.lines.empty()) return list;
  list.lines.back().code = Code();
  list.lines.back().box = list.lines.back().boxes = 1;
  list.lines.back().note = "충전 확인";
  return list;
}

StocktakeReport stocktakeReport(Fullness fullness) {
  StocktakeReport report;
  report.head = headOf(fullness);
  report.day = dayOf(11, 26);
  report.closedOn = dayOf(11, 30);
  for (int n = 1; n <= rowsOf(fullness, 4); ++n)
    report.models.push_back({modelName(fullness, n), "10인용", 10 + n, 7, 1, 1, 0, 1 + n, 0});
  for (int n = 1; n <= rowsOf(fullness, 4); ++n)
    report.differences.push_back({kitCode(n), modelName(fullness, n),
                                  n % 2 == 0 ? CountResult::NotThere : CountResult::OtherShelf,
                                  "A-1", n % 2 == 0 ? "" : "B-2", "", {}, "이수민"});
  return report;
}

RestockList restockList(Fullness fullness) {
  RestockList list;
  list.head = headOf(fullness);
  for (int n = 1; n <= rowsOf(fullness, 4); ++n)
    list.lines.push_back({n % 2 == 0 ? "건전지" : "마이크로비트 보드", modelName(fullness, n), n + 1,
                          n % 2, 30 + n, n % 3, 28000, std::int64_t{28000} * (30 + n - n % 3)});
  return list;
}

RetirementRecord retirementRecord(Fullness fullness) {
  RetirementRecord record;
  record.head = headOf(fullness);
  if (fullness != Fullness::Ordinary) record.days = DayRange{dayOf(3, 1), *Day::of(2027, 3, 1)};
  for (int n = 1; n <= rowsOf(fullness, 1); ++n) {
    RetiredKit kit;
    kit.code = kitCode(n);
    kit.model = modelName(fullness, n);
    kit.setUnit = "10인용";
    kit.registered = *Day::of(2023, 3, 2);
    kit.retired = dayOf(11, 20);
    kit.monthsUsed = 44;
    kit.price = 318000;
    kit.loans = 21 + n;
    kit.reason = "부품 단종";
    if (n % 2 == 1) {
      kit.aliases = {"KS-0017"};
      kit.parts = {{"보드", 2}, {"USB 케이블", 1}};
      kit.photos = 2;
    }
    if (n == 2) kit.home = "서부";
    record.total += *kit.price;
    record.kits.push_back(kit);
  }
  return record;
}

TransferManifest transferManifest(Fullness fullness) {
  TransferManifest paper;
  paper.head = headOf(fullness);
  paper.code = codeOf(CodeKind::Transfer, 12);
  paper.from = {paper.head.centerName, "", paper.head.centerPhone, ""};
  paper.to = {"서부 수학과학융합교육센터", "", "02-300-0000", ""};
  paper.day = dayOf(11, 26);
  paper.arrives = dayOf(11, 30);
  for (int n = 1; n <= rowsOf(fullness, 4); ++n)
    paper.boxes.push_back({"A-" + std::to_string(n / 8 + 1) + "-" + std::to_string(n % 8 + 1),
                           kitCode((n + 1) / 2), modelName(fullness, (n + 1) / 2), "10인용",
                           2 - n % 2, 2});
  paper.kits = static_cast<int>(paper.boxes.size() + 1) / 2;
  return paper;
}

PickingList pickUpList() {
  PickingList list;
  list.head = headOf(Fullness::Ordinary);
  list.pickUp = dayOf(11, 30);
  list.last = dayOf(12, 1);
  for (int n = 1; n <= 3; ++n) {
    PickingLine line;
    line.shelf = "A-" + std::to_string(n);
    line.code = kitCode(n);
    line.model = modelName(Fullness::Ordinary, n);
    line.school = "중화중학교";
    line.reservation = codeOf(CodeKind::Reservation, 430 + n);
    line.pickUp = dayOf(11, 30);
    list.lines.push_back(line);
  }
  list.lines[1].kit = PickingKit::Like;
  list.lines[2].kit = PickingKit::Away;
  list.lines[2].code = Code();
  list.lines[2].shelf.clear();
  list.lines[2].pickUp = dayOf(12, 1);
  return list;
}

namespace {

ReservedKits reservedKits(Fullness fullness) {
  ReservedKits kits;
  kits.reservation = codeOf(CodeKind::Reservation, 431);
  kits.model = modelName(fullness, 1);
  kits.pickUp = dayOf(12, 1);
  kits.due = dayOf(12, 11);
  kits.collectUntil = dayOf(12, 4);
  kits.center.name = "동부 수학과학융합교육센터";
  if (fullness == Fullness::Empty) return kits;
  const PaperHead head = headOf(fullness);
  kits.center = {head.centerName, head.centerAddress, head.centerPhone, head.centerHours};
  kits.setUnit = "30인용 1박스";
  kits.quantity = 3;
  if (fullness == Fullness::Ordinary) return kits;
  kits.quantity = 12;
  kits.collected = 4;
  kits.kit = kitCode(1);
  return kits;
}

}  // namespace

ReservationConfirmation reservationConfirmation(Fullness fullness) {
  ReservationConfirmation paper;
  paper.head = headOf(fullness);
  paper.school = schoolOf(fullness);
  paper.kits = reservedKits(fullness);
  paper.askedOn = dayOf(11, 23);
  if (fullness == Fullness::Empty) return paper;
  paper.purpose = "과학의 날";
  paper.pupilsOf = "2학년 3반";
  paper.pupils = 28;
  if (fullness == Fullness::Ordinary) return paper;
  paper.state = ReservedAs::Requested;
  paper.purpose =
      "동아리 축제와 교내 탐구 대회에서 모둠별 기후 관측 장치를 만들어 한 달 동안 자료를 "
      "모으고 발표하는 수업";
  return paper;
}

PickUpLetter pickUpLetter(Fullness fullness) {
  PickUpLetter letter;
  letter.head = headOf(fullness);
  letter.school = schoolOf(fullness);
  letter.kits = reservedKits(fullness);
  if (fullness != Fullness::Empty) letter.inLineSince = dayOf(11, 23);
  return letter;
}

LoanRegister loanRegister(Fullness fullness) {
  LoanRegister loans;
  loans.head = headOf(fullness);
  loans.first = dayOf(11, 1);
  loans.last = dayOf(11, 30);
  for (int n = 1; n <= rowsOf(fullness, 12); ++n) {
    RegisterLine line;
    line.outDay = dayOf(11, n % 20 + 1);
    line.loan = codeOf(CodeKind::Loan, 900 + n);
    line.school = schoolOf(fullness).name;
    line.teacher = schoolOf(fullness).teacher;
    line.model = modelName(fullness, n);
    line.kit = kitCode(n);
    line.due = line.outDay + 10;
    if (n % 3 != 0) line.returned = line.due + n % 5;
    line.daysLate = n % 5;
    line.clerk = loans.head.clerk;
    if (n % 4 == 0) line.note = "케이블 1점 부족";
    loans.lines.push_back(line);
  }
  return loans;
}

CommandCards commandCards(Fullness fullness) {
  CommandCards cards;
  cards.head = headOf(fullness);
  using Command = CommandCard::Command;
  int number = 0;
  for (const Command command : {Command::Finish, Command::Cancel, Command::Print,
                                Command::NextPerson, Command::Undo, Command::AllGood})
    cards.commands.push_back({command, *Code::make(CodeKind::Command, 0, 0, ++number)});
  if (fullness == Fullness::Empty) return cards;
  cards.clerks = {{"이수민", codeOf(CodeKind::Clerk, 1)}, {"박지후", codeOf(CodeKind::Clerk, 2)}};
  for (int n = 3; fullness == Fullness::Maximal && n <= 9; ++n)
    cards.clerks.push_back({kLongPerson, codeOf(CodeKind::Clerk, n)});
  return cards;
}

std::vector<NamedPaper> allPapers() { return allPapers({Fullness::Ordinary, Fullness::Maximal}); }

std::vector<NamedPaper> allPapers(std::initializer_list<Fullness> fullnesses) {
  using namespace ui;
  std::vector<NamedPaper> papers;
  for (const Fullness fullness : fullnesses) {
    const QString how = fullness == Fullness::Empty      ? QStringLiteral("-empty")
                        : fullness == Fullness::Ordinary ? QStringLiteral("-ordinary")
                                                         : QStringLiteral("-maximal");
    const auto add = [&](const char* name, std::shared_ptr<const Document> document) {
      papers.push_back({QString::fromLatin1(name) + how, std::move(document)});
    };
    const Slip slip =
        fullness == Fullness::Maximal ? fullSlip() : slipOf(fullness == Fullness::Empty ? 1 : 3);
    add("slip", std::make_shared<const SlipDocument>(slip, SlipPaper::A4Halves));
    add("return-receipt", paperOf(returnReceipt(fullness)));
    add("loan-application", paperOf(loanApplication(fullness)));
    add("damage-report", paperOf(damageReport(fullness)));
    add("overdue-letter", paperOf(overdueLetter(fullness)));
    add("picking-list", paperOf(pickingList(fullness)));
    add("transfer-manifest", paperOf(transferManifest(fullness)));
    add("retirement-record", paperOf(retirementRecord(fullness)));
    add("reservation-confirmation", paperOf(reservationConfirmation(fullness)));
    add("pick-up-letter", paperOf(pickUpLetter(fullness)));
    add("loan-register", paperOf(loanRegister(fullness)));
    add("command-cards", paperOf(commandCards(fullness)));
  }
  return papers;
}

}  // namespace kstem::test
