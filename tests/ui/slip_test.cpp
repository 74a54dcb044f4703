#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "fake_views.h"
#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/printing.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

const std::string kLongModel = "인공지능융합탄소중립기후환경탐구실험종합세";  // 21 characters

QString outputOf(const QString& program, const QStringList& arguments) {
  if (QStandardPaths::findExecutable(program).isEmpty()) return {};
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf) {
  return outputOf(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

}  // namespace

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
  for (const char* dpi : {"150", "200", "300"}) {
    const QString base = folder.filePath(QString::fromLatin1(dpi));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::fromLatin1(dpi), QStringLiteral("-png"),
              QStringLiteral("-singlefile"), pdf, base});
    REQUIRE(QFile::exists(base + QStringLiteral(".png")));
    const QString read =
        outputOf(QStringLiteral("zbarimg"),
                 {QStringLiteral("-q"), QStringLiteral("-Sdisable"),
                  QStringLiteral("-Scode128.enable"), base + QStringLiteral(".png")});
    INFO(dpi);
    CHECK(read.contains(QStringLiteral("CODE-128:7010009247")));
  }
}

SCENARIO("ten digits are written in set C", "[ui][slip]") {
  const auto barcode = Barcode::of(codeOf(CodeKind::Loan, 924));
  REQUIRE(barcode);
  CHECK(barcode->modules() == 90 + 20);
}

SCENARIO("a folder that cannot be written gives no file", "[ui][slip]") {
  CHECK(saveSlip(slipOf(1), QStringLiteral("/proc/none")).isEmpty());
}
