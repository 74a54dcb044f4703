#include "ui/documents/page_layout.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainterPath>
#include <algorithm>

namespace kstem::ui {
namespace {

constexpr double kMmPerPoint = 25.4 / 72;
constexpr int kReference = 200;  ///< pixel size in which widths are measured, on no device
constexpr double kRule = 0.2;
constexpr double kWaterShare = 0.85;  ///< of the shorter side
constexpr double kWaterAngle = -35;

QFont paperFont(const Type& type) {
  QFont font({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic")});
  font.setBold(type.bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

/// As much of `word` as fits, at least one letter.
qsizetype fitting(const QString& word, const Type& type, double width) {
  qsizetype length = word.size();
  while (length > 1 && widthOf(word.left(length), type) > width) --length;
  return length;
}

void addWord(QStringList& lines, QString word, const Type& type, double width) {
  const QString joined = lines.back().isEmpty() ? word : lines.back() + u' ' + word;
  if (widthOf(joined, type) <= width) {
    lines.back() = joined;
    return;
  }
  if (!lines.back().isEmpty()) lines.append(QString());
  while (widthOf(word, type) > width && word.size() > 1) {
    const qsizetype length = fitting(word, type, width);
    lines.back() = word.left(length);
    lines.append(QString());
    word.remove(0, length);
  }
  lines.back() = word;
}

/// Pieces that hold letters or digits, not both. Beside Latin letters the font has digits of its
/// own that a PDF cannot turn back into text: "V2" would be read as "V".
QStringList digitsApart(const QString& text) {
  QStringList pieces;
  QString piece;
  bool letters = false;
  bool digits = false;
  for (const QChar c : text) {
    const bool letter = c.isLetter() && c.unicode() < 0x250;
    if ((letter && digits) || (c.isDigit() && letters)) {
      pieces.append(std::exchange(piece, {}));
      letters = digits = false;
    }
    piece += c;
    letters = letters || letter;
    digits = digits || c.isDigit();
  }
  pieces.append(piece);
  return pieces;
}

/// Split at blanks; a middle dot stays with the word before it.
QStringList wordsOf(const QString& paragraph) {
  QStringList words;
  for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
    if (word == QStringLiteral("·") && !words.isEmpty()) {
      words.back() += u' ' + word;
    } else {
      words.append(word);
    }
  }
  return words;
}

}  // namespace

double widthOf(const QString& text, const Type& type) {
  QFont font = paperFont(type);
  font.setPixelSize(kReference);
  const double advance = QFontMetricsF(font).horizontalAdvance(text) / kReference;
  return advance * type.point * kMmPerPoint;
}

double lineHeight(const Type& type) { return type.point * 1.4 * kMmPerPoint; }

QStringList brokenLines(const QString& text, const Type& type, double width) {
  QStringList lines;
  for (const QString& paragraph : text.split(u'\n')) {
    lines.append(QString());
    for (const QString& word : wordsOf(paragraph)) addWord(lines, word, type, width);
  }
  return lines;
}

Pen::Pen(QPainter& painter, QPointF origin)
    : m_painter(painter),
      m_origin(origin),
      m_scaleX(painter.device()->logicalDpiX() / 25.4),
      m_scaleY(painter.device()->logicalDpiY() / 25.4) {}

QRectF Pen::toDevice(const QRectF& box) const {
  return {(m_origin.x() + box.x()) * m_scaleX, (m_origin.y() + box.y()) * m_scaleY,
          box.width() * m_scaleX, box.height() * m_scaleY};
}

QFont Pen::fontOf(const Type& type) const {
  QFont font = paperFont(type);
  font.setPointSizeF(type.point);
  return font;
}

void Pen::text(const QRectF& box, Qt::Alignment align, const QString& text, const Type& type) {
  const QFont font = fontOf(type);
  m_painter.setFont(font);
  m_painter.setPen(m_ink);
  const QFontMetricsF metrics(font, m_painter.device());
  const QStringList pieces = digitsApart(text);
  double width = 0;
  for (const QString& piece : pieces) width += metrics.horizontalAdvance(piece);
  QRectF place = toDevice(box);
  if (align.testFlag(Qt::AlignRight)) place.setLeft(place.right() - width);
  if (align.testFlag(Qt::AlignHCenter)) place.setLeft(place.center().x() - width / 2);
  const int how = static_cast<int>(align & Qt::AlignVertical_Mask) | Qt::AlignLeft |
                  Qt::TextSingleLine | Qt::TextDontClip;
  for (const QString& piece : pieces) {
    m_painter.drawText(place, how, piece);
    place.setLeft(place.left() + metrics.horizontalAdvance(piece));
  }
}

void Pen::lines(const QRectF& box, Qt::Alignment align, const QStringList& lines,
                const Type& type) {
  const double height = lineHeight(type);
  double top = box.top();
  if (align.testFlag(Qt::AlignVCenter)) top += (box.height() - height * double(lines.size())) / 2;
  const auto across = align & Qt::AlignHorizontal_Mask;
  for (const QString& line : lines) {
    text({box.left(), top, box.width(), height}, across | Qt::AlignVCenter, line, type);
    top += height;
  }
}

void Pen::box(const QRectF& box, const QColor& fill) {
  m_painter.setPen(QPen(QColor(0x44, 0x44, 0x44), kRule * m_scaleX));
  m_painter.setBrush(fill);
  m_painter.drawRect(toDevice(box));
}

void Pen::white(const QRectF& box) { m_painter.fillRect(toDevice(box), Qt::white); }

void Pen::rule(QPointF from, QPointF to, Qt::PenStyle style) {
  m_painter.setPen(QPen(QColor(0x44, 0x44, 0x44), kRule * m_scaleX, style));
  m_painter.drawLine(toDevice({from, from}).topLeft(), toDevice({to, to}).topLeft());
}

void Pen::watermark(const QRectF& box, const QString& text) {
  QFont font = paperFont({.bold = true});
  font.setPixelSize(kReference);
  QPainterPath path;
  path.addText(0, 0, font, text);
  const QRectF place = toDevice(box);
  const QRectF drawn = path.boundingRect();
  const double scale = std::min(place.width(), place.height()) * kWaterShare / drawn.width();
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.translate(place.center());
  m_painter.rotate(kWaterAngle);
  m_painter.scale(scale, scale);
  m_painter.translate(-drawn.center());
  m_painter.fillPath(path, QColor(0xe9, 0xeb, 0xed));
  m_painter.restore();
}

}  // namespace kstem::ui
