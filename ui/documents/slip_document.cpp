#include "ui/documents/slip_document.h"

#include <QCoreApplication>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/page_layout.h"

namespace kstem::ui {
namespace {

struct SlipText {
  Q_DECLARE_TR_FUNCTIONS(SlipText)
};

// One half is 210 × 148.5 mm on A4, or turned A5 (210 × 148); all numbers are millimetres.
constexpr double kWidth = 210;
constexpr double kHalf = 148.5;
constexpr double kLeft = 12;
constexpr double kInner = kWidth - 2 * kLeft;
constexpr double kTableTop = 55;
constexpr double kBottom = 140;
constexpr double kHeadRow = 6.5;
constexpr double kFootHeight = 29;
constexpr double kCellPad = 1.8;
constexpr double kRowPad = 1.4;  // twenty kits stand on two pages

struct Column {
  double left;
  double width;
  Qt::Alignment align;
};
constexpr std::array<Column, 5> kColumns{{
    {kLeft, 8, Qt::AlignHCenter},
    {kLeft + 8, 76, Qt::AlignLeft},
    {kLeft + 84, 33, Qt::AlignHCenter},
    {kLeft + 117, 23, Qt::AlignHCenter},
    {kLeft + 140, kInner - 140, Qt::AlignLeft},
}};

constexpr Type kTitle{.point = 17, .bold = true};
constexpr Type kCenter{.point = 9.5, .bold = true};
constexpr Type kSmall{.point = 7.5};
constexpr Type kBody{.point = 9};
constexpr Type kLabel{.point = 9, .bold = true};
constexpr Type kDue{.point = 11.5, .bold = true};

const QColor kShade(0xf1, 0xf3, 0xf5);

QString joined(std::initializer_list<std::string> parts, QLatin1String between) {
  QStringList kept;
  for (const std::string& part : parts) {
    if (!part.empty()) kept.append(qs(part));
  }
  return kept.join(between);
}

QString countText(const SlipLine& line) {
  if (line.partsOut == line.partsExpected) return SlipText::tr("%1점").arg(line.partsOut);
  return SlipText::tr("%1 / %2점").arg(line.partsOut).arg(line.partsExpected);
}

/// "빛 센서 1점, USB 케이블 2점 부족한 채 출고"
QString remarkText(const SlipLine& line) {
  if (line.missing.empty()) return {};
  QStringList parts;
  for (const auto& [name, count] : line.missing)
    parts.append(SlipText::tr("%1 %2점").arg(qs(name)).arg(count));
  return SlipText::tr("%1 부족한 채 출고").arg(parts.join(QStringLiteral(", ")));
}

QString modelText(const SlipLine& line) {
  const QString model = qs(line.model);
  return line.setUnit.empty() ? model : SlipText::tr("%1 (%2)").arg(model, qs(line.setUnit));
}

QString dueText(const Slip& slip) {
  if (slip.closingTime.empty()) return dayText(slip.due);
  return SlipText::tr("%1 %2까지").arg(dayText(slip.due), qs(slip.closingTime));
}

QString outText(const Slip& slip) {
  return slip.outAt ? dayText(slip.outDay) + u' ' + timeText(*slip.outAt) : dayText(slip.outDay);
}

QString noteText(const Slip& slip) {
  QStringList centers;
  for (const std::string& center : slip.centers) centers.append(qs(center));
  const QString where = centers.size() < 2 ? QString()
                                           : SlipText::tr("어느 센터에나 반납할 수 있습니다(%1). ")
                                                 .arg(centers.join(QStringLiteral("·")));
  return SlipText::tr(
             "반납할 때 구성품 수를 함께 확인합니다. %1파손이나 분실은 바로 알려 주십시오.")
      .arg(where);
}

}  // namespace

/// Paints one half of one page.
class SlipDocument::Half final {
 public:
  Half(const SlipDocument& document, Pen& pen, int page)
      : m_document(document), m_slip(document.m_slip), m_pen(pen), m_page(page) {}

  void paint(const QString& keeper) {
    paintCorner(keeper);
    paintHead();
    paintBorrower();
    double top = paintTableHead(kTableTop);
    const Page& page = m_document.m_pages[static_cast<std::size_t>(m_page)];
    for (std::size_t i = page.first; i < page.end; ++i) top = paintRow(m_document.m_rows[i], top);
    if (m_page + 1 == m_document.pageCount()) paintFoot(top);
  }

