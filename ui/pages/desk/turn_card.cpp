#include "ui/pages/desk/turn_card.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QString lineOf(const TurnView& turn) {
  QStringList words{qs(turn.school), qs(turn.teacher)};
  if (!turn.phone.empty()) words.append(qs(turn.phone));
  words.append(TurnCard::tr("%1세트").arg(turn.quantity));
  words.append(TurnCard::tr("%1 인수").arg(dayText(turn.pickUp)));
  words.removeAll(QString());
  return words.join(QStringLiteral(" · "));
}

}  // namespace

TurnCard::TurnCard(QWidget* parent)
    : Card(QStringLiteral("turnCard"), parent), m_text(new QLabel(this)) {
  setTitle(tr("다음 차례"));
  setNote(tr("전화하십시오"));
  m_text->setObjectName(QStringLiteral("turnText"));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setContentsMargins(14, 10, 14, 10);
  body()->addWidget(m_text);
}

void TurnCard::showView(const DeskView& view) {
  setVisible(!view.turns.empty());
  QStringList lines;
  for (const TurnView& turn : view.turns) lines.append(lineOf(turn));
  m_text->setText(lines.join(QStringLiteral("\n")));
}

}  // namespace kstem::ui
