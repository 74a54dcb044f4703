#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "paper_tools.h"
#include "ui/bridge/convert.h"
#include "ui/documents/label_document.h"
#include "ui/documents/printing.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

constexpr double kLabelDpi = 300;
constexpr double kLabelDot = 25.4 / kLabelDpi;  ///< mm
constexpr double kAllowed = 0.2;                ///< mm
constexpr int kDark = 128;

/// 21 letters, which no model's name exceeds.
const char* const kLongestName = "초등학생용인공지능로봇코딩교구꾸러미스물한";

Label kitLabel(int serial) {
  return {LabelLook::Thing,
          *Code::make(CodeKind::Kit, 1, 0, serial),
          kLongestName,
          {"동작관악", "A-3-2"},
          1,
          2};
}

std::vector<Label> kitLabels(int count) {
  std::vector<Label> labels;
  for (int i = 0; i < count; ++i) labels.push_back(kitLabel(231 + 97 * i));
  return labels;
}

QStringList digitsOn(const std::vector<Label>& labels) {
  QStringList digits;
  for (const Label& label : labels) digits += qs(label.code.digits());
  digits.sort();
  return digits;
}

QStringList readFrom(const Document& document) {
  const QTemporaryDir folder;
  QStringList codes = codesOf(saveDocument(document, folder.path()), int(kLabelDpi));
  codes.sort();
  return codes;
}

/// A page as a printer of 300 dpi would see it.
QImage printedPage(const Document& document, int page = 1) {
  const QTemporaryDir folder;
  const QString pdf = saveDocument(document, folder.path());
  const QString number = QString::number(page);
  outputOf(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QString::number(int(kLabelDpi)), QStringLiteral("-gray"),
            QStringLiteral("-f"), number, QStringLiteral("-l"), number, pdf,
            folder.filePath(QStringLiteral("page"))});
  const QStringList pages = QDir(folder.path()).entryList({QStringLiteral("*.pgm")}, QDir::Files);
  REQUIRE(pages.size() == 1);
  return QImage(folder.filePath(pages.front())).convertToFormat(QImage::Format_Grayscale8);
}

bool isInk(const QImage& image, double xMm, double yMm) {
  const int x = int(xMm / kLabelDot);
  const int y = int(yMm / kLabelDot);
  return image.rect().contains(x, y) && image.constScanLine(y)[x] < kDark;
}

/// The middle of the first dark run on the way from `from` towards `step` (1 or −1 dots).
double inkAcross(const QImage& image, double fromMm, double atMm, int step, double reach) {
  const int y = int(atMm / kLabelDot);
  int x = int(fromMm / kLabelDot);
  const int last = x + step * int(reach / kLabelDot);
  while (x != last && image.constScanLine(y)[x] >= kDark) x += step;
  const int begin = x;
  while (x != last && image.constScanLine(y)[x] < kDark) x += step;
  return (begin + x + (step > 0 ? 0 : 1) * 2) / 2.0 * kLabelDot;
}

/// The dark dots of the rectangle, as its box in mm; empty when there are none.
QRectF inkIn(const QImage& image, const QRectF& mm) {
  QRect found;
  for (int y = int(mm.top() / kLabelDot); y < int(mm.bottom() / kLabelDot); ++y)
    for (int x = int(mm.left() / kLabelDot); x < int(mm.right() / kLabelDot); ++x)
      if (image.rect().contains(x, y) && image.constScanLine(y)[x] < 250)
        found |= QRect(x, y, 1, 1);
  return {found.left() * kLabelDot, found.top() * kLabelDot, found.width() * kLabelDot,
          found.height() * kLabelDot};
}

}  // namespace

SCENARIO("the paper of every sheet and roll is as large as the maker says", "[ui][labels]") {
  for (const LabelSheet& sheet : labelSheets()) {
    INFO(sheet.id);
    const QImage page = printedPage(LabelTestSheet({sheet}));
    CHECK(std::abs(page.width() * kLabelDot - sheet.pageWidth) < kAllowed);
    CHECK(std::abs(page.height() * kLabelDot - sheet.pageHeight) < kAllowed);
  }
}

SCENARIO("every cell of a test print lies within 0.2 mm of where the sheet has it",
         "[ui][labels]") {
  for (const LabelSheet& sheet : labelSheets()) {
    if (sheet.left < 1) continue;  // the outline is the edge of the paper
    INFO(sheet.id);
    const QImage page = printedPage(LabelTestSheet({sheet}));
    const QImage turned =
        page.transformed(QTransform(0, 1, 1, 0, 0, 0)).convertToFormat(QImage::Format_Grayscale8);
    for (int row = 0; row < sheet.rows; ++row)
      for (int col = 0; col < sheet.cols; ++col) {
        INFO(row << " " << col);
        const double left = sheet.left + col * sheet.pitchX;
        const double top = sheet.top + row * sheet.pitchY;
        // from inside the cell to each of its edges, beside the number in its middle
        const double y = top + sheet.labelHeight * 0.75;
        const double x = left + sheet.labelWidth * 0.25;
        CHECK(std::abs(inkAcross(page, left + 3, y, -1, 4) - left) < kAllowed);
        CHECK(std::abs(inkAcross(page, left + sheet.labelWidth - 3, y, 1, 4) -
                       (left + sheet.labelWidth)) < kAllowed);
        CHECK(std::abs(inkAcross(turned, top + 3, x, -1, 4) - top) < kAllowed);
        CHECK(std::abs(inkAcross(turned, top + sheet.labelHeight - 3, x, 1, 4) -
                       (top + sheet.labelHeight)) < kAllowed);
      }
  }
}

