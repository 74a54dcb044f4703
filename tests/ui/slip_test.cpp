#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "fake_papers.h"
#include "fake_views.h"
#include "paper_tools.h"
#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/printing.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

SCENARIO("long lists flow to more pages", "[ui][slip]") {
  CHECK(SlipDocument(slipOf(1), SlipPaper::A4Halves).pageCount() == 1);
  CHECK(SlipDocument(slipOf(3), SlipPaper::A4Halves).pageCount() == 1);
  const SlipDocument twenty(slipOf(20), SlipPaper::A4Halves);
  CHECK(twenty.pageCount() == 2);
  QStringList codes;
  for (int page = 0; page < twenty.pageCount(); ++page) {
    CHECK_FALSE(twenty.rowTexts(page).isEmpty());
    for (const QString& text : twenty.rowTexts(page))
      if (Code::parse(text.toStdString())) codes.append(text);
  }
  CHECK(codes.size() == 20);
}

SCENARIO("every number of kits stands on paper whole", "[ui][slip]") {
  for (int kits = 1; kits <= 40; ++kits) {
    const SlipDocument document(slipOf(kits), SlipPaper::A5);
    int rows = 0;
    for (int page = 0; page < document.pageCount(); ++page)
      rows += static_cast<int>(document.rowTexts(page).size()) / 5;
    CHECK(rows == kits);
  }
}

SCENARIO("names of 21 characters stand on one line whole", "[ui][slip]") {
  CHECK(brokenLines(qs(kLongModel), {.point = 9}, 72).size() == 1);
  const QStringList broken = brokenLines(qs(kLongModel), {.point = 9}, 20);
  CHECK(broken.size() > 1);
  CHECK(broken.join(QString()) == qs(kLongModel));
}

SCENARIO("the text of a slip comes back from its PDF", "[ui][slip]") {
  QTemporaryDir folder;
  Slip slip = slipOf(3);
  slip.copy = 2;
  slip.dueNow = slip.due + 4;
  slip.lines[1].model = kLongModel;
  slip.lines[2].model = "3D펜 V2 LED 20개 세트";
  const QString path = saveSlip(slip, folder.path());
  REQUIRE(path.endsWith(QStringLiteral("slip-7010009247-2.pdf")));
  const QString text = textOf(path);
  REQUIRE_FALSE(text.isEmpty());
  for (const QString& part :
       {codeText(slip.code), codeText(slip.lines[0].code), codeText(slip.lines[2].code),
        qs(slip.lines[0].model), qs(kLongModel), qs(slip.lines[2].model), qs(slip.school),
        qs(slip.teacher), qs(slip.centerName), QStringLiteral("빛 센서 1점 부족한 채 출고"),
        QStringLiteral("35 / 36점"), QStringLiteral("학교 보관용"), QStringLiteral("센터 보관용"),
        QStringLiteral("재발행 2026. 11. 23.(월)"), QStringLiteral("2026. 12. 3.(목) 17:00까지"),
        QStringLiteral("현재 반납 예정 2026. 12. 7.(월)")}) {
    INFO(part.toStdString());
    CHECK(text.contains(part));
  }
}

SCENARIO("the loan's code is read back from a picture of the slip", "[ui][slip]") {
  QTemporaryDir folder;
  const QString pdf = saveSlip(slipOf(3), folder.path());
  for (const int dpi : {150, 200, 300}) {
    INFO(dpi);
    CHECK(codesOf(pdf, dpi).contains(QStringLiteral("7010009247")));
  }
  CHECK(
      codesOf(saveSlip(fullSlip(), folder.path()), 200, 1).contains(QStringLiteral("7010009247")));
}

SCENARIO("who took the kits, how they travel, boxes and notes stand on the slip that has them",
         "[ui][slip]") {
  QTemporaryDir folder;
  Slip slip = slipOf(3);
  const QStringList extra{QStringLiteral("인수인"), QStringLiteral("배송"), QStringLiteral("상자"),
                          QStringLiteral("연습용")};
  const QString plain = textOf(saveSlip(slip, folder.path()));
  REQUIRE_FALSE(plain.isEmpty());
  for (const QString& word : extra) CHECK_FALSE(plain.contains(word));
  slip.receiver = "박지후";
  slip.carrier = "우체국택배";
  slip.tracking = "6543-2109-8765";
  slip.lines[0].boxes = 2;
  slip.notes = {"전날에 충전해 주십시오."};
  slip.practice = true;
  const QString text = textOf(saveSlip(slip, folder.path()));
  for (const QString& word : extra) CHECK(text.contains(word));
  for (const char* part : {"박지후", "우체국택배 6543-2109-8765", "상자 1/2, 2/2",
                           "· 전날에 충전해 주십시오.", "인수자 박지후 서명"}) {
    INFO(part);
    CHECK(text.contains(QString::fromUtf8(part)));
  }
}

SCENARIO("a long note goes on overleaf, the signatures stand on the last page", "[ui][slip]") {
  QTemporaryDir folder;
  Slip slip = slipOf(1);
  std::string note;
  for (int n = 1; n <= 300; ++n) note += std::to_string(n) + "번째말 ";
  slip.notes = {note};
  const SlipDocument document(slip, SlipPaper::A5);
  REQUIRE(document.pageCount() > 1);
  const QString pdf = saveDocument(document, folder.path());
  const QString text = squeezed(textOf(pdf, TextOrder::Painted));
  for (int n = 1; n <= 300; ++n) CHECK(text.contains(QStringLiteral("%1번째말").arg(n)));
  CHECK(textOf(pdf, TextOrder::Layout, document.pageCount()).contains(QStringLiteral("인수자")));
}

SCENARIO("ten digits are written in set C", "[ui][slip]") {
  const auto barcode = Barcode::of(codeOf(CodeKind::Loan, 924));
  REQUIRE(barcode);
  CHECK(barcode->modules() == 90 + 20);
}

SCENARIO("a folder that cannot be written gives no file", "[ui][slip]") {
  CHECK(saveSlip(slipOf(1), QStringLiteral("/proc/none")).isEmpty());
}
