#include "ui/documents/slip_half.h"

#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/slip_text.h"

namespace kstem::ui {

using namespace flow;
using namespace slip_sheet;

namespace {

constexpr double kFieldsTop = 34.5;
constexpr double kDeliveryTop = kFieldsTop + 18;
constexpr double kHeadWidth = 116;  ///< left of the barcode
constexpr double kLabel = 22;
constexpr double kNoteGap = 1.5;

constexpr Type kSlipTitle{.point = 17, .bold = true};
constexpr Type kSlipCenter{.point = 9.5, .bold = true};
constexpr Type kSlipSmall{.point = 7.5};
constexpr Type kDue{.point = 11.5, .bold = true};

/// Smaller until it fits the box; letters are never dropped.
Type fitting(const QString& text, Type type, double width, double height) {
  while (type.point > 6 &&
         lineHeight(type) * double(brokenLines(text, type, width).size()) > height)
    type.point -= 0.5;
  return type;
}

}  // namespace

void SlipDocument::Half::paint(const QString& keeper) {
  if (m_slip.practice) m_pen.watermark({0, 0, kWidth, kHalf}, watermarkOf(m_slip.practice));
  paintCorner(keeper);
  paintHead();
  paintBorrower();
  if (m_document.hasDelivery()) paintDelivery();
  const double top = paintLines(m_document.tableTop());
  if (m_page + 1 == m_document.pageCount()) paintFoot(top);
}

/// Who keeps it, a reprint, the page.
void SlipDocument::Half::paintCorner(const QString& keeper) {
  QStringList parts = marksOf(m_slip.copy, m_slip.printedOn, m_slip.practice);
  parts.prepend(keeper);
  if (m_document.pageCount() > 1)
    parts.append(QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_document.pageCount()));
  m_pen.text({kLeft, 5, kInner, 4}, Qt::AlignRight, parts.join(QStringLiteral("  ·  ")), kSlipSmall);
}

void SlipDocument::Half::paintHead() {
  m_pen.text({kLeft, 8, kInner, 10}, Qt::AlignHCenter | Qt::AlignVCenter,
             SlipText::tr("교 구  대 여 증"), kSlipTitle);
  const QString center = qs(m_slip.centerName);
  m_pen.text({kLeft, 22, 110, 5}, Qt::AlignLeft | Qt::AlignVCenter, center, kSlipCenter);
  m_pen.text({kLeft + widthOf(center, kSlipCenter) + 1.5, 22, 40, 5}, Qt::AlignLeft | Qt::AlignVCenter,
             PaperText::tr("K-STEM 뱅크"), kBody);
  const QString contact = contactText(m_slip.centerAddress, m_slip.centerPhone, m_slip.centerHours);
  const Type fit = fitting(contact, kSlipSmall, kHeadWidth, 7.5);
  m_pen.lines({kLeft, 27, kHeadWidth, 0}, Qt::AlignLeft, brokenLines(contact, fit, kHeadWidth),
              fit);
  paintBarcode();
}

void SlipDocument::Half::paintBarcode() {
  const double width = 66;
  const QRectF box(kLeft + kInner - width, 18, width, 10.5);
  m_pen.white(box);
  if (const auto barcode = Barcode::of(m_slip.code))
    barcode->paint(m_pen.painter(), m_pen.toDevice(box));
  m_pen.text({box.left(), 29, width, 4}, Qt::AlignHCenter | Qt::AlignVCenter, codeText(m_slip.code),
             kBody);
}

void SlipDocument::Half::paintBorrower() {
  const double half = 98;
  const double right = kLeft + half;
  field({kLeft, kFieldsTop, half, 7}, SlipText::tr("학교"),
        schoolText(m_slip.school, m_slip.district), kBody);
  field({right, kFieldsTop, kInner - half, 7}, SlipText::tr("대여일"), outText(m_slip), kBody);
  field({kLeft, kFieldsTop + 7, half, 11}, SlipText::tr("교사"),
        dotted({m_slip.teacher, m_slip.teacherSubject, m_slip.teacherPhone}), kBody);
  paintDue({right, kFieldsTop + 7, kInner - half, 11});
}