SCENARIO("every code on a full sheet is read back at 300 dpi", "[ui][labels]") {
  for (const LabelSheet& sheet : labelSheets()) {
    INFO(sheet.id);
    const auto labels = kitLabels(sheet.isRoll() ? 3 : sheet.cells());
    CHECK(readFrom(LabelDocument({sheet}, labels)) == digitsOn(labels));
  }
}

SCENARIO("cards and shelf labels are read back, too, from the smallest label on", "[ui][labels]") {
  const std::vector<Label> labels{
      {LabelLook::Card,
       *Code::make(CodeKind::Teacher, 1, 0, 12),
       "남궁민수",
       {"서울특별시교육청부설온라인중학교"}},
      {LabelLook::Card, *Code::make(CodeKind::School, 1, 0, 34), "중화중학교", {"동부교육지원청"}},
      {LabelLook::Shelf, *Code::make(CodeKind::Shelf, 1, 0, 56), "A-3-2", {}}};
  for (const char* id : {"roll-40x20", "LS-3100", "LS-3107"})
    CHECK(readFrom(LabelDocument({labelSheet(id)}, labels)) == digitsOn(labels));
}

SCENARIO("nothing of a label stands outside of its cell", "[ui][labels]") {
  for (const LabelSheet& sheet : labelSheets()) {
    INFO(sheet.id);
    const int middle = sheet.cells() / 2;
    const QImage page = printedPage(LabelDocument({sheet, middle}, {kitLabel(231)}));
    const QRectF ink = inkIn(page, {0, 0, sheet.pageWidth, sheet.pageHeight});
    const QRectF cell(sheet.left + middle % sheet.cols * sheet.pitchX,
                      sheet.top + middle / sheet.cols * sheet.pitchY, sheet.labelWidth,
                      sheet.labelHeight);
    CHECK_FALSE(ink.isEmpty());
    CHECK(cell.adjusted(0.8, 0.8, -0.8, -0.8).contains(ink));
  }
}

SCENARIO("a name of 21 letters stands on the smallest labels as a whole", "[ui][labels]") {
  for (const char* id : {"roll-40x20", "LS-3100"}) {
    const QTemporaryDir folder;
    const QString pdf =
        saveDocument(LabelDocument({labelSheet(id)}, {kitLabel(231)}), folder.path());
    const QString text = squeezed(textOf(pdf, TextOrder::Painted));
    CHECK(text.contains(QString::fromUtf8(kLongestName)));
    CHECK(text.contains(squeezed(codeText(kitLabel(231).code))));
    CHECK(text.contains(squeezed(QString::fromUtf8("동작관악·A-3-2·1/2"))));
  }
}

SCENARIO("a nudge moves what is printed by just as much", "[ui][labels]") {
  const LabelSheet& sheet = labelSheet("LS-3106");
  const QRectF all(0, 0, sheet.pageWidth, sheet.pageHeight);
  const QRectF plain = inkIn(printedPage(LabelDocument({sheet, 5}, {kitLabel(231)})), all);
  const QRectF moved =
      inkIn(printedPage(LabelDocument({sheet, 5, {10, -20}}, {kitLabel(231)})), all);
  CHECK(std::abs(moved.left() - plain.left() - 1.0) < kAllowed);
  CHECK(std::abs(moved.top() - plain.top() + 2.0) < kAllowed);
}

SCENARIO("labels that do not fit on the sheet go on the next one", "[ui][labels]") {
  const LabelSheet& sheet = labelSheet("LS-3106");
  const LabelDocument labels({sheet, 23}, kitLabels(2));
  CHECK(labels.pageCount() == 2);
  const QRectF last = inkIn(printedPage(labels, 1), {0, 0, 210, 297});
  const QRectF first = inkIn(printedPage(labels, 2), {0, 0, 210, 297});
  CHECK(last.left() > 139.5);
  CHECK(last.top() > 249.8);
  CHECK(first.right() < 70.5);
  CHECK(first.bottom() < 46.4);
}

SCENARIO("the rulers of a test print count millimetres from the corner of the paper",
         "[ui][labels]") {
  const QImage page = printedPage(LabelTestSheet({labelSheet("LS-3106"), 0, {30, 30}}));
  for (const int mm : {10, 50, 100, 200}) {
    CHECK(std::abs(inkAcross(page, mm - 0.5, 3.3, 1, 1) - mm) < kAllowed);
    CHECK_FALSE(isInk(page, mm + 0.5, 3.3));
  }
}
