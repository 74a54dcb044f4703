#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include "ui/documents/document.h"

namespace kstem::test {

/// What a program says; empty when it is not installed.
QString outputOf(const QString& program, const QStringList& arguments);

enum class TextOrder {
  Layout,   ///< as it stands on the page
  Painted,  ///< as it was painted: cell by cell
};
/// The text of a PDF; of one page only where `page` counts from 1.
QString textOf(const QString& pdf, TextOrder order = TextOrder::Layout, int page = 0);
/// Without any blanks, so that broken lines are found.
QString squeezed(const QString& text);

/// Every Code 128 as a reader finds it at `dpi`, on every page or on one.
QStringList codesOf(const QString& pdf, int dpi = 200, int page = 0);

/// One page as a picture with `around` millimetres of further room on each side, so that what is
/// painted beside the paper is seen.
QImage pictureOf(const ui::Document& document, int page, double around = 0);
/// Whether nothing is painted outside of `inner` millimetres in from the edges of the paper.
bool isWhiteOutside(const ui::Document& document, int page, double inner);

}  // namespace kstem::test
