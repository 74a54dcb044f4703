#pragma once

#include <vector>

#include "ui/documents/page_layout.h"

namespace kstem::ui::flow {

enum class CellLook {
  Plain,
  Label,  ///< shaded
  Tick,   ///< a small square to be ticked by hand
};

/// A box with text on as many lines as it needs. Millimetres; `left` counts from the row's left.
struct Box {
  double left = 0;
  double width = 0;
  double pad = 1.8;  ///< left and right of the text
  QStringList lines{};
  Type type{};
  Qt::Alignment align = Qt::AlignLeft;
  CellLook look = CellLook::Plain;
};

/// Cells of one height side by side.
struct Row {
  std::vector<Box> cells;
  double height = 0;
};

/// `cell` with its `lines` broken to its width.
Box filled(Box cell, const QString& text);
/// As high as the highest cell needs, `pad` millimetres above and below together.
double neededHeight(const std::vector<Box>& cells, double pad);
/// A row higher than `tallest` as several, so that each stands on a page; else the row itself.
std::vector<Row> split(const Row& row, double tallest, double pad);
void paintRow(Pen& pen, const Row& row, QPointF at);

}  // namespace kstem::ui::flow
