#include "ui/documents/slip_document.h"

#include <algorithm>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/slip_half.h"
#include "ui/documents/slip_text.h"

namespace kstem::ui {

using namespace flow;
using namespace slip_sheet;

namespace {

constexpr double kFootLeast = 29;
constexpr double kRowPad = 1.4;  // twenty kits stand on two pages

struct Column {
  double left;
  double width;
  Qt::Alignment align;
};
constexpr std::array<Column, 5> kColumns{{
    {0, 8, Qt::AlignHCenter},
    {8, 76, Qt::AlignLeft},
    {84, 33, Qt::AlignHCenter},
    {117, 23, Qt::AlignHCenter},
    {140, kInner - 140, Qt::AlignLeft},
}};

Row headRow() {
  const std::array<QString, 5> heads{SlipText::tr("#"), SlipText::tr("교구"),
                                     SlipText::tr("물품 바코드"), SlipText::tr("구성품"),
                                     SlipText::tr("비고")};
  Row row;
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    row.cells.push_back({kColumns[i].left,
                         kColumns[i].width,
                         kCellPad,
                         {heads[i]},
                         kStrong,
                         Qt::AlignHCenter,
                         CellLook::Label});
  }
  row.height = kHeadRow;
  return row;
}

Row kitRow(const SlipLine& line, int number) {
  const std::array<QString, 5> texts{QString::number(number), modelText(line.model, line.setUnit),
                                     codeText(line.code), countText(line), remarkText(line)};
  Row row;
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    Box cell{.left = kColumns[i].left, .width = kColumns[i].width, .pad = kCellPad};
    cell.type = kBody;
    cell.align = kColumns[i].align;
    row.cells.push_back(filled(std::move(cell), texts[i]));
  }
  row.height = neededHeight(row.cells, kRowPad);
  return row;
}

/// One line of a note; without a box around it.
Row noteRow(const QString& line) {
  Row row{{{.left = 0, .width = kInner, .pad = 0, .lines = {line}, .type = kNote}}, 0};
  row.height = lineHeight(kNote);
  return row;
}

}  // namespace

SlipDocument::SlipDocument(Slip slip, SlipPaper paper) : m_slip(std::move(slip)), m_paper(paper) {
  m_head = headRow();
  layKits();
  layNotes();
  breakPages();
}

QSizeF SlipDocument::pageSize() const {
  return m_paper == SlipPaper::A4Halves ? QSizeF(210, 297) : QSizeF(210, 148);
}

QString SlipDocument::title() const { return SlipText::tr("교구 대여증"); }

QString SlipDocument::fileName() const {
  return QStringLiteral("slip-%1-%2.pdf").arg(qs(m_slip.code.digits())).arg(m_slip.copy);
}

double SlipDocument::tableTop() const { return hasDelivery() ? kTableTop + kDelivery : kTableTop; }

double SlipDocument::footHeight() const {
  const auto lines = double(brokenLines(rulesText(m_slip), kNote, kInner).size());
  return std::max(kFootLeast, lines * lineHeight(kNote) + 21);
}

void SlipDocument::layKits() {
  const double room = kBottom - tableTop() - kHeadRow;
  int number = 0;
  for (const SlipLine& line : m_slip.lines) {
    for (Row& row : split(kitRow(line, ++number), room, kRowPad))
      m_lines.push_back({std::move(row), LineLook::Kit});
  }
}

/// Line by line, so that a long note goes on overleaf.
void SlipDocument::layNotes() {
  for (const std::string& note : m_slip.notes) {
    for (const QString& line : brokenLines(QStringLiteral("· ") + qs(note), kNote, kInner))
      m_lines.push_back({noteRow(line), LineLook::Note});
  }
}

/// Lines fill a page to its end; the last page also holds the signatures.
void SlipDocument::breakPages() {
  const double room = kBottom - tableTop() - kHeadRow;
  m_pages.push_back({});
  double used = 0;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    if (used + m_lines[i].row.height > room) {
      m_pages.push_back({i, i});
      used = 0;
    }
    used += m_lines[i].row.height;
    m_pages.back().end = i + 1;
  }
  if (used + footHeight() <= room || m_lines.empty()) return;
  const std::size_t last = --m_pages.back().end;  // one line goes along, so that no page is bare
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
  const Page& lines = m_pages[static_cast<std::size_t>(page)];
  for (std::size_t i = lines.first; i < lines.end; ++i) {
    for (const Box& cell : m_lines[i].row.cells) texts.append(cell.lines.join(u' '));
  }
  return texts;
}

}  // namespace kstem::ui