/// Who took the kits when the teacher did not come; a carrier alone gets the whole row.
void SlipDocument::Half::paintDelivery() {
  const double half = m_slip.receiver.empty() ? 0 : m_slip.carrier.empty() ? kInner : 98;
  if (half > 0) {
    field({kLeft, kDeliveryTop, half, kDelivery}, SlipText::tr("인수인"), qs(m_slip.receiver),
          kBody);
  }
  if (half < kInner) {
    field({kLeft + half, kDeliveryTop, kInner - half, kDelivery}, SlipText::tr("배송"),
          parcelText(m_slip), kBody);
  }
}

void SlipDocument::Half::paintDue(const QRectF& box) {
  if (!m_slip.dueNow) return field(box, SlipText::tr("반납 예정"), dueText(m_slip), kDue);
  field(box, SlipText::tr("반납 예정"), QString(), kDue);
  const QRectF inside = box.adjusted(kLabel + kCellPad, 0.6, 0, 0);
  m_pen.text({inside.left(), inside.top(), inside.width(), 5.5}, Qt::AlignLeft | Qt::AlignVCenter,
             dueText(m_slip), kDue);
  m_pen.text({inside.left(), inside.top() + 5.6, inside.width(), 4.2},
             Qt::AlignLeft | Qt::AlignVCenter,
             SlipText::tr("현재 반납 예정 %1").arg(dayText(*m_slip.dueNow)), kStrong);
}

/// A shaded label and its value, on as many lines as it needs.
void SlipDocument::Half::field(const QRectF& box, const QString& label, const QString& value,
                               const Type& type) {
  const double width = box.width() - kLabel;
  const Type fit = fitting(value, type, width - 2 * kCellPad, box.height());
  Box head{.left = 0, .width = kLabel, .pad = kCellPad, .lines = {label}, .type = kStrong};
  head.align = Qt::AlignHCenter;
  head.look = CellLook::Label;
  Box body{.left = kLabel, .width = width, .pad = kCellPad};
  body.type = fit;
  paintRow(m_pen, {{head, filled(std::move(body), value)}, box.height()}, box.topLeft());
}

/// The lines of this page; the head only above kits. Where they end.
double SlipDocument::Half::paintLines(double top) {
  const Page& page = m_document.m_pages[static_cast<std::size_t>(m_page)];
  for (std::size_t i = page.first; i < page.end; ++i) {
    const Line& line = m_document.m_lines[i];
    if (i == page.first && line.look == LineLook::Kit) {
      paintRow(m_pen, m_document.m_head, {kLeft, top});
      top += kHeadRow;
    }
    top = paintLine(line, top);
  }
  return top;
}

double SlipDocument::Half::paintLine(const Line& line, double top) {
  if (line.look == LineLook::Kit) {
    paintRow(m_pen, line.row, {kLeft, top});
  } else {
    m_pen.lines({kLeft, top + kNoteGap, kInner, 0}, Qt::AlignLeft, line.row.cells.front().lines,
                kNote);
  }
  return top + line.row.height;
}

void SlipDocument::Half::paintFoot(double top) {
  m_pen.lines({kLeft, top + 2, kInner, 8}, Qt::AlignLeft,
              brokenLines(rulesText(m_slip), kNote, kInner), kNote);
  const double line = top + m_document.footHeight() - 4;
  const double half = kInner / 2 - 3;
  signature(kLeft, line, half, receiverSignature(m_slip));
  signature(kLeft + half + 6, line, half, SlipText::tr("담당자 %1 서명").arg(qs(m_slip.clerk)));
}

void SlipDocument::Half::signature(double left, double line, double width, const QString& who) {
  m_pen.text({left + 1, line - 5.5, width, 5}, Qt::AlignLeft | Qt::AlignVCenter, who, kBody);
  m_pen.rule({left, line}, {left + width, line});
}

}  // namespace kstem::ui