 private:
  /// Who keeps it, a reprint, the page.
  void paintCorner(const QString& keeper) {
    QStringList parts{keeper};
    if (m_slip.copy > 1) parts.append(SlipText::tr("재발행 %1").arg(dayText(m_slip.printedOn)));
    if (m_document.pageCount() > 1)
      parts.append(QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_document.pageCount()));
    m_pen.text({kLeft, 5, kInner, 4}, Qt::AlignRight, parts.join(QStringLiteral("  ·  ")), kSmall);
  }

  void paintHead() {
    m_pen.text({kLeft, 8, kInner, 10}, Qt::AlignHCenter | Qt::AlignVCenter,
               SlipText::tr("교 구  대 여 증"), kTitle);
    const QString center = qs(m_slip.centerName);
    m_pen.text({kLeft, 22, 110, 5}, Qt::AlignLeft | Qt::AlignVCenter, center, kCenter);
    m_pen.text({kLeft + widthOf(center, kCenter) + 1.5, 22, 40, 5},
               Qt::AlignLeft | Qt::AlignVCenter, SlipText::tr("K-STEM 뱅크"), kBody);
    m_pen.text({kLeft, 27.5, 110, 4}, Qt::AlignLeft | Qt::AlignVCenter,
               joined({m_slip.centerAddress, m_slip.centerPhone, m_slip.centerHours},
                      QLatin1String(" \xB7 "))
                   .replace(u'–', u'~'),  // the font has one glyph for two dashes
               kSmall);
    paintBarcode();
  }

  void paintBarcode() {
    const double width = 66;
    const QRectF box(kLeft + kInner - width, 18, width, 10.5);
    if (const auto barcode = Barcode::of(m_slip.code))
      barcode->paint(m_pen.painter(), m_pen.toDevice(box));
    m_pen.text({box.left(), 29, width, 4}, Qt::AlignHCenter | Qt::AlignVCenter,
               codeText(m_slip.code), kBody);
  }

  void paintBorrower() {
    const double half = 98;
    const double right = kLeft + half;
    const QString school = m_slip.district.empty() ? qs(m_slip.school)
                                                   : SlipText::tr("%1 (%2)").arg(
                                                         qs(m_slip.school), qs(m_slip.district));
    field({kLeft, 34.5, half, 7}, SlipText::tr("학교"), school, kBody);
    field({right, 34.5, kInner - half, 7}, SlipText::tr("대여일"), outText(m_slip), kBody);
    field({kLeft, 41.5, half, 11}, SlipText::tr("교사"),
          joined({m_slip.teacher, m_slip.teacherSubject, m_slip.teacherPhone},
                 QLatin1String(" \xB7 ")),
          kBody);
    paintDue({right, 41.5, kInner - half, 11});
  }

  void paintDue(const QRectF& box) {
    if (!m_slip.dueNow) return field(box, SlipText::tr("반납 예정"), dueText(m_slip), kDue);
    field(box, SlipText::tr("반납 예정"), QString(), kDue);
    const QRectF inside = box.adjusted(22 + kCellPad, 0.6, 0, 0);
    m_pen.text({inside.left(), inside.top(), inside.width(), 5.5}, Qt::AlignLeft | Qt::AlignVCenter,
               dueText(m_slip), kDue);
    m_pen.text({inside.left(), inside.top() + 5.6, inside.width(), 4.2},
               Qt::AlignLeft | Qt::AlignVCenter,
               SlipText::tr("현재 반납 예정 %1").arg(dayText(*m_slip.dueNow)), kLabel);
  }

  /// A shaded label of 22 mm and its value, on as many lines as it needs.
  void field(const QRectF& box, const QString& label, const QString& value, const Type& type) {
    const QRectF head(box.left(), box.top(), 22, box.height());
    const QRectF body = box.adjusted(22, 0, 0, 0);
    m_pen.box(head, kShade);
    m_pen.box(body);
    m_pen.text(head, Qt::AlignCenter, label, kLabel);
    const double room = body.width() - 2 * kCellPad;
    Type fit = type;
    while (fit.point > 6 &&
           lineHeight(fit) * double(brokenLines(value, fit, room).size()) > box.height())
      fit.point -= 0.5;
    m_pen.lines(body.adjusted(kCellPad, 0, -kCellPad, 0), Qt::AlignLeft | Qt::AlignVCenter,
                brokenLines(value, fit, room), fit);
  }

