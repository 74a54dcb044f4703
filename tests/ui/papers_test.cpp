#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "fake_papers.h"
#include "fake_views.h"
#include "paper_tools.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"
#include "ui/documents/papers.h"
#include "ui/documents/printing.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

constexpr std::initializer_list<Fullness> kEvery{Fullness::Empty, Fullness::Ordinary,
                                                 Fullness::Maximal};

/// A paper as its PDF.
class Printed final {
 public:
  explicit Printed(const Document& document)
      : m_pages(document.pageCount()), m_path(saveDocument(document, m_folder.path())) {}
  explicit Printed(const std::shared_ptr<const Document>& document) : Printed(*document) {}

  QString path() const { return m_path; }
  QString text() const { return squeezed(textOf(m_path, TextOrder::Painted)); }
  QString text(int page) const { return squeezed(textOf(m_path, TextOrder::Painted, page)); }
  int pages() const { return m_pages; }

 private:
  QTemporaryDir m_folder;
  int m_pages;
  QString m_path;
};

/// Every text stands in `text`, one after the other.
void checkInOrder(const QString& text, const QStringList& expected) {
  REQUIRE_FALSE(text.isEmpty());
  qsizetype from = 0;
  for (const QString& part : expected) {
    INFO(part.toStdString());
    const qsizetype at = text.indexOf(squeezed(part), from);
    CHECK(at >= 0);
    if (at >= 0) from = at + squeezed(part).size();
  }
}

QStringList schoolOn(const PaperHead& head, const PaperSchool& school) {
  return {qs(head.centerName), qs(school.name), qs(school.teacher)};
}

/// The codes on the first page.
QStringList headCodes(const std::shared_ptr<const Document>& document) {
  return codesOf(Printed(document).path(), 200, 1);
}

QStringList digitsOf(const Code& code) { return {qs(code.digits())}; }

QString ko(const char* text) { return QString::fromUtf8(text); }

/// Papers of one reservation have one page however much stands on them.
bool isOfOneReservation(const NamedPaper& paper) {
  return paper.name.startsWith(QStringLiteral("reservation-confirmation")) ||
         paper.name.startsWith(QStringLiteral("pick-up-letter"));
}

}  // namespace

SCENARIO("a return receipt says what came back, what is owed and what the school still has",
         "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const ReturnReceipt receipt = returnReceipt(fullness);
    QStringList expected{ko("반납 확인서")};
    expected += schoolOn(receipt.head, receipt.school);
    expected += dayText(receipt.returnedOn);
    for (const ReturnedKit& kit : receipt.kits) {
      expected += {qs(kit.model), codeText(kit.code), dayText(kit.due), ko("3일 연체")};
      for (const PartLoss& loss : kit.losses) expected += qs(loss.part);
    }
    for (const PaperClaim& claim : receipt.claims)
      expected += {codeText(claim.kit), qs(claim.part)};
    for (const KitStillOut& kit : receipt.stillOut)
      expected += {qs(kit.model), codeText(kit.code), dayText(kit.due)};
    if (receipt.stillOut.empty()) expected += ko("빌린 교구가 모두 반납되었습니다.");
    if (receipt.heldUntil) expected += dayText(*receipt.heldUntil);
    for (const std::string& note : receipt.notes) expected += qs(note);
    expected += {ko("위 교구가 반납되었음을 확인합니다."), ko("반납자 서명"), ko("담당자")};
    checkInOrder(Printed(paperOf(receipt)).text(), expected);
  }
}

SCENARIO("a shortage, a damage and a count still to be made are told apart", "[ui][papers]") {
  checkInOrder(Printed(paperOf(returnReceipt(Fullness::Ordinary))).text(),
               {ko("62 / 62점"), ko("이상 없음"), ko("58 / 62점"), ko("부족"), ko("분실 2점"),
                ko("파손 1점"), ko("소모 1점"), ko("반납 11. 28.(토)"), ko("- / 62점"),
                ko("확인 전"), ko("현물"), ko("6,000원"), ko("금액"), ko("863,800원")});
}

