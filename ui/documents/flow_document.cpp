#include "ui/documents/flow_document.h"

namespace kstem::ui {

using namespace flow;

namespace {

constexpr QSizeF kA4(210, 297);
constexpr double kSide = 15;
constexpr double kWideSide = 12;  ///< lying, where tables are wide
constexpr double kTop = 15;
constexpr double kPageBottom = 16;
constexpr double kCornerTop = 8;
constexpr double kFootTop = 11.5;  ///< from the lower edge

constexpr Type kFootType{.point = 8};

double sideOf(PaperTurn turn) { return turn == PaperTurn::Portrait ? kSide : kWideSide; }

/// Pieces that stand on one page: [first, end).
std::size_t endOfGroup(const std::vector<Piece>& pieces, std::size_t first) {
  std::size_t end = first + 1;
  while (end < pieces.size() && pieces[end - 1].keep == Keep::WithNext) ++end;
  return end;
}

double heightOf(const std::vector<Piece>& pieces, std::size_t first, std::size_t end) {
  double height = 0;
  for (std::size_t i = first; i < end; ++i) height += pieces[i].gap + pieces[i].height;
  return height;
}

}  // namespace

FlowDocument::FlowDocument(FlowFrame frame, const std::vector<Block>& blocks)
    : m_frame(std::move(frame)) {
  breakPages(piecesOf(blocks, area()));
}

QSizeF FlowDocument::pageSize() const {
  return m_frame.turn == PaperTurn::Portrait ? kA4 : kA4.transposed();
}

Area FlowDocument::area() const {
  const QSizeF page = pageSize();
  return {page.width() - 2 * sideOf(m_frame.turn), page.height() - kTop - kPageBottom};
}

/// What is kept together goes to one page whole, or, where none is large enough, piece by piece.
void FlowDocument::breakPages(const std::vector<Piece>& pieces) {
  for (std::size_t first = 0; first < pieces.size();) {
    const std::size_t end = endOfGroup(pieces, first);
    if (heightOf(pieces, first, end) > roomLeft()) turnPage();
    for (; first < end; ++first) place(pieces[first]);
  }
}

void FlowDocument::turnPage() {
  if (m_pages.back().empty()) return;
  m_pages.push_back({});
  m_used = 0;
}

void FlowDocument::place(const Piece& piece) {
  if (piece.gap + piece.height > roomLeft()) turnPage();
  if (m_pages.back().empty() && piece.head) put(*piece.head);
  put(piece);
}

void FlowDocument::put(const Piece& piece) {
  if (!m_pages.back().empty()) m_used += piece.gap;
  m_pages.back().push_back({piece, kTop + m_used});
  m_used += piece.height;
}

void FlowDocument::paint(QPainter& painter, int page) const {
  Pen pen(painter, {0, 0});
  if (!m_frame.watermark.isEmpty()) pen.watermark({{0, 0}, pageSize()}, m_frame.watermark);
  paintFrame(pen, page);
  for (const Placed& placed : m_pages[static_cast<std::size_t>(page)])
    placed.piece.paint(pen, {sideOf(m_frame.turn), placed.top});
}

void FlowDocument::paintFrame(Pen& pen, int page) const {
  const double left = sideOf(m_frame.turn);
  const double width = area().width;
  const QRectF corner(left, kCornerTop, width, 4);
  if (page > 0) pen.text(corner, Qt::AlignLeft | Qt::AlignVCenter, m_frame.title, kFootType);
  pen.text(corner, Qt::AlignRight | Qt::AlignVCenter, m_frame.marks.join(QStringLiteral("  ·  ")),
           kFootType);
  const double top = pageSize().height() - kFootTop;
  pen.rule({left, top}, {left + width, top});
  const QRectF foot(left, top + 0.8, width, 4);
  pen.text(foot, Qt::AlignLeft | Qt::AlignVCenter, m_frame.foot, kFootType);
  if (pageCount() < 2) return;
  pen.text(foot, Qt::AlignRight | Qt::AlignVCenter,
           QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()), kFootType);
}

}  // namespace kstem::ui