  double paintTableHead(double top) {
    const std::array<QString, 5> heads{SlipText::tr("#"), SlipText::tr("교구"),
                                       SlipText::tr("물품 바코드"), SlipText::tr("구성품"),
                                       SlipText::tr("비고")};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
      const QRectF box(kColumns[i].left, top, kColumns[i].width, kHeadRow);
      m_pen.box(box, kShade);
      m_pen.text(box, Qt::AlignCenter, heads[i], kLabel);
    }
    return top + kHeadRow;
  }

  double paintRow(const Row& row, double top) {
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
      const QRectF box(kColumns[i].left, top, kColumns[i].width, row.height);
      m_pen.box(box);
      m_pen.lines(box.adjusted(kCellPad, 0, -kCellPad, 0), kColumns[i].align | Qt::AlignVCenter,
                  row.cells[i], kBody);
    }
    return top + row.height;
  }

  void paintFoot(double top) {
    const Type note{.point = 8};
    m_pen.lines({kLeft, top + 2, kInner, 8}, Qt::AlignLeft,
                brokenLines(noteText(m_slip), note, kInner), note);
    const double line = top + kFootHeight - 4;
    const double half = kInner / 2 - 3;
    signature(kLeft, line, half, SlipText::tr("인수자(교사) 서명"));
    signature(kLeft + half + 6, line, half, SlipText::tr("담당자 %1 서명").arg(qs(m_slip.clerk)));
  }

  void signature(double left, double line, double width, const QString& who) {
    m_pen.text({left + 1, line - 5.5, width, 5}, Qt::AlignLeft | Qt::AlignVCenter, who, kBody);
    m_pen.rule({left, line}, {left + width, line});
  }

  const SlipDocument& m_document;
  const Slip& m_slip;
  Pen& m_pen;
  int m_page;
};

SlipDocument::SlipDocument(Slip slip, SlipPaper paper) : m_slip(std::move(slip)), m_paper(paper) {
  layRows();
  breakPages();
}

QSizeF SlipDocument::pageSize() const {
  return m_paper == SlipPaper::A4Halves ? QSizeF(210, 297) : QSizeF(210, 148);
}

void SlipDocument::layRows() {
  int number = 0;
  for (const SlipLine& line : m_slip.lines) {
    const std::array<QString, 5> texts{QString::number(++number), modelText(line),
                                       codeText(line.code), countText(line), remarkText(line)};
    Row row;
    std::size_t most = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      row.cells.push_back(brokenLines(texts[i], kBody, kColumns[i].width - 2 * kCellPad));
      most = std::max(most, static_cast<std::size_t>(row.cells.back().size()));
    }
    row.height = double(most) * lineHeight(kBody) + kRowPad;
    m_rows.push_back(std::move(row));
  }
}

/// Rows fill a page to its end; the last page also holds the signatures.
void SlipDocument::breakPages() {
  const double room = kBottom - kTableTop - kHeadRow;
  m_pages.push_back({});
  double used = 0;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (used + m_rows[i].height > room) {
      m_pages.push_back({i, i});
      used = 0;
    }
    used += m_rows[i].height;
    m_pages.back().end = i + 1;
  }
  if (used + kFootHeight <= room || m_rows.empty()) return;
  const std::size_t last = --m_pages.back().end;  // one row goes along, so that no page is bare
  m_pages.push_back({last, last + 1});
}

void SlipDocument::paint(QPainter& painter, int page) const {
  Pen upper(painter, {0, 0});
  Half(*this, upper, page).paint(SlipText::tr("학교 보관용"));
  if (m_paper == SlipPaper::A5) return;
  upper.rule({0, kHalf}, {kWidth, kHalf}, Qt::DashLine);
  Pen lower(painter, {0, kHalf});
  Half(*this, lower, page).paint(SlipText::tr("센터 보관용"));
}

QStringList SlipDocument::rowTexts(int page) const {
  QStringList texts;
  const Page& rows = m_pages[static_cast<std::size_t>(page)];
  for (std::size_t i = rows.first; i < rows.end; ++i) {
    for (const QStringList& cell : m_rows[i].cells) texts.append(cell.join(u' '));
  }
  return texts;
}

}  // namespace kstem::ui
