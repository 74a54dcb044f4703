#include "ui/documents/row.h"

#include <algorithm>

namespace kstem::ui::flow {
namespace {

constexpr double kTickBox = 3.6;
const QColor kShade(0xf1, 0xf3, 0xf5);

qsizetype mostLines(const Row& row) {
  qsizetype most = 0;
  for (const Box& cell : row.cells) most = std::max(most, cell.lines.size());
  return most;
}

Row linesOf(const Row& row, qsizetype first, qsizetype count, double pad) {
  Row part = row;
  for (Box& cell : part.cells) cell.lines = cell.lines.mid(first, count);
  part.height = neededHeight(part.cells, pad);
  return part;
}

void paintTick(Pen& pen, const QRectF& box) {
  pen.box({box.center().x() - kTickBox / 2, box.center().y() - kTickBox / 2, kTickBox, kTickBox}, Qt::white);
}

}  // namespace

Box filled(Box cell, const QString& text) {
  cell.lines = brokenLines(text, cell.type, cell.width - 2 * cell.pad);
  return cell;
}

double neededHeight(const std::vector<Box>& cells, double pad) {
  double height = 0;
  for (const Box& cell : cells)
    height = std::max(height, double(cell.lines.size()) * lineHeight(cell.type));
  return height + pad;
}

std::vector<Row> split(const Row& row, double tallest, double pad) {
  if (row.height <= tallest || row.cells.empty()) return {row};
  double line = 0;
  for (const Box& cell : row.cells) line = std::max(line, lineHeight(cell.type));
  const auto room = std::max<qsizetype>(1, static_cast<qsizetype>((tallest - pad) / line));
  std::vector<Row> parts;
  for (qsizetype first = 0; first < mostLines(row); first += room)
    parts.push_back(linesOf(row, first, room, pad));
  return parts;
}

void paintRow(Pen& pen, const Row& row, QPointF at) {
  for (const Box& cell : row.cells) {
    const QRectF box(at.x() + cell.left, at.y(), cell.width, row.height);
    pen.box(box, cell.look == CellLook::Label ? kShade : QColor(Qt::transparent));
    if (cell.look == CellLook::Tick) paintTick(pen, box);
    pen.lines(box.adjusted(cell.pad, 0, -cell.pad, 0), cell.align | Qt::AlignVCenter, cell.lines,
              cell.type);
  }
}

}  // namespace kstem::ui::flow
