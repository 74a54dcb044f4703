#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"
#include "ui/documents/flow_layout.h"

namespace kstem::ui::flow {
namespace {

constexpr int kAcross = 2;
constexpr double kInset = 5;
constexpr double kGap = 1.5;
constexpr double kCardBarcodeHeight = 17;
constexpr double kCodeGap = 0.8;
constexpr double kLeast = 52;

constexpr Type kName{.point = 18, .bold = true};
constexpr Type kNote{.point = 9};
constexpr Type kCardCode{.point = 11};

/// A card with its texts broken to its width.
struct Laid {
  QStringList name;
  QStringList note;
  Code code;

  double nameHeight() const { return double(name.size()) * lineHeight(kName); }
  double noteHeight() const { return double(note.size()) * lineHeight(kNote); }
  double height() const {
    return kInset + nameHeight() + noteHeight() + 2 * kGap + kCardBarcodeHeight + kCodeGap +
           lineHeight(kCardCode) + kInset;
  }
};

Laid laid(const Card& card, double width) {
  const double room = width - 2 * kInset;
  return {brokenLines(card.name, kName, room),
          card.note.isEmpty() ? QStringList() : brokenLines(card.note, kNote, room), card.code};
}

/// Around and between `cards` cards side by side; lines of neighbours fall on each other.
void paintCutLines(Pen& pen, QPointF at, const QSizeF& card, std::size_t cards) {
  const double right = at.x() + card.width() * double(cards);
  const double bottom = at.y() + card.height();
  pen.rule(at, {right, at.y()}, Qt::DashLine);
  pen.rule({at.x(), bottom}, {right, bottom}, Qt::DashLine);
  for (std::size_t i = 0; i <= cards; ++i) {
    const double x = at.x() + card.width() * double(i);
    pen.rule({x, at.y()}, {x, bottom}, Qt::DashLine);
  }
}

void paintCode(Pen& pen, const QRectF& box, const Code& code) {
  pen.white(box);
  if (const auto barcode = Barcode::of(code)) barcode->paint(pen.painter(), pen.toDevice(box));
  pen.text({box.left(), box.bottom() + kCodeGap, box.width(), lineHeight(kCardCode)},
           Qt::AlignCenter, codeText(code), kCardCode);
}

void paintCard(Pen& pen, const QRectF& box, const Laid& card) {
  const QRectF inside = box.adjusted(kInset, 0, -kInset, 0);
  const double free = box.height() - card.height();
  double top = box.top() + kInset + free / 2;
  pen.lines({inside.left(), top, inside.width(), card.nameHeight()}, Qt::AlignHCenter, card.name,
            kName);
  top += card.nameHeight() + kGap;
  pen.lines({inside.left(), top, inside.width(), card.noteHeight()}, Qt::AlignHCenter, card.note,
            kNote);
  top += card.noteHeight() + kGap;
  paintCode(pen, {inside.left(), top, inside.width(), kCardBarcodeHeight}, card.code);
}

}  // namespace

std::vector<Piece> cardPieces(const CardsBlock& block, const Area& area) {
  const double width = area.width / kAcross;
  std::vector<Laid> cards;
  double height = kLeast;
  for (const Card& card : block.cards) {
    cards.push_back(laid(card, width));
    height = std::max(height, cards.back().height());
  }
  std::vector<Piece> pieces;
  for (std::size_t first = 0; first < cards.size(); first += kAcross) {
    const auto end = std::min(first + kAcross, cards.size());
    Piece piece;
    piece.height = height;
    piece.paint = [row = std::vector<Laid>(cards.begin() + std::ptrdiff_t(first),
                                           cards.begin() + std::ptrdiff_t(end)),
                   width, height](Pen& pen, QPointF at) {
      paintCutLines(pen, at, {width, height}, row.size());
      for (std::size_t i = 0; i < row.size(); ++i)
        paintCard(pen, {at.x() + double(i) * width, at.y(), width, height}, row[i]);
    };
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

}  // namespace kstem::ui::flow