SCENARIO("a loan application is filled in where it is known, the rest is left to the hand",
         "[ui][papers]") {
  const QStringList labels{ko("학교"),        ko("담당교사"),    ko("연락처"),    ko("전자우편"),
                           ko("수령 예정일"), ko("반납 예정일"), ko("수령 방법"), ko("사용 목적")};
  for (const Fullness fullness : kEvery)
    checkInOrder(Printed(paperOf(loanApplication(fullness))).text(), labels);
  const QString blank = Printed(paperOf(loanApplication(Fullness::Empty))).text();
  checkInOrder(blank, {ko("20년월일"), ko("□방문 수령□택배□퀵서비스"), ko("1"), ko("5"),
                       ko("신청합니다."), ko("20년월일"), ko("센터장 귀하")});
  const LoanApplication full = loanApplication(Fullness::Maximal);
  QStringList expected{qs(full.school.name),  qs(full.school.teacher), qs(full.email),
                       dayText(*full.pickUp), ko("■방문 수령"),        qs(full.purpose)};
  for (const AppliedKit& kit : full.kits) expected += {qs(kit.model), QString::number(kit.sets)};
  expected +=
      {ko("대여 기간은 10일입니다."), ko("7일까지"), ko("3세트까지"), dayText(*full.appliedOn)};
  checkInOrder(Printed(paperOf(full)).text(), expected);
}

SCENARIO("a damage report counts every part in the words of the asset law", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const DamageReport report = damageReport(fullness);
    QStringList expected = schoolOn(report.head, report.school);
    for (const PaperClaim& claim : report.claims) {
      expected += {qs(claim.model), codeText(claim.kit), qs(claim.part),
                   claim.missing > 0 ? ko("망실") : ko("훼손")};
    }
    expected += {ko("변상 금액 합계"), ko("발생 경위"),     qs(report.account),
                 ko("조치 내용"),      qs(report.measures), ko("센터장 서명")};
    checkInOrder(Printed(paperOf(report)).text(), expected);
  }
  checkInOrder(Printed(paperOf(damageReport(Fullness::Ordinary))).text(),
               {ko("훼손 1점"), ko("1,234,000원"), ko("70%"), ko("863,800원"), ko("금액"),
                ko("떨어뜨려 깨짐"), ko("869,800원")});
}

SCENARIO("an overdue letter says which kits, how late, what follows and whom to ask",
         "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const OverdueLetter letter = overdueLetter(fullness);
    QStringList expected = schoolOn(letter.head, letter.school);
    for (const OverdueKit& kit : letter.kits) {
      expected +=
          {qs(kit.model), codeText(kit.code), dayText(kit.outDay), dayText(kit.due), ko("10일")};
    }
    expected += {ko("대여 제한"),
                 ko("문의"),
                 qs(letter.head.clerk),
                 qs(letter.head.centerPhone),
                 dayText(letter.head.printedOn),
                 qs(letter.head.centerName)};
    checkInOrder(Printed(paperOf(letter)).text(), expected);
  }
  checkInOrder(Printed(paperOf(overdueLetter(Fullness::Ordinary))).text(),
               {ko("30일 이상 늦으면 90일 동안"), ko("2026. 12. 10.(목)까지"),
                ko("동부·서부·북부·동작관악")});
}

SCENARIO("a picking list walks the shelves box by box", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const PickingList list = pickingList(fullness);
    QStringList expected{dayText(list.pickUp)};
    for (const PickingLine& line : list.lines) {
      expected += {qs(line.shelf), qs(line.model)};
      expected += line.code == Code() ? ko("아무 세트나") : codeText(line.code);
      if (line.boxes > 1) expected += QStringLiteral("%1/2").arg(line.box);
      expected += {qs(line.school), qs(line.note)};
    }
    if (list.lines.empty()) expected += ko("이날 준비할 교구가 없습니다.");
    checkInOrder(Printed(paperOf(list)).text(), expected);
  }
}

namespace {

QString won(std::int64_t amount) { return QLocale().toString(qlonglong{amount}) + ko("원"); }

}  // namespace

SCENARIO("the restock list has every part, and what it comes to", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const RestockList list = restockList(fullness);
    QStringList expected;
    std::int64_t total = 0;
    for (const RestockLine& line : list.lines) {
      expected += {qs(line.part), qs(line.model), QString::number(line.missing),
                   won(line.amount)};
      total += line.amount;
    }
    expected += list.lines.empty() ? ko("보충할 구성품이 없습니다.") : won(total);
    checkInOrder(Printed(paperOf(list)).text(), expected);
  }
}

SCENARIO("a manifest says where the boxes go, and is ticked at both ends", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const TransferManifest paper = transferManifest(fullness);
    QStringList expected{codeText(paper.code), qs(paper.from.name), qs(paper.to.name),
                         dayText(paper.day), dayText(paper.arrives)};
    for (const ManifestBox& box : paper.boxes)
      expected +=
          {qs(box.shelf), qs(box.model), codeText(box.code), QStringLiteral("%1/2").arg(box.box)};
    checkInOrder(Printed(paperOf(paper)).text(), expected);
  }
}

