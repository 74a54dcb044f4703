#include "ui/widgets/answer_line.h"

#include <QApplication>
#include <QPainter>

#include "ui/icons.h"

namespace kstem::ui {
namespace {

constexpr int kPad = 16;
constexpr int kSign = 24;
constexpr int kGap = 10;
constexpr int kWrapped = 10000;

Icon signOf(Tone tone) {
  switch (tone) {
    case Tone::Added: return Icon::Check;
    case Tone::Already: return Icon::Dot;
    case Tone::Decide: return Icon::Question;
    case Tone::Refused: return Icon::Cross;
  }
  return Icon::None;
}

QFont wordFont() { return bodyFont(kScanPoint, QFont::Bold); }

}  // namespace

Tint tintOf(Tone tone) {
  switch (tone) {
    case Tone::Added: return Tint::Ok;
    case Tone::Already: return Tint::Warn;
    case Tone::Decide: return Tint::Info;
    case Tone::Refused: return Tint::Bad;
  }
  return Tint::Plain;
}

AnswerLine::AnswerLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("answer"));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  hide();
}

void AnswerLine::say(Tone tone, const QString& word, const QString& sentence) {
  m_tone = tone;
  m_word = word;
  m_sentence = sentence;
  setAccessibleName(word + QStringLiteral(": ") + sentence);
  setVisible(true);
  updateGeometry();
  update();
}

void AnswerLine::clear() {
  m_sentence.clear();
  hide();
}

QFont AnswerLine::sentenceFont() const { return bodyFont(kScanPoint); }

QRect AnswerLine::sentenceBox(int width) const {
  const int word = QFontMetrics(wordFont()).horizontalAdvance(m_word);
  const int left = kPad + kSign + kGap + word + kGap + 4;
  const QRect room(left, 0, width - left - kPad, kWrapped);
  const QRect used = QFontMetrics(sentenceFont()).boundingRect(room, Qt::TextWordWrap, m_sentence);
  return QRect(left, 5, room.width(), used.height());
}

int AnswerLine::heightForWidth(int width) const { return sentenceBox(width).height() + 11; }
QSize AnswerLine::sizeHint() const { return {400, heightForWidth(width() > 200 ? width() : 900)}; }

void AnswerLine::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens(QApplication::palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.soft(tintOf(m_tone)));
  painter.drawRoundedRect(rect(), 8, 8);
  const int line = QFontMetrics(wordFont()).height();
  painter.setPen(t.text(tintOf(m_tone)));
  paintIcon(painter, signOf(m_tone), QRectF(kPad, 5 + (line - kSign) / 2.0, kSign, kSign),
            t.text(tintOf(m_tone)));
  painter.setPen(t.text(tintOf(m_tone)));
  painter.setFont(wordFont());
  painter.drawText(QRect(kPad + kSign + kGap, 5, width(), line), Qt::AlignVCenter, m_word);
  painter.setPen(t.ink);
  painter.setFont(sentenceFont());
  painter.drawText(sentenceBox(width()), Qt::TextWordWrap | Qt::AlignVCenter, m_sentence);
}

}  // namespace kstem::ui
