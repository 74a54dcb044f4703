#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

#include "core/domain/code.h"
#include "ui/documents/row.h"

namespace kstem::ui::flow {

// What a paper is made of, from top to bottom. All sizes are millimetres. In a namespace of their
// own, since a card or a cell is something else on the screen.

struct TitleBlock {
  QString text;     ///< spaced: "반 납  확 인 서"
  QString under{};  ///< a smaller line below it; may be empty
};

/// The center that issues the paper, and at the right the barcode that opens it again.
struct LetterheadBlock {
  QString center;
  QString contact;
  Code code;  ///< Code(): no barcode
};

enum class FieldWidth { Half, Full };
enum class FieldLook { Plain, Strong };
struct Field {
  QString label;
  QString value{};
  FieldWidth width = FieldWidth::Half;
  FieldLook look = FieldLook::Plain;
  double height = 0;  ///< at least
};
/// Labels and values in two columns.
struct FieldsBlock {
  std::vector<Field> fields;
  double rowHeight = 8;  ///< at least, of every row
};

struct TableColumn {
  QString head;
  double width = 0;  ///< 0: takes what the others leave; at most one column
  Qt::Alignment align = Qt::AlignLeft;
  CellLook look = CellLook::Plain;
};
enum class TableSize { Normal, Small, Dense };
/// The head stands again on every page. A row stands on one page unless it is higher than a page.
struct TableBlock {
  std::vector<TableColumn> columns;
  std::vector<QStringList> rows;  ///< one text a column
  TableSize size = TableSize::Normal;
  double rowHeight = 0;  ///< at least; for rows that are written by hand
};

enum class TextLook {
  Body,
  Small,  ///< stays with what stands before it
  Strong,
  Lead,     ///< between head and table
  Section,  ///< stays with what follows
  Closing,  ///< stays with what stands before it
  Issuer,   ///< large, at the end of a letter; stays with what stands before it
};
struct TextBlock {
  QString text;
  TextLook look = TextLook::Body;
  Qt::Alignment align = Qt::AlignLeft;
  QString mark{};  ///< "1." or "·", left of the text; may be empty
};

/// Sentences to be ticked by hand.
struct CheckListBlock {
  QStringList items;
};

/// Lines to sign on, side by side; they stay with what stands before them.
struct SignaturesBlock {
  QStringList who;
};

struct Card {
  QString name;
  QString note;  ///< may be empty
  Code code;
};
/// Cards of one size to be cut out, two side by side, each with a barcode.
struct CardsBlock {
  std::vector<Card> cards;
};

/// A square for a camera, in the middle.
struct QrBlock {
  QString text;  ///< in Latin letters and figures
};

using Block = std::variant<TitleBlock, LetterheadBlock, FieldsBlock, TableBlock, TextBlock,
                           CheckListBlock, SignaturesBlock, CardsBlock, QrBlock>;

}  // namespace kstem::ui::flow