SCENARIO("the report of a stocktake has every model and every kit that differs", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const StocktakeReport report = stocktakeReport(fullness);
    QStringList expected{dayText(report.day), dayText(*report.closedOn)};
    for (const StocktakeModel& model : report.models)
      expected += {qs(model.model), QString::number(model.listed)};
    for (const StocktakeDifference& one : report.differences)
      expected += {qs(one.model), codeText(one.kit), resultWord(one.result)};
    checkInOrder(Printed(paperOf(report)).text(), expected);
  }
}

SCENARIO("the record of retired kits says of each what it was, what it lacks and why it ends",
         "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const RetirementRecord record = retirementRecord(fullness);
    QStringList expected{ko("물 품 불 용 조 서"), qs(record.head.centerName),
                         dayText(record.head.printedOn)};
    for (const RetiredKit& kit : record.kits) {
      expected += {qs(kit.model), codeText(kit.code)};
      if (!kit.aliases.empty()) expected += qs(kit.aliases.front());
      expected +=
          {dayText(kit.registered), ko("3년 8개월"), ko("318,000원"), QString::number(kit.loans)};
      expected += kit.parts.empty() ? ko("구성품 모두 있음") : ko("보드 2 부족");
      expected += {dayText(kit.retired), qs(kit.reason)};
      if (!kit.home.empty()) expected += ko("서부 소장");
      if (kit.photos > 0) expected += ko("사진 2장");
    }
    if (record.kits.empty()) expected += ko("이 기간에 불용 처리한 교구가 없습니다.");
    expected += {ko("담당자"), qs(record.head.clerk), ko("관리자 서명")};
    checkInOrder(Printed(paperOf(record)).text(), expected);
  }
}

SCENARIO("a picking list of reservations says for which day, and where any kit will do",
         "[ui][papers]") {
  const PickingList list = pickUpList();
  const Printed printed(paperOf(list));
  checkInOrder(
      printed.text(),
      {dayText(list.pickUp), dayText(*list.last), ko("A-1"), codeText(list.lines[0].code),
       ko("중화중학교"), shortDayText(list.lines[0].pickUp), codeText(list.lines[0].reservation),
       codeText(list.lines[1].code), ko("같은 교구도 됨"), ko("여기 없음"),
       shortDayText(list.lines[2].pickUp), codeText(list.lines[2].reservation)});
  CHECK(printed.text().count(squeezed(ko("같은 교구도 됨"))) == 1);
}

SCENARIO("a reservation confirmation says what, when, where, until when, and for what",
         "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const ReservationConfirmation paper = reservationConfirmation(fullness);
    QStringList expected{
        ko("예약 확인서"),        qs(paper.head.centerName),        qs(paper.school.name),
        qs(paper.school.teacher), codeText(paper.kits.reservation), dayText(paper.askedOn)};
    expected += {qs(paper.purpose), qs(paper.pupilsOf)};
    expected += {qs(paper.kits.model), ko("%1세트").arg(paper.kits.quantity)};
    if (paper.kits.kit != Code()) expected += codeText(paper.kits.kit);
    expected += {dayText(paper.kits.pickUp),
                 dayText(paper.kits.due),
                 qs(paper.kits.center.name),
                 qs(paper.kits.center.phone),
                 dayText(paper.kits.collectUntil),
                 dayText(paper.head.printedOn),
                 ko("담당자")};
    checkInOrder(Printed(paperOf(paper)).text(), expected);
  }
}

SCENARIO("a confirmation tells kept, asked of another center and waiting apart", "[ui][papers]") {
  ReservationConfirmation paper = reservationConfirmation(Fullness::Ordinary);
  checkInOrder(Printed(paperOf(paper)).text(), {ko("확정"), ko("위와 같이 예약되었음을")});
  paper.state = ReservedAs::Requested;
  checkInOrder(Printed(paperOf(paper)).text(),
               {ko("요청"), ko("인수할 센터가 확인하면 확정됩니다"), ko("예약 요청을 받았음을")});
  paper.state = ReservedAs::Waiting;
  paper.placeInLine = 2;
  const QString waiting = Printed(paperOf(paper)).text();
  checkInOrder(waiting, {ko("대기 2번째"), ko("차례가 되면"), ko("대기 신청을 받았음을")});
  CHECK_FALSE(waiting.contains(squeezed(ko("보관합니다"))));
}

