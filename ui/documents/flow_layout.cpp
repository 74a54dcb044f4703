#include "ui/documents/flow_layout.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/documents/barcode.h"

namespace kstem::ui::flow {
namespace {

constexpr double kBlockGap = 5;
constexpr double kBoxGap = 4.5;      ///< above and below a table
constexpr double kSectionGap = 2.2;  ///< below the name of a section
constexpr double kBarcodeWidth = 66;
constexpr double kBarcodeHeight = 10.5;
constexpr double kMark = 4.5;  ///< room for a mark or a box to tick, left of its text
constexpr double kTick = 3.4;
constexpr double kKeptTogether = 45;  ///< a text up to this height stands on one page
constexpr double kSignatureHeight = 15;
constexpr double kSignatureGap = 6;  ///< between two side by side
constexpr int kSignaturesAcross = 3;

constexpr Type kTitle{.point = 19, .bold = true};
constexpr Type kUnder{.point = 10};
constexpr Type kCenter{.point = 11, .bold = true};
constexpr Type kContact{.point = 8.5};
constexpr Type kCode{.point = 9.5};
constexpr Type kSignature{.point = 9.5};
constexpr Type kItem{.point = 9.5};

/// How a text is set.
struct TextSetting {
  Type type;
  double gap;
};

TextSetting settingOf(TextLook look) {
  switch (look) {
    case TextLook::Body: return {{.point = 10}, 1.8};
    case TextLook::Small: return {{.point = 8.5}, 1.6};
    case TextLook::Strong: return {{.point = 10, .bold = true}, 1.8};
    case TextLook::Lead: return {{.point = 10.5}, 5};
    case TextLook::Section: return {{.point = 11, .bold = true}, 6};
    case TextLook::Closing: return {{.point = 10.5}, 7};
    case TextLook::Issuer: return {{.point = 15, .bold = true}, 7};
  }
  return {};
}

bool staysWithPrevious(const Block& block) {
  if (std::holds_alternative<SignaturesBlock>(block)) return true;
  const auto* text = std::get_if<TextBlock>(&block);
  return text != nullptr && (text->look == TextLook::Small || text->look == TextLook::Closing ||
                             text->look == TextLook::Issuer);
}

/// Lines of one type, each `width` wide, `left` of which stays free.
Piece linesPiece(const QStringList& lines, const Type& type, Qt::Alignment align, double width,
                 double left = 0) {
  Piece piece;
  piece.height = double(lines.size()) * lineHeight(type);
  piece.paint = [=](Pen& pen, QPointF at) {
    pen.lines({at.x() + left, at.y(), width - left, 0}, align, lines, type);
  };
  return piece;
}

std::vector<Piece> piecesOf(const TitleBlock& block, const Area& area) {
  std::vector<Piece> pieces;
  const bool fits = widthOf(block.text, kTitle) <= area.width;  // then its blanks stay
  pieces.push_back(
      linesPiece(fits ? QStringList{block.text} : brokenLines(block.text, kTitle, area.width),
                 kTitle, Qt::AlignHCenter, area.width));
  if (block.under.isEmpty()) return pieces;
  pieces.push_back(linesPiece(brokenLines(block.under, kUnder, area.width), kUnder,
                              Qt::AlignHCenter, area.width));
  pieces.back().gap = 1;
  return pieces;
}

void paintBarcode(Pen& pen, const QRectF& box, const Code& code) {
  const auto barcode = Barcode::of(code);
  if (!barcode) return;
  pen.white(box);
  barcode->paint(pen.painter(), pen.toDevice(box));
  pen.text({box.left(), box.bottom() + 0.5, box.width(), lineHeight(kCode)}, Qt::AlignCenter,
           codeText(code), kCode);
}

std::vector<Piece> piecesOf(const LetterheadBlock& block, const Area& area) {
  const bool coded = block.code != Code();
  const double width = coded ? area.width - kBarcodeWidth - 4 : area.width;
  const QStringList center = brokenLines(block.center, kCenter, width);
  QStringList contact;
  if (!block.contact.isEmpty()) contact = brokenLines(block.contact, kContact, width);
  const double centerHeight = double(center.size()) * lineHeight(kCenter);
  const double height = centerHeight + double(contact.size()) * lineHeight(kContact);
  Piece piece;
  piece.height = std::max(height, coded ? kBarcodeHeight + 0.5 + lineHeight(kCode) : 0);
  piece.paint = [=, code = block.code, all = piece.height](Pen& pen, QPointF at) {
    const double top = at.y() + all - height;
    pen.lines({at.x(), top, width, 0}, Qt::AlignLeft, center, kCenter);
    pen.lines({at.x(), top + centerHeight, width, 0}, Qt::AlignLeft, contact, kContact);
    if (coded) paintBarcode(pen, {at.x() + width + 4, at.y(), kBarcodeWidth, kBarcodeHeight}, code);
  };
  return {piece};
}

std::vector<Piece> piecesOf(const TextBlock& block, const Area& area) {
  const auto [type, gap] = settingOf(block.look);
  const double left = block.mark.isEmpty() ? 0 : kMark;
  std::vector<Piece> pieces;
  for (const QString& line : brokenLines(block.text, type, area.width - left)) {
    pieces.push_back(linesPiece({line}, type, block.align, area.width, left));
    pieces.back().keep = Keep::WithNext;
  }
  const double height = double(pieces.size()) * lineHeight(type);
  for (std::size_t i = 0; height > kKeptTogether && i < pieces.size(); ++i)
    pieces[i].keep = Keep::Free;
  if (block.look != TextLook::Section) pieces.back().keep = Keep::Free;
  pieces.front().gap = gap;
  if (block.mark.isEmpty()) return pieces;
  pieces.front().paint = [text = pieces.front().paint, mark = block.mark, type = type](Pen& pen,
                                                                                       QPointF at) {
    pen.lines({at.x() + 1, at.y(), kMark, 0}, Qt::AlignLeft, {mark}, type);
    text(pen, at);
  };
  return pieces;
}

Piece tickPiece(const QString& item, double width) {
  Piece piece =
      linesPiece(brokenLines(item, kItem, width - kMark), kItem, Qt::AlignLeft, width, kMark + 1);
  piece.gap = 1.4;
  piece.paint = [text = piece.paint](Pen& pen, QPointF at) {
    pen.box({at.x() + 0.5, at.y() + (lineHeight(kItem) - kTick) / 2, kTick, kTick}, Qt::white);
    text(pen, at);
  };
  return piece;
}

std::vector<Piece> piecesOf(const CheckListBlock& block, const Area& area) {
  std::vector<Piece> pieces;
  for (const QString& item : block.items) pieces.push_back(tickPiece(item, area.width));
  return pieces;
}

/// Signatures side by side on one line.
Piece signaturePiece(const QStringList& who, double width, qsizetype across) {
  const double each = (width - kSignatureGap * double(across - 1)) / double(across);
  std::vector<QStringList> names;
  qsizetype most = 1;
  for (const QString& name : who) {
    names.push_back(brokenLines(name, kSignature, each - 2));
    most = std::max(most, names.back().size());
  }
  Piece piece;
  piece.height = kSignatureHeight + double(most - 1) * lineHeight(kSignature);
  piece.paint = [=, height = piece.height](Pen& pen, QPointF at) {
    double left = at.x();
    const double line = at.y() + height - 1;
    for (const QStringList& name : names) {
      const double top = line - 0.8 - double(name.size()) * lineHeight(kSignature);
      pen.lines({left + 1, top, each - 2, 0}, Qt::AlignLeft, name, kSignature);
      pen.rule({left, line}, {left + each, line});
      left += each + kSignatureGap;
    }
  };
  return piece;
}

std::vector<Piece> piecesOf(const SignaturesBlock& block, const Area& area) {
  std::vector<Piece> pieces;
  const qsizetype across = std::clamp<qsizetype>(block.who.size(), 1, kSignaturesAcross);
  for (qsizetype first = 0; first < block.who.size(); first += across)
    pieces.push_back(signaturePiece(block.who.mid(first, across), area.width, across));
  return pieces;
}

std::vector<Piece> piecesOf(const FieldsBlock& block, const Area& area) {
  return fieldPieces(block, area);
}
std::vector<Piece> piecesOf(const TableBlock& block, const Area& area) {
  return tablePieces(block, area);
}
std::vector<Piece> piecesOf(const QrBlock& block, const Area& area) {
  constexpr double kSide = 42;
  Piece piece;
  piece.height = kSide;
  piece.paint = [code = QrCode::of(block.text), left = (area.width - kSide) / 2](Pen& pen,
                                                                                QPointF at) {
    const QRectF box(at.x() + left, at.y(), kSide, kSide);
    pen.white(box);
    if (code) code->paint(pen.painter(), pen.toDevice(box));
  };
  return {piece};
}

std::vector<Piece> piecesOf(const CardsBlock& block, const Area& area) {
  return cardPieces(block, area);
}

bool isSection(const Block& block) {
  const auto* text = std::get_if<TextBlock>(&block);
  return text != nullptr && text->look == TextLook::Section;
}

bool isBoxed(const Block& block) {
  return std::holds_alternative<TableBlock>(block) || std::holds_alternative<FieldsBlock>(block) ||
         std::holds_alternative<CardsBlock>(block);
}

/// Between two blocks; a text may ask for more.
double gapBetween(const Block& above, const Block& below) {
  if (isSection(above)) return kSectionGap;
  if (isBoxed(above) || isBoxed(below)) return kBoxGap;
  return std::holds_alternative<TextBlock>(below) ? 0 : kBlockGap;
}

}  // namespace

std::vector<Piece> piecesOf(const std::vector<Block>& blocks, const Area& area) {
  std::vector<Piece> all;
  const Block* above = nullptr;
  for (const Block& block : blocks) {
    std::vector<Piece> pieces =
        std::visit([&area](const auto& one) { return piecesOf(one, area); }, block);
    if (pieces.empty()) continue;
    if (above != nullptr)
      pieces.front().gap = std::max(pieces.front().gap, gapBetween(*above, block));
    above = &block;
    if (staysWithPrevious(block) && !all.empty()) all.back().keep = Keep::WithNext;
    std::ranges::move(pieces, std::back_inserter(all));
  }
  return all;
}

}  // namespace kstem::ui::flow
