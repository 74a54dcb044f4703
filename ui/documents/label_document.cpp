#include "ui/documents/label_document.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/page_layout.h"

namespace kstem::ui {
namespace {

struct LabelText {
  Q_DECLARE_TR_FUNCTIONS(LabelText)
};

constexpr double kEdge = 1.3;       ///< of a label that stays white: cutters and printers are off
constexpr double kWidestBars = 56;  ///< wider ones are no easier to read
constexpr double kHighestBars = 16;
constexpr double kHighestText = 48;  ///< of what stands on a label altogether
constexpr double kSmallestPoint = 4;

/// The heights of what stands on a label, in parts of its own.
struct LabelShares {
  double title, bars, code, foot;
};

LabelShares sharesOf(LabelLook look) {
  switch (look) {
    case LabelLook::Thing: return {0.34, 0.34, 0.18, 0.14};
    case LabelLook::Card: return {0.28, 0.36, 0.16, 0.20};
    case LabelLook::Shelf: return {0.52, 0.34, 0.14, 0.0};
  }
  return {};
}

bool fitsIn(const QRectF& box, const QStringList& lines, const Type& type) {
  if (double(lines.size()) * lineHeight(type) > box.height()) return false;
  return std::ranges::all_of(
      lines, [&](const QString& line) { return widthOf(line, type) <= box.width(); });
}

/// As large as fits, on as many lines as fit.
void paintFitted(Pen& pen, const QRectF& box, Qt::Alignment align, const QString& text,
                 bool isBold) {
  if (text.isEmpty()) return;
  constexpr double kLargest = 40;
  constexpr double kStep = 0.25;
  for (double point = kLargest; point >= kSmallestPoint; point -= kStep) {
    const Type type{point, isBold};
    const QStringList lines = brokenLines(text, type, box.width());
    if (point > kSmallestPoint && !fitsIn(box, lines, type)) continue;
    return pen.lines(box, align | Qt::AlignVCenter, lines, type);
  }
}

QString footOf(const Label& label) {
  QStringList parts;
  for (const std::string& line : label.lines) parts.append(qs(line));
  if (label.boxes > 1) parts.append(QStringLiteral("%1/%2").arg(label.box).arg(label.boxes));
  return parts.join(QStringLiteral(" · "));
}

/// What may be printed on, no higher than is good to read, in the middle of the cell.
QRectF inkArea(const LabelCell& cell) {
  QRectF area(cell.left + kEdge, cell.top + kEdge, cell.width - 2 * kEdge, cell.height - 2 * kEdge);
  const double spare = std::max(0.0, area.height() - kHighestText);
  return area.adjusted(0, spare / 2, 0, -spare / 2);
}

void paintBars(Pen& pen, const Code& code, const QRectF& box) {
  const auto bars = Barcode::of(code);
  if (!bars) return;
  const double width = std::min(box.width(), kWidestBars);
  const double height = std::min(box.height(), kHighestBars);
  const QRectF place(box.center().x() - width / 2, box.center().y() - height / 2, width, height);
  bars->paint(pen.painter(), pen.toDevice(place));
}

QSizeF paperSize(const LabelSheet& sheet) { return {sheet.pageWidth, sheet.pageHeight}; }

// --- the test sheet ----------------------------------------------------------------------------

constexpr double kTick = 1.5, kFifth = 2.5, kTenth = 4;

double tickOf(int mm) {
  if (mm % 10 == 0) return kTenth;
  return mm % 5 == 0 ? kFifth : kTick;
}

/// Along the upper and the left edge, from the corner of the paper, which a nudge does not move.
void paintRulers(Pen& pen, const LabelSheet& sheet) {
  for (int mm = 1; mm < sheet.pageWidth; ++mm) pen.rule({double(mm), 0}, {double(mm), tickOf(mm)});
  for (int mm = 1; mm < sheet.pageHeight; ++mm) pen.rule({0, double(mm)}, {tickOf(mm), double(mm)});
  if (sheet.isRoll()) return;
  constexpr Type kFigures{6, false};
  for (int mm = 10; mm < sheet.pageWidth; mm += 10)
    pen.text({mm - 5.0, kTenth, 10, 2.6}, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(mm),
             kFigures);
}

QString nudgeText(Nudge nudge) {
  return LabelText::tr("오른쪽 %1 mm, 아래 %2 mm")
      .arg(QString::number(nudge.x / 10.0, 'f', 1), QString::number(nudge.y / 10.0, 'f', 1));
}

void paintOutline(Pen& pen, const LabelCell& cell, int number) {
  const QRectF box(cell.left, cell.top, cell.width, cell.height);
  pen.box(box);
  const QRectF middle(box.center().x() - 6, box.center().y() - 3, 12, 6);
  pen.text(middle, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(number), {9, false});
}

}  // namespace

void paintLabel(QPainter& painter, const Label& label, const LabelCell& cell) {
  Pen pen(painter, {0, 0});
  const QRectF area = inkArea(cell);
  const LabelShares shares = sharesOf(label.look);
  double top = area.top();
  const auto next = [&](double share) {
    const QRectF box(area.left(), top, area.width(), area.height() * share);
    top += box.height();
    return box;
  };
  paintFitted(pen, next(shares.title), Qt::AlignHCenter, qs(label.title), true);
  const QRectF bars = next(shares.bars);
  paintBars(pen, label.code, {cell.left, bars.top() + 0.2, cell.width, bars.height() - 0.4});
  paintFitted(pen, next(shares.code), Qt::AlignHCenter, codeText(label.code), true);
  if (shares.foot > 0) paintFitted(pen, next(shares.foot), Qt::AlignHCenter, footOf(label), false);
}

LabelDocument::LabelDocument(LabelPaper paper, std::vector<Label> labels)
    : m_paper(std::move(paper)), m_labels(std::move(labels)) {}

int LabelDocument::pageCount() const {
  return labelPages(m_paper.sheet, m_paper.start, static_cast<int>(m_labels.size()));
}

QSizeF LabelDocument::pageSize() const { return paperSize(m_paper.sheet); }

QString LabelDocument::title() const { return LabelText::tr("라벨"); }

QString LabelDocument::fileName() const {
  return QStringLiteral("labels-%1.pdf").arg(qs(m_paper.sheet.id));
}

void LabelDocument::paint(QPainter& painter, int page) const {
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    const LabelPlace place = placeOf(m_paper.sheet, m_paper.start, static_cast<int>(i));
    if (place.page != page) continue;
    paintLabel(painter, m_labels[i], cellOf(m_paper.sheet, place.cell, m_paper.nudge));
  }
}

QSizeF LabelTestSheet::pageSize() const { return paperSize(m_paper.sheet); }

QString LabelTestSheet::title() const { return LabelText::tr("라벨 눈금"); }

QString LabelTestSheet::fileName() const {
  return QStringLiteral("label-test-%1.pdf").arg(qs(m_paper.sheet.id));
}

void LabelTestSheet::paint(QPainter& painter, int) const {
  Pen pen(painter, {0, 0});
  paintRulers(pen, m_paper.sheet);
  for (int cell = 0; cell < m_paper.sheet.cells(); ++cell)
    paintOutline(pen, cellOf(m_paper.sheet, cell, m_paper.nudge), cell + 1);
  if (m_paper.sheet.isRoll()) return;
  const QString about = qs(m_paper.sheet.name) + QStringLiteral(" · ") + nudgeText(m_paper.nudge);
  pen.text({0, m_paper.sheet.pageHeight - 6, m_paper.sheet.pageWidth, 4},
           Qt::AlignHCenter | Qt::AlignVCenter, about, {7, false});
}

}  // namespace kstem::ui