SCENARIO("a pick-up letter says that the turn has come, which kits, until when and where",
         "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const PickUpLetter letter = pickUpLetter(fullness);
    QStringList expected{ko("인수 안내문"), qs(letter.school.name),
                         codeText(letter.kits.reservation)};
    if (letter.inLineSince) expected += {dayText(*letter.inLineSince), ko("차례가 되었습니다")};
    expected += {dayText(letter.kits.pickUp),   dayText(letter.kits.collectUntil),
                 qs(letter.kits.model),         dayText(letter.kits.due),
                 qs(letter.kits.center.name),   qs(letter.kits.center.phone),
                 dayText(letter.head.printedOn)};
    checkInOrder(Printed(paperOf(letter)).text(), expected);
  }
  CHECK_FALSE(
      Printed(paperOf(pickUpLetter(Fullness::Empty))).text().contains(ko("차례가되었습니다")));
}

SCENARIO("the loan register numbers its lines and repeats its head on every page", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const LoanRegister loans = loanRegister(fullness);
    QStringList expected{dayText(loans.first), dayText(loans.last)};
    int number = 0;
    for (const RegisterLine& line : loans.lines) {
      expected += {QString::number(++number), dayText(line.outDay), codeText(line.loan),
                   qs(line.school),           qs(line.teacher),     qs(line.model),
                   codeText(line.kit),        dayText(line.due),    qs(line.clerk)};
    }
    checkInOrder(Printed(paperOf(loans)).text(), expected);
  }
  const auto document = paperOf(loanRegister(Fullness::Maximal));
  CHECK(document->pageSize() == QSizeF(297, 210));
  const Printed printed(document);
  for (int page = 1; page <= printed.pages(); ++page) {
    checkInOrder(printed.text(page), {ko("연번"), ko("대여일"), ko("대여증 번호"), ko("학교"),
                                      ko("교사"), ko("교구"), ko("관리번호"), ko("반납 예정일"),
                                      ko("반납일"), ko("연체"), ko("담당"), ko("비고")});
  }
}

SCENARIO("long papers say on which page they are, short ones do not", "[ui][papers]") {
  for (const NamedPaper& paper : allPapers()) {
    INFO(paper.name.toStdString());
    const Printed printed(paper.document);
    const bool full = paper.name.endsWith(QStringLiteral("maximal")) && !isOfOneReservation(paper);
    CHECK((printed.pages() > 1) == full);
    for (int page = 1; page <= printed.pages(); ++page) {
      const QString number = QStringLiteral("%1/%2").arg(page).arg(printed.pages());
      CHECK(printed.text(page).contains(number) == full);
    }
  }
  CHECK(Printed(paperOf(pickingList(Fullness::Maximal))).text(2).contains(ko("2/3")));
}

SCENARIO("a row stands on one page", "[ui][papers]") {
  const Printed printed(paperOf(pickingList(Fullness::Maximal)));
  static const QRegularExpression kShelf(QStringLiteral("A-\\d-\\d"));
  qsizetype rows = 0;
  for (int page = 1; page <= printed.pages(); ++page) {
    const QString text = printed.text(page);
    CHECK(text.count(kShelf) == text.count(ko(kLongModel)));
    CHECK(text.count(kShelf) == text.count(ko(kLongSchool)));
    rows += text.count(kShelf);
  }
  CHECK(rows == 40);
}

SCENARIO("a text longer than a page is not cut", "[ui][papers]") {
  DamageReport report = damageReport(Fullness::Ordinary);
  report.account.clear();
  report.claims[0].note.clear();
  QStringList expected;
  for (int n = 1; n <= 900; ++n) {
    report.claims[0].note += " 비고" + std::to_string(n);
    expected += ko("비고%1").arg(n);
  }
  for (int n = 1; n <= 1500; ++n) {
    report.account += " 경위" + std::to_string(n);
    expected += ko("경위%1").arg(n);
  }
  const auto document = paperOf(report);
  CHECK(document->pageCount() > 3);
  checkInOrder(Printed(document).text(), expected);
  for (int page = 0; page < document->pageCount(); ++page)
    CHECK(isWhiteOutside(*document, page, 5));
}

SCENARIO("nothing is painted in the 5 mm that no printer reaches", "[ui][papers]") {
  for (const NamedPaper& paper : allPapers(kEvery)) {
    // The slip's cutting line goes from edge to edge; its halves are looked at alone.
    if (paper.name.startsWith(QStringLiteral("slip"))) continue;
    for (int page = 0; page < paper.document->pageCount(); ++page) {
      INFO(paper.name.toStdString() << ", page " << page + 1);
      CHECK(isWhiteOutside(*paper.document, page, 5));
    }
  }
  const SlipDocument slip(fullSlip(), SlipPaper::A5);
  for (int page = 0; page < slip.pageCount(); ++page) CHECK(isWhiteOutside(slip, page, 5));
}

