#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ui/documents/flow_blocks.h"

namespace kstem::ui::flow {

enum class Keep {
  Free,
  WithNext,  ///< no page ends between this and the next piece
};

/// What is never split: a row, a line of text, signatures. Millimetres.
struct Piece {
  double gap = 0;  ///< above it, unless it begins a page
  double height = 0;
  Keep keep = Keep::Free;
  std::shared_ptr<const Piece> head;  ///< stands above it again when it begins a page
  std::function<void(Pen&, QPointF)> paint;
};

/// Where pieces stand on a page.
struct Area {
  double width = 0;
  double height = 0;
};

/// The pieces of a paper from top to bottom; none is higher than `area`.
std::vector<Piece> piecesOf(const std::vector<Block>& blocks, const Area& area);

/// One piece for each line of `block` cards.
std::vector<Piece> cardPieces(const CardsBlock& block, const Area& area);
std::vector<Piece> tablePieces(const TableBlock& block, const Area& area);
std::vector<Piece> fieldPieces(const FieldsBlock& block, const Area& area);

}  // namespace kstem::ui::flow