SCENARIO("every command card and every clerk's card is read back", "[ui][papers]") {
  for (const Fullness fullness : kEvery) {
    const CommandCards cards = commandCards(fullness);
    const Printed printed(paperOf(cards));
    const QStringList read = codesOf(printed.path());
    QStringList names;
    for (const CommandCard& card : cards.commands) CHECK(read.contains(qs(card.code.digits())));
    for (const ClerkCard& card : cards.clerks) {
      CHECK(read.contains(qs(card.code.digits())));
      names += {qs(card.name), codeText(card.code)};
    }
    checkInOrder(printed.text(), QStringList{ko("완료"), ko("취소"), ko("인쇄"), ko("다음 사람"),
                                             ko("되돌리기"), ko("이상 없음")} +
                                     names);
  }
}

SCENARIO("a paper's barcode opens what it stands for, over a watermark too", "[ui][papers]") {
  for (const Fullness fullness : {Fullness::Ordinary, Fullness::Maximal}) {
    CHECK(headCodes(paperOf(returnReceipt(fullness))) == digitsOf(returnReceipt(fullness).code));
    CHECK(headCodes(paperOf(damageReport(fullness))) == digitsOf(damageReport(fullness).loan));
    CHECK(headCodes(paperOf(overdueLetter(fullness))) ==
          digitsOf(overdueLetter(fullness).schoolCode));
    CHECK(headCodes(paperOf(reservationConfirmation(fullness))) ==
          digitsOf(reservationConfirmation(fullness).kits.reservation));
    CHECK(headCodes(paperOf(pickUpLetter(fullness))) ==
          digitsOf(pickUpLetter(fullness).kits.reservation));
    CHECK(headCodes(paperOf(loanApplication(fullness))) ==
          digitsOf(loanApplication(fullness).reservation));
  }
  CHECK(headCodes(paperOf(loanApplication(Fullness::Empty))).isEmpty());
}

SCENARIO("every page says who issued it, a copy says so, practice stands across the page",
         "[ui][papers]") {
  for (const NamedPaper& paper : allPapers()) {
    INFO(paper.name.toStdString());
    const Printed printed(paper.document);
    const bool full = paper.name.endsWith(QStringLiteral("maximal"));
    for (int page = 1; page <= printed.pages(); ++page) {
      CHECK(printed.text(page).contains(ko("K-STEM뱅크")));
      CHECK(printed.text(page).contains(ko("재발행2026.11.30.(월)")) == full);
      CHECK(printed.text(page).contains(ko("연습용")) == full);
    }
  }
}

SCENARIO("the watermark is light and leaves the page's text alone", "[ui][papers]") {
  PickingList list = pickingList(Fullness::Empty);
  const QImage plain = pictureOf(*paperOf(list), 0);
  list.head.practice = true;
  const QImage marked = pictureOf(*paperOf(list), 0);
  int changed = 0;
  int darkest = 255;
  for (int y = plain.height() / 4; y < plain.height() * 3 / 4; ++y) {
    for (int x = 0; x < plain.width(); ++x) {
      if (plain.pixel(x, y) == marked.pixel(x, y)) continue;
      ++changed;
      darkest = std::min(darkest, qGray(marked.pixel(x, y)));
    }
  }
  CHECK(changed > plain.width() * plain.height() / 50);
  CHECK(darkest > 200);
}

SCENARIO("papers are kept apart by their file names", "[ui][papers]") {
  static const QRegularExpression kPlain(QStringLiteral("^[a-z0-9-]+\\.pdf$"));
  QSet<QString> names;
  for (const NamedPaper& paper : allPapers()) {
    INFO(paper.document->fileName().toStdString());
    CHECK(kPlain.match(paper.document->fileName()).hasMatch());
    CHECK_FALSE(names.contains(paper.document->fileName()));
    CHECK_FALSE(paper.document->title().isEmpty());
    names.insert(paper.document->fileName());
  }
}

SCENARIO("any paper is printed where the options say", "[ui][papers]") {
  QTemporaryDir folder;
  PrintOptions options;
  options.pdfFolder = folder.path();
  Printing printing(options);
  QSignalSpy printed(&printing, &Printing::printed);
  printing.print(paperOf(pickingList(Fullness::Ordinary)));
  printing.print(slipOf(1));
  while (printed.count() < 2) REQUIRE(printed.wait());
  CHECK(printed[0][0].value<PrintResult>() == PrintResult::SavedAsAsked);
  CHECK(printed[0][1].toString() == folder.filePath(QStringLiteral("picking-2026-12-01-1.pdf")));
  CHECK(printed[1][1].toString() == folder.filePath(QStringLiteral("slip-7010009247-1.pdf")));
}
